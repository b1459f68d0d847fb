// Columns at their final places, with the cell that shows where a step is helped by nothing.

import type { JobValueMap, Step } from '../../language/model/job-value-map.ts';
import type { ColumnLayout, GapCell } from './map-layout.ts';
import type { StepHead } from './place-step-heads.ts';
import type { Plan } from './plan.ts';
import { placeText, setText } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { PIECE_LEFT, PIECE_RIGHT, rounded } from './sizes.ts';
import type { Span, Stack } from './stack-rows.ts';

/** From left to right. `span` holds the heads; the columns themselves go on down to the last row. */
export function placeColumns(
    map: JobValueMap,
    plan: Plan,
    heads: readonly StepHead[],
    stack: Stack,
    span: { readonly top: number; readonly bottom: number },
): ColumnLayout[] {
    const shelf = stack.shelves[map.layers.findIndex((layer) => layer.kind === 'user')];
    return heads.map((head, place) => {
        const { slot } = head;
        const step = map.steps[place];
        const width = slot.right - slot.left;
        const uncovered = step !== undefined && plan.graph.coverOf(step.name).length === 0;
        return {
            x: slot.left,
            y: span.top,
            width,
            height: stack.bottom - span.top,
            ...nameColumn(step, place, uncovered),
            head: { x: slot.left, y: span.top, width, height: span.bottom - span.top },
            lanes: plan.lanes.counts[place] ?? 0,
            texts: head.texts,
            bars: head.bars,
            ...(uncovered && shelf ? { gap: placeGap(slot, shelf, plan) } : {}),
            ...(head.sign ? { sign: head.sign } : {}),
        };
    });
}

function nameColumn(step: Step | undefined, place: number, uncovered: boolean) {
    if (!step) return { title: 'helps no step', label: 'helps no step', implicit: false };
    const { name, title, implicit } = step;
    const label = `Step ${place + 1}: ${title}${implicit ? ', implicit' : ''}${uncovered ? ', no component' : ''}`;
    return { step: name, title, implicit, label };
}

const CELL_INSET = 6;
const PILL_HEIGHT = 26;
const PILL_PADDING = 12;
/** From a pill to the edge of its cell, at least. */
const PILL_MARGIN = 4;

function placeGap(slot: Slot, shelf: Span, { measure }: Plan): GapCell {
    const cell = {
        x: slot.left + PIECE_LEFT,
        y: shelf.y + CELL_INSET,
        width: slot.right - slot.left - PIECE_LEFT - PIECE_RIGHT,
        height: shelf.height - 2 * CELL_INSET,
    };
    const text = setText('pill', 'no component', { x: 0, width: cell.width, maxLines: 1 }, measure);
    const padding = Math.min(PILL_PADDING, (cell.width - text.width) / 2 - PILL_MARGIN);
    const pill = {
        x: rounded(cell.x + (cell.width - text.width) / 2 - padding),
        y: cell.y + cell.height / 2 - PILL_HEIGHT / 2,
        width: rounded(text.width + 2 * padding),
        height: PILL_HEIGHT,
    };
    const top = pill.y + (PILL_HEIGHT - text.lineHeight) / 2;
    return { ...cell, pill, text: placeText({ ...text, x: rounded(pill.x + padding) }, top) };
}
