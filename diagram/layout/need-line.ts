// The line of an arrow: upright, or upright with one level stretch between, where a need comes back to where it began.

import type { NeedLine, Point } from './map-layout.ts';

/** All corners of a line, in drawing order. */
export function cornersOf({ x, y1, y2, bend }: NeedLine): Point[] {
    const start = { x, y: y1 };
    if (!bend) return [start, { x, y: y2 }];
    return [start, { x, y: bend.y }, bend, { x: bend.x, y: y2 }];
}

/** Where the tip of its head is, and whether it points down. */
export function findTip({ x, y1, y2, bend }: NeedLine): Point & { readonly down: boolean } {
    return { x: bend ? bend.x : x, y: y2, down: y2 > (bend ? bend.y : y1) };
}
