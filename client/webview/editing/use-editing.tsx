// Ties the changes of the picture to its stage. What they need is loaded after the picture is there: most maps are looked at
// more often than they are changed.

import type { RefObject, VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { Actions } from '../actions.ts';
import { findSelected, type PageModel } from '../page-model.ts';
import { type Desk, type Panel, send } from './desk.ts';

export interface Editing {
    /** Lies on the canvas. */
    readonly marks: VNode | null;
    /** Stands beside the stage. */
    readonly panel: VNode | null;
    /** Opens the menu of what is selected; undefined where no editor could change anything. */
    readonly open: (() => void) | undefined;
}

export function useEditing(
    stage: RefObject<HTMLElement | null>,
    canvas: RefObject<HTMLElement | null>,
    model: PageModel,
    actions: Actions,
): Editing {
    const [part, take] = useState<typeof import('./editing-part.tsx')>();
    const [panel, show] = useState<Panel>();
    const desk: Desk = { stage, canvas, model, actions, show };
    const latest = useRef(desk);
    latest.current = desk;
    const alone = model.subject?.alone === true;
    useEffect(() => {
        if (!alone) import('./editing-part.tsx').then(take);
    }, [alone]);
    useEffect(() => part?.followStage(stage.current, latest), [part]);
    const edit = useCallback((wanted: PictureEdit) => send(wanted, latest.current), []);
    if (!part || alone) return { marks: null, panel: null, open: alone ? undefined : () => {} };
    const close = () => {
        show(undefined);
        part.focusAgain(latest.current);
    };
    return {
        marks: <part.EditingMarks model={model} canvas={canvas} edit={edit} />,
        panel: panel ? part.drawPanel(panel, close, edit) : null,
        open: () => part.openBelow(findSelected(model), latest.current),
    };
}
