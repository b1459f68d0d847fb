// Where arrows hang: every column has lanes at its right, and every arrow gets a lane of a column that both its ends
// share. It speaks of lane numbers, counted from the right edge of the column; pixels come later.

import type { Columns, Item } from './find-columns.ts';
import type { Rows } from './place-rows.ts';

/** An arrow in its lane. It touches the rows `top` and `bottom` and passes those between. */
export interface HungArrow {
    readonly from: number;
    readonly to: number;
    readonly column: number;
    readonly lane: number;
    /** A need of itself takes the lane to the left too. */
    readonly self: boolean;
    readonly top: number;
    readonly bottom: number;
}

export interface Lanes {
    /** In the order of the map's arrows. */
    readonly arrows: readonly HungArrow[];
    /** By column: how many lanes it needs. */
    readonly counts: readonly number[];
}

// What a lane costs: the column gets wider, a band has to part, the arrow is far from where its source begins.
const COST_OF_GROWTH = 5;
const COST_OF_GAP = 4;
const COST_OF_DISTANCE = 1;
const COST_OF_LANE = 0.1;

/**
 * Hangs all arrows, upper ones first, and of one component the deepest first, so that deep ones hang to the right of
 * shallow ones. Two arrows in one lane never run beside each other: at most one begins where the other ends.
 */
export function hangLanes(columns: Columns, rows: Rows): Lanes {
    const shelves = Array.from({ length: columns.count }, () => startLanes());
    const crossings = startCrossings(columns.count, rows);
    const arrows: HungArrow[] = [];
    for (const pending of inHangingOrder(columns, rows)) {
        const { place, from, to, self, top, bottom } = pending;
        const { column, lane } = chooseLane(pending, shelves, crossings);
        shelves[column]?.take(lane, top, bottom, self);
        const crossing = crossings[column];
        if (crossing) for (const row of [top, bottom]) noteOwn(crossing, lane, row);
        arrows[place] = { from, to, column, lane, self, top, bottom };
    }
    return { arrows, counts: shelves.map((lanes) => lanes.count()) };
}

function chooseLane(arrow: Pending, shelves: readonly LaneShelf[], crossings: readonly Crossing[]) {
    const [only, ...others] = arrow.shared;
    // Without a choice nothing has to be weighed, which matters where thousands of arrows hang in one column.
    if (only !== undefined && others.length === 0) {
        return { column: only, lane: shelves[only]?.findFree(arrow.top, arrow.upper.user, arrow.self) ?? 0 };
    }
    let best = { column: 0, lane: 0, cost: Number.POSITIVE_INFINITY };
    for (const column of arrow.shared) {
        const [lanes, crossing] = [shelves[column], crossings[column]];
        if (!lanes || !crossing) continue;
        const lane = lanes.findFree(arrow.top, arrow.upper.user, arrow.self);
        const grows = lane + (arrow.self ? 1 : 0) >= lanes.count();
        const cost =
            (grows ? COST_OF_GROWTH : 0) +
            COST_OF_GAP * countGaps(crossing, lane, arrow.top, arrow.bottom) +
            COST_OF_DISTANCE * Math.abs(column - (arrow.source.columns[0] ?? 0)) +
            COST_OF_LANE * lane;
        if (cost < best.cost) best = { column, lane, cost };
    }
    return best;
}

interface Pending {
    /** Its place among the map's arrows. */
    readonly place: number;
    readonly from: number;
    readonly to: number;
    readonly source: Item;
    /** The one of its ends that stands higher. */
    readonly upper: Item;
    readonly shared: readonly number[];
    readonly self: boolean;
    readonly top: number;
    readonly bottom: number;
}

function inHangingOrder(columns: Columns, rows: Rows): Pending[] {
    const pending = columns.links.flatMap(({ from, to, gone = false }, place): Pending[] => {
        const [source, target] = [columns.items[from], columns.items[to]];
        if (!source || !target) return [];
        const [sourceRow, targetRow] = [rows.rowOf[from] ?? 0, rows.rowOf[to] ?? 0];
        const inTarget = new Set(target.columns);
        return [
            {
                place,
                from,
                to,
                source,
                upper: sourceRow <= targetRow ? source : target,
                shared: source.columns.filter(
                    (column) => inTarget.has(column) && !isElsewhere(source, target, column, gone),
                ),
                self: from === to,
                top: Math.min(sourceRow, targetRow),
                bottom: Math.max(sourceRow, targetRow),
            },
        ];
    });
    return pending.sort((a, b) => a.top - b.top || b.bottom - a.bottom || a.place - b.place);
}

/** Whether one of two components does not stand in a column in that of two united maps that an arrow belongs to. */
function isElsewhere(source: Item, target: Item, column: number, gone: boolean): boolean {
    const [from, to] = gone ? [source.fresh, target.fresh] : [source.lost, target.lost];
    return from?.has(column) === true || to?.has(column) === true;
}

/** What stands in one column, from top to bottom, as far as arrows that pass it are concerned. */
interface Crossing {
    /** By row: whether something goes on into the next column, and so has to part for any arrow that passes. */
    readonly goesOn: Uint8Array;
    /** By row: the rightmost lane with an arrow of what ends here. It ends left of arrows that pass further right. */
    readonly ownLane: Int32Array;
}

const NO_ARROW = 1 << 30;

function startCrossings(columnCount: number, rows: Rows): Crossing[] {
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

/** How many components have to part for an arrow in a lane. */
function countGaps({ goesOn, ownLane }: Crossing, lane: number, top: number, bottom: number): number {
    let gaps = 0;
    for (let row = top + 1; row < bottom; row++) {
        if (goesOn[row] === 1 || (ownLane[row] ?? NO_ARROW) < lane) gaps++;
    }
    return gaps;
}

function noteOwn({ ownLane }: Crossing, lane: number, row: number): void {
    ownLane[row] = Math.min(ownLane[row] ?? NO_ARROW, lane);
}

interface LaneShelf {
    count(): number;
    findFree(top: number, asStaircase: boolean, pair: boolean): number;
    take(lane: number, top: number, bottom: number, pair: boolean): void;
}

/** The lanes of one column. It relies on arrows coming with their upper rows in ascending order. */
function startLanes(): LaneShelf {
    // By lane: the rows where its lowest arrow begins and ends. That arrow is in the way as long as it ends lower.
    const tops: number[] = [];
    const bottoms: number[] = [];
    const isFree = (lane: number, top: number) => (bottoms[lane] ?? -1) <= top;
    const afterPassing = (top: number) => {
        const passes = (lane: number) => !isFree(lane, top) && (tops[lane] ?? 0) < top;
        let lane = bottoms.length;
        while (lane > 0 && !passes(lane - 1)) lane--;
        return lane;
    };
    return {
        count: () => bottoms.length,
        // A user box ends left of all arrows that pass it, so its own hang left of them: boxes become a staircase.
        findFree: (top, asStaircase, pair) => {
            let lane = asStaircase ? afterPassing(top) : 0;
            while (!isFree(lane, top) || (pair && !isFree(lane + 1, top))) lane++;
            return lane;
        },
        take: (lane, top, bottom, pair) => {
            for (const taken of pair ? [lane, lane + 1] : [lane]) {
                for (let fresh = bottoms.length; fresh < taken; fresh++) {
                    bottoms[fresh] = -1;
                    tops[fresh] = -1;
                }
                tops[taken] = top;
                bottoms[taken] = bottom;
            }
        },
    };
}
