// Columns at their final places, with the cell that shows where a step is helped by nothing.

import type { JobValueMap, Step } from '../../language/model/job-value-map.ts';
import { describeWith, isUncovered, numberSteps } from './change-signs.ts';
import type { ColumnLayout, GapCell, Rect } from './map-layout.ts';
import type { StepHead } from './place-step-heads.ts';
import type { Plan } from './plan.ts';
import { placeText, setText } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { PIECE_LEFT, PIECE_RIGHT, rounded } from './sizes.ts';
import type { Span, Stack } from './stack-rows.ts';
import { tellFigures } from './step-figures.ts';

/** From left to right. `span` holds the heads; the columns themselves go on down to the last row. */
export function placeColumns(
    map: JobValueMap,
    plan: Plan,
    heads: readonly StepHead[],
    stack: Stack,
    span: { readonly top: number; readonly bottom: number },
): ColumnLayout[] {
    const numbers = numberSteps(map, plan);
    const user = map.layers.findIndex((layer) => layer.kind === 'user');
    const shelf = stack.shelves[user];
    return heads.map((head, place) => {
        const { slot } = head;
        const step = map.steps[place];
        const width = slot.right - slot.left;
        const uncovered = step !== undefined && isUncovered(plan, step.name);
        return {
            x: slot.left,
            y: span.top,
            width,
            height: stack.bottom - span.top,
            ...nameColumn(step, numbers[place], uncovered, plan),
            change: head.change,
            head: { x: slot.left, y: span.top, width, height: span.bottom - span.top },
            lanes: plan.lanes.counts[place] ?? 0,
            texts: head.texts,
            bars: head.bars,
            ...(step ? { tone: plan.view?.remarks.get(`step:${step.name}`)?.tone } : {}),
            ...(uncovered && shelf
                ? { gap: placeGap(findCell(place, slot, shelf, findLowest(place, user, plan, stack), plan), plan) }
                : {}),
            ...(head.sign ? { sign: head.sign } : {}),
        };
    });
}

function nameColumn(step: Step | undefined, number: number | undefined, uncovered: boolean, plan: Plan) {
    if (!step) return { title: 'helps no step', label: 'helps no step', implicit: false };
    const { name, title, implicit } = step;
    const who = number === undefined ? `Step ${title}` : `Step ${number}: ${title}`;
    const parts = [who, implicit ? 'implicit' : '', uncovered ? 'no component' : '', tellFigures(step)];
    const label = parts.filter((part) => part !== '').join(', ');
    return { step: name, title, implicit, label: describeWith(plan, `step:${name}`, label) };
}

const CELL_INSET = 6;
const PILL_HEIGHT = 26;
const PILL_PADDING = 12;
/** From a pill to the edge of its cell, at least. */
const PILL_MARGIN = 4;

/** The lower edge of the last thing in a column of the user layer, in a picture of two maps; it is not there any more. */
function findLowest(column: number, layer: number, { columns, rows, changes }: Plan, stack: Stack): number | undefined {
    if (!changes) return undefined;
    const inColumn = columns.items.filter((item) => item.layer === layer && item.columns.includes(column));
    const row = inColumn.reduce((low, item) => Math.max(low, rows.rowOf[item.index] ?? 0), -1);
    const span = stack.rows[row];
    return span && span.y + span.height;
}

/** The whole cell of the step; below what is gone it ends left of the arrows that are gone too. */
function findCell(column: number, slot: Slot, shelf: Span, lowest: number | undefined, plan: Plan): Rect {
    const top = Math.max(shelf.y + CELL_INSET, (lowest ?? 0) + CELL_INSET - 2);
    const taken = lowest === undefined ? 0 : (plan.lanes.counts[column] ?? 0) * plan.sizes.pitch;
    return {
        x: slot.left + PIECE_LEFT,
        y: top,
        width: slot.right - slot.left - PIECE_LEFT - PIECE_RIGHT - taken,
        height: shelf.y + shelf.height - CELL_INSET - top,
    };
}

function placeGap(cell: Rect, { measure }: Plan): GapCell {
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
