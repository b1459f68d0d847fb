// What a layout of somebody else makes of a map, in the terms that our own pictures are measured in: boxes, and arrows
// as lines with corners. And what such a layout is given: the same boxes for the same texts.

import { measureText, type Polyline } from '../../diagram/index.ts';
import type { Component, JobValueMap } from '../../language/index.ts';

export interface ForeignPicture {
    readonly width: number;
    readonly height: number;
    readonly boxes: readonly {
        readonly owner: string;
        readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    }[];
    readonly arrows: readonly Polyline[];
}

export const BOX_HEIGHT = 27;

/** A title in one line of our type, and room beside it. */
export function boxWidth(component: Component): number {
    return Math.ceil(measureText(component.title, 12, true)) + 20;
}

/** The needs that join two components; the others know no arrow from a box to itself as we draw it. */
export function joiningArrows(map: JobValueMap): { from: string; to: string; id: string }[] {
    return map.arrows
        .filter(({ from, to }) => from !== to)
        .map(({ from, to }, place) => ({ from, to, id: `e${place}` }));
}
