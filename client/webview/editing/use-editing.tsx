// Ties the changes of the picture to its stage: what keys, a double click and the second button do, and what opens then.

import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../actions.ts';
import { findSelected, type PageModel } from '../page-model.ts';
import { elementsOf, findKey } from '../thing-elements.ts';
import { type Desk, type Panel, send } from './desk.ts';
import { pressEditingKey } from './editing-keys.ts';
import { EditingMarks } from './editing-marks.tsx';
import { Menu } from './menu.tsx';
import { openAt, openBelow } from './open-menu.ts';
import { TitleInput } from './title-input.tsx';
import { rename } from './write-title.ts';

export interface Editing {
    /** Lies on the canvas. */
    readonly marks: VNode;
    /** Stands beside the stage. */
    readonly panel: VNode | null;
    /** Opens the menu of what is selected. */
    readonly open: () => void;
}

export function useEditing(
    stage: RefObject<HTMLElement | null>,
    canvas: RefObject<HTMLElement | null>,
    model: PageModel,
    actions: Actions,
): Editing {
    const [panel, show] = useState<Panel>();
    const desk: Desk = { stage, canvas, model, actions, show };
    const latest = useRef(desk);
    latest.current = desk;
    useEffect(() => followStage(stage.current, latest), []);
    const close = () => {
        show(undefined);
        focusAgain(latest.current);
    };
    const marks = <EditingMarks model={model} canvas={canvas} edit={(edit) => send(edit, latest.current)} />;
    const open = () => openBelow(findSelected(model), latest.current);
    return { marks, panel: panel ? drawPanel(panel, close) : null, open };
}

function followStage(stage: HTMLElement | null, latest: { readonly current: Desk }): () => void {
    const stopped = new AbortController();
    const options = { signal: stopped.signal };
    stage?.addEventListener('contextmenu', (event) => openAt(event, latest.current), options);
    stage?.addEventListener('dblclick', ({ target }) => rename(findKey(target), latest.current), options);
    stage?.addEventListener('keydown', (event) => pressEditingKey(event, latest.current), options);
    return () => stopped.abort();
}

function drawPanel(panel: Panel, close: () => void): VNode {
    if (panel.kind === 'menu') return <Menu {...panel} close={close} />;
    const done = (title: string | undefined) => {
        close();
        if (title !== undefined) panel.write(title);
    };
    return <TitleInput key={panel.label} {...panel} done={done} />;
}

/** What had the focus may be drawn anew; then the selected thing has it, else the stage. */
function focusAgain({ stage, canvas, model }: Desk): void {
    const key = findSelected(model);
    const [thing] = (key && canvas.current && elementsOf(canvas.current, key)) || [];
    (thing instanceof SVGElement ? thing : stage.current)?.focus({ preventScroll: true });
}
