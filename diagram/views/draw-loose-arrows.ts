// The arrows between names of an overview, from one line of text to another. They cross whatever lies between, so they are
// shown for one component at a time, and drawn only then.

import type { ArrowLayout, MapLayout, NeedLine, Rect } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';

/** How far an arrow leaves its source before it turns. */
const TURN = 4;

/** An arrow of `listArrows` with its line. */
export function drawLooseArrow(arrow: ArrowLayout, { components }: MapLayout): ArrowLayout {
    const placeOf = (name: string) => components.find((component) => component.name === name)?.pieces[0];
    const [start, end] = [placeOf(arrow.from), placeOf(arrow.to)];
    return start && end ? { ...arrow, ...drawLine(start, end) } : arrow;
}

function drawLine(start: Rect, end: Rect): NeedLine {
    const falls = end.y > start.y;
    const rises = end.y < start.y;
    const y1 = rises ? start.y : start.y + start.height;
    const y2 = falls ? end.y : end.y + end.height;
    const turn = rises ? y1 - TURN : y1 + TURN;
    return { x: middleOf(start), y1, y2, bend: { x: middleOf(end), y: turn } };
}

function middleOf({ x, width }: Rect): number {
    return rounded(x + width / 2);
}
