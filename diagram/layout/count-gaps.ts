// How often bands have to part for an arrow, were it hung in a lane: what makes one lane worse than another.

import type { Rows } from './place-rows.ts';

/** What stands in one column, from top to bottom, as far as arrows that pass it are concerned. */
export interface Crossing {
    /** By row: whether something goes on into the next column, and so has to part for any arrow that passes. */
    readonly goesOn: Uint8Array;
    /** By row: the rightmost lane with an arrow of what ends here. It ends left of arrows that pass further right. */
    readonly ownLane: Int32Array;
}

/** The rows that an arrow touches; it passes those between. */
interface Passing {
    readonly top: number;
    readonly bottom: number;
}

const NO_ARROW = 1 << 30;

export function startCrossings(columnCount: number, rows: Rows): Crossing[] {
    const crossings = Array.from({ length: columnCount }, () => ({
        goesOn: new Uint8Array(rows.items.length),
        ownLane: new Int32Array(rows.items.length).fill(NO_ARROW),
    }));
    rows.items.forEach((items, row) => {
        for (const item of items) {
            item.columns.forEach((column, place) => {
                if (item.columns[place + 1] === column + 1) crossings[column]?.goesOn.fill(1, row, row + 1);
            });
            for (const column of item.claims) crossings[column]?.goesOn.fill(1, row, row + 1);
        }
    });
    return crossings;
}

/** How many components have to part for an arrow in a lane; no more are counted than `enough`. */
export function countGaps(
    { goesOn, ownLane }: Crossing,
    lane: number,
    { top, bottom }: Passing,
    enough: number,
): number {
    let gaps = 0;
    for (let row = top + 1; row < bottom && gaps < enough; row++) {
        if (goesOn[row] === 1 || (ownLane[row] ?? NO_ARROW) < lane) gaps++;
    }
    return gaps;
}

/** An arrow hangs in a lane and touches a row. */
export function noteOwn({ ownLane }: Crossing, lane: number, row: number): void {
    ownLane[row] = Math.min(ownLane[row] ?? NO_ARROW, lane);
}
