// How high rows are and where they stand: a straight sum from top to bottom, layer by layer.

import type { Plan } from './plan.ts';
import type { Titles } from './set-titles.ts';
import { LOOP_DEPTH } from './sizes.ts';

export interface Span {
    readonly y: number;
    readonly height: number;
}

export interface Stack {
    /** By row. All components of a row are equally high. */
    readonly rows: readonly Span[];
    /** By layer: the shelf with its padding. */
    readonly shelves: readonly Span[];
    readonly bottom: number;
}

/** Stacks the rows from `top` on. A shelf is never lower than what its row head takes, given by layer. */
export function stackRows(plan: Plan, titles: readonly Titles[], headHeights: readonly number[], top: number): Stack {
    const { rows, sizes } = plan;
    const spans: Span[] = [];
    const shelves: Span[] = [];
    const rooms = findRooms(plan);
    let y = top;
    headHeights.forEach((headHeight, layer) => {
        const [first, end] = [rows.firstRows[layer] ?? 0, rows.firstRows[layer + 1] ?? 0];
        const start = y;
        y += sizes.shelfPadding;
        for (let row = first; row < end; row++) {
            const height = rowHeight(plan, row, titles);
            spans.push({ y, height });
            const last = row + 1 === end;
            y += height + Math.max(last ? sizes.shelfPadding : baseGap(plan, row), rooms[row] ?? 0);
        }
        const bottom = Math.max(y, start + headHeight);
        shelves.push({ y: start, height: bottom - start });
        y = bottom + sizes.layerGap;
    });
    return { rows: spans, shelves, bottom: shelves.reduce((_, shelf) => shelf.y + shelf.height, top) };
}

function rowHeight(plan: Plan, row: number, titles: readonly Titles[]): number {
    const items = plan.rows.items[row] ?? [];
    const least = items[0]?.user ? plan.sizes.userHeight : plan.sizes.bandHeight;
    return items.reduce(
        (height, item) => Math.max(height, Math.ceil((titles[item.index]?.height ?? 0) + plan.sizes.textRoom)),
        least,
    );
}

function baseGap(plan: Plan, row: number): number {
    return plan.rows.items[row]?.[0]?.user ? plan.sizes.userGap : plan.sizes.bandGap;
}

/** By row: how much room arrows need right below it, for the head of one that ends there or for a loop. */
function findRooms({ rows, lanes, sizes }: Plan): number[] {
    const rooms: number[] = [];
    const keep = (row: number, room: number) => {
        if (row >= 0) rooms[row] = Math.max(rooms[row] ?? 0, room);
    };
    for (const arrow of lanes.arrows) {
        const goesDown = rows.rowOf[arrow.from] === arrow.top;
        if (arrow.self) keep(arrow.top, LOOP_DEPTH + 4);
        else keep(goesDown ? arrow.bottom - 1 : arrow.top, sizes.arrowRoom);
    }
    return rooms;
}
