// Where arrows hang: every column has lanes at its right, and every arrow gets a lane of a column that both its ends
// share. It speaks of lane numbers, counted from the right edge of the column; pixels come later.

import { type Crossing, countGaps, noteOwn, startCrossings } from './count-gaps.ts';
import type { Columns, Item } from './find-columns.ts';
import { type LaneShelf, startLanes } from './lane-shelf.ts';
import type { Rows } from './place-rows.ts';
import type { Sizes } from './sizes.ts';

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
export function hangLanes(columns: Columns, rows: Rows, sizes: Sizes): Lanes {
    const shelves = Array.from({ length: columns.count }, () => startLanes(rows.items.length));
    const crossings = sizes.weighsGaps ? startCrossings(columns.count, rows) : [];
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
    let best = { column: 0, lane: 0, cost: Number.POSITIVE_INFINITY };
    for (const column of arrow.shared) {
        const [lanes, crossing] = [shelves[column], crossings[column]];
        if (!lanes) continue;
        const lane = lanes.findFree(arrow.top, arrow.upper.user, arrow.self);
        const grows = lane + (arrow.self ? 1 : 0) >= lanes.count();
        const distance = Math.abs(column - (arrow.source.columns[0] ?? 0));
        const least = (grows ? COST_OF_GROWTH : 0) + COST_OF_DISTANCE * distance;
        // With so many gaps it is worse than another column, and counting on would be in vain.
        const enough = Math.ceil((best.cost - COST_OF_LANE * lane - least) / COST_OF_GAP) + 1;
        // Without a choice nothing has to be weighed, which matters where thousands of arrows hang in one column.
        const needless = arrow.shared.length === 1 || !crossing;
        const gaps = needless ? 0 : countGaps(crossing, lane, arrow, enough);
        const cost = least + COST_OF_GAP * gaps + COST_OF_LANE * lane;
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
    const byTop: Pending[][] = rows.items.map(() => []);
    columns.links.forEach(({ from, to, gone = false }, place) => {
        const [source, target] = [columns.items[from], columns.items[to]];
        if (!source || !target) return;
        const [sourceRow, targetRow] = [rows.rowOf[from] ?? 0, rows.rowOf[to] ?? 0];
        const top = Math.min(sourceRow, targetRow);
        byTop[top]?.push({
            place,
            from,
            to,
            source,
            upper: sourceRow <= targetRow ? source : target,
            shared: findShared(source, target, gone),
            self: from === to,
            top,
            bottom: Math.max(sourceRow, targetRow),
        });
    });
    // Sorting keeps the order of those that end alike.
    return byTop.flatMap((pending) => pending.sort((a, b) => b.bottom - a.bottom));
}

/** The columns where an arrow between two components may hang, ascending. */
function findShared(source: Item, target: Item, gone: boolean): number[] {
    const shared: number[] = [];
    let next = 0;
    for (const column of source.columns) {
        while ((target.columns[next] ?? column) < column) next++;
        if (target.columns[next] === column && !isElsewhere(source, target, column, gone)) shared.push(column);
    }
    return shared;
}

/** Whether one of two components does not stand in a column in that of two united maps that an arrow belongs to. */
function isElsewhere(source: Item, target: Item, column: number, gone: boolean): boolean {
    const [from, to] = gone ? [source.fresh, target.fresh] : [source.lost, target.lost];
    return from?.has(column) === true || to?.has(column) === true;
}
