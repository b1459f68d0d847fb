// The names of components as running text: which fit on a line beside each other. A name is never broken; one that is wider
// than the block is cut by whoever draws it.

import type { Component } from '../../language/model/job-value-map.ts';
import type { MeasureText } from '../layout/map-layout.ts';
import { measureIn } from '../layout/set-text.ts';

/** From line to line; a sign fits into it. */
export const LINE = 17;
/** Around a name, and before it where a sign stands. */
export const NAME_EDGE = 4;
export const SIGN_ROOM = 16;
const BETWEEN = 2;

export interface Names {
    readonly height: number;
    /** From the top left corner of the text. */
    readonly places: readonly {
        readonly component: Component;
        readonly x: number;
        readonly y: number;
        readonly width: number;
    }[];
}

interface Parts {
    readonly measure: MeasureText;
    readonly roomBeside: (component: Component) => number;
}

/** On the first line `taken` is kept free at the right. */
export function flowNames(
    group: readonly Component[],
    width: number,
    taken: number,
    { measure, roomBeside }: Parts,
): Names {
    let [x, y] = [0, 0];
    const places = group.map((component) => {
        const text = measureIn('repeated', component.title, measure) + roomBeside(component);
        const needed = Math.ceil(text) + 2 * NAME_EDGE;
        // A name that is too long for what the first line has left may have a whole one.
        if ((x > 0 || y === 0) && x + needed > roomAt(y)) [x, y] = [0, y + LINE];
        const place = { component, x, y, width: Math.min(needed, roomAt(y)) };
        x += place.width + BETWEEN;
        return place;
    });
    return { height: y + LINE, places };

    function roomAt(line: number): number {
        return line === 0 ? width - taken : width;
    }
}
