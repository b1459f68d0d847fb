// The lines of an arrow, read from the very path that is drawn, so that what is measured is what is seen.

import type { ArrowLayout, Point, Rect } from '../layout/map-layout.ts';
import type { Polyline } from './polylines.ts';

/** A straight stretch of an arrow, upright or level. */
export interface Line {
    readonly arrow: ArrowLayout;
    readonly upright: boolean;
    readonly from: Point;
    readonly to: Point;
}

/** The stretches of a path of absolute M, H and V, in drawing order. */
export function linesOf(arrow: ArrowLayout): Line[] {
    const lines: Line[] = [];
    let here = { x: 0, y: 0 };
    for (const [, command = '', numbers = ''] of arrow.path.matchAll(/([MHV])([^MHV]*)/g)) {
        const [first = 0, second = 0] = numbers
            .trim()
            .split(/[\s,]+/)
            .map(Number);
        const next =
            command === 'M' ? { x: first, y: second } : command === 'H' ? { ...here, x: first } : { ...here, y: first };
        if (command !== 'M') lines.push({ arrow, upright: command === 'V', from: here, to: next });
        here = next;
    }
    return lines;
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

/** All corners of an arrow's path. */
export function wayOf(arrow: ArrowLayout): Polyline {
    const lines = linesOf(arrow);
    const start = lines[0]?.from;
    return { from: arrow.from, to: arrow.to, points: start ? [start, ...lines.map((line) => line.to)] : [] };
}

/** What the head of an arrow covers. */
export function headBox({ head }: ArrowLayout): Rect {
    const corners = head.split(' ').map((corner) => corner.split(',').map(Number));
    const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
