// The lines of an arrow and what its head covers.

import type { ArrowLayout, Point, Rect } from '../layout/map-layout.ts';
import { cornersOf, findTip } from '../layout/need-line.ts';
import { ARROW_HEAD } from '../layout/sizes.ts';
import type { Polyline } from './polylines.ts';

/** A straight stretch of an arrow, upright or level. */
export interface Line {
    readonly arrow: ArrowLayout;
    readonly upright: boolean;
    readonly from: Point;
    readonly to: Point;
}

/** The stretches of an arrow, in drawing order. */
export function linesOf(arrow: ArrowLayout): Line[] {
    const corners = cornersOf(arrow);
    return corners.slice(1).map((to, place) => {
        const from = corners[place] ?? to;
        return { arrow, upright: from.x === to.x, from, to };
    });
}

/** The rectangle of a line, as thin as nothing across and a little short of its ends, which touch what it connects. */
export function innerBox({ from, to, upright }: Line): Rect {
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
    const inset = 0.5;
    return upright
        ? { x: x - 0.1, y: y + inset, width: 0.2, height: Math.max(0, height - 2 * inset) }
        : { x: x + inset, y: y - 0.1, width: Math.max(0, width - 2 * inset), height: 0.2 };
}

/** All corners of an arrow. */
export function wayOf(arrow: ArrowLayout): Polyline {
    return { from: arrow.from, to: arrow.to, points: cornersOf(arrow) };
}

/** What the head of an arrow covers. */
export function headBox(arrow: ArrowLayout): Rect {
    const { x, y, down } = findTip(arrow);
    const { length, half } = ARROW_HEAD;
    return { x: x - half, y: down ? y - length : y, width: 2 * half, height: length };
}
