// The lanes of one column: which of them is free for the next arrow. It speaks of lane numbers, counted from the right.

import { startLaneSet } from './lane-set.ts';

export interface LaneShelf {
    /** How many lanes there are up to now. */
    count(): number;
    /** The first lane that is free from a row on. As a staircase: right behind all that pass the row. */
    findFree(top: number, asStaircase: boolean, pair: boolean): number;
    take(lane: number, top: number, bottom: number, pair: boolean): void;
}

/** Starts a column without lanes. It relies on arrows coming with their upper rows in ascending order. */
export function startLanes(rowCount: number): LaneShelf {
    // A lane is taken as long as its lowest arrow ends below the row of the next arrow …
    const taken = startLaneSet();
    // … and passed by if that arrow began above that row too.
    const passed = startLaneSet();
    let beginning: number[] = [];
    const ending: number[][] = Array.from({ length: rowCount });
    let [row, count] = [-1, 0];
    const moveTo = (top: number) => {
        if (top <= row) return;
        for (const lane of beginning) passed.add(lane);
        beginning = [];
        while (row < top) {
            row++;
            for (const lane of ending[row] ?? []) {
                taken.remove(lane);
                passed.remove(lane);
            }
        }
    };
    return {
        count: () => count,
        // A user box ends left of all arrows that pass it, so its own hang left of them: boxes become a staircase.
        findFree: (top, asStaircase, pair) => {
            moveTo(top);
            let lane = taken.firstFreeFrom(asStaircase ? passed.lastUpTo(count) + 1 : 0);
            while (pair && taken.has(lane + 1)) lane = taken.firstFreeFrom(lane + 1);
            return lane;
        },
        take: (lane, top, bottom, pair) => {
            count = Math.max(count, lane + (pair ? 2 : 1));
            // What ends in the row where it begins, as a component's need of itself does, is in nobody's way.
            if (bottom <= top) return;
            taken.add(lane);
            beginning.push(lane);
            const ends = ending[bottom];
            if (ends) ends.push(lane);
            else ending[bottom] = [lane];
        },
    };
}
