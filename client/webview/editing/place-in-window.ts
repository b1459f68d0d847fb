// Places what opens over the picture.

import type { Point } from './cells.ts';

const MARGIN = 4;

/** Where it should be, but wholly in sight if it can be. */
export function placeInWindow(element: HTMLElement | null, { x, y }: Point): void {
    if (!element) return;
    const { offsetWidth, offsetHeight, style } = element;
    style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - offsetWidth - MARGIN))}px`;
    style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - offsetHeight - MARGIN))}px`;
}
