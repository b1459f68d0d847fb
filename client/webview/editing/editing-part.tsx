// What is loaded for the changes of the picture, once it is drawn: what keys, a double click and the second button do, and
// what opens then.

import type { VNode } from 'preact';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import { findSelected } from '../page-model.ts';
import { elementsOf, findKey } from '../thing-elements.ts';
import type { Desk, Panel } from './desk.ts';
import { pressEditingKey } from './editing-keys.ts';
import { Menu } from './menu.tsx';
import { openAt } from './open-menu.ts';
import { TitleInput } from './title-input.tsx';
import { rename } from './write-title.ts';

export { EditingMarks } from './editing-marks.tsx';
export { openBelow } from './open-menu.ts';

/** Listens to the stage, until the answer is called. */
export function followStage(stage: HTMLElement | null, latest: { readonly current: Desk }): () => void {
    const stopped = new AbortController();
    const options = { signal: stopped.signal };
    stage?.addEventListener('contextmenu', (event) => openAt(event, latest.current), options);
    stage?.addEventListener('dblclick', ({ target }) => rename(findKey(target), latest.current), options);
    stage?.addEventListener('keydown', (event) => pressEditingKey(event, latest.current), options);
    return () => stopped.abort();
}

export function drawPanel(panel: Panel, close: () => void, edit: (edit: PictureEdit) => void): VNode {
    if (panel.kind === 'menu') return <Menu {...panel} close={close} />;
    const done = (title: string | undefined) => {
        close();
        if (title !== undefined) edit(panel.toEdit(title));
    };
    return <TitleInput key={panel.label} {...panel} done={done} />;
}

/** What had the focus may be drawn anew; then the selected thing has it, else the stage. */
export function focusAgain({ stage, canvas, model }: Desk): void {
    const key = findSelected(model);
    const [thing] = (key && canvas.current && elementsOf(canvas.current, key)) || [];
    (thing instanceof SVGElement ? thing : stage.current)?.focus({ preventScroll: true });
}
