// How wide the columns are: the strip of titles is the same in all of them, the lanes are as many as each needs.

import type { Columns } from './find-columns.ts';
import type { Lanes } from './hang-lanes.ts';
import type { Paper } from './map-layout.ts';
import {
    PAGE_EDGE,
    ROW_HEAD_WIDTH,
    SHELF_RIGHT,
    type Sizes,
    STRIP_MAX,
    STRIP_MIN,
    STRIP_RIGHT,
    TITLE_LEFT,
    TITLE_LINES,
} from './sizes.ts';
import { narrowestWidth } from './wrap-text.ts';

/** A column's place, and where in it titles may stand. */
export interface Slot {
    readonly left: number;
    readonly right: number;
    readonly titleX: number;
    /** The width that is free of arrows at any height. */
    readonly strip: number;
}

/**
 * Places the columns beside each other, none of them narrower than `least`. The strip is wide enough for the longest title
 * to stand in one line, as long as the page has that room, and in any case for titles of usual length to stand in three.
 */
export function sizeColumns(columns: Columns, lanes: Lanes, sizes: Sizes, paper: Paper, least: number): Slot[] {
    const fewest = lanes.counts.reduce((few, count) => Math.min(few, count), Number.POSITIVE_INFINITY);
    const strip = Math.max(least - fixedWidth(fewest, sizes), chooseStrip(columns, lanes, sizes, paper));
    const slots: Slot[] = [];
    // Half a pixel, so that the edges of pieces are sharp on a screen.
    let left = PAGE_EDGE + ROW_HEAD_WIDTH + 0.5;
    for (const count of lanes.counts) {
        const right = left + fixedWidth(count, sizes) + strip;
        slots.push({ left, right, titleX: left + TITLE_LEFT, strip });
        left = right;
    }
    return slots;
}

/** Where a lane hangs; lanes count from the right. */
export function laneX(slot: Slot, lane: number, sizes: Sizes): number {
    return slot.right - sizes.pitch * (lane + 1);
}

function fixedWidth(laneCount: number, sizes: Sizes): number {
    return TITLE_LEFT + STRIP_RIGHT + sizes.pitch * laneCount;
}

function chooseStrip(columns: Columns, lanes: Lanes, sizes: Sizes, { measure, width: pageWidth }: Paper): number {
    const titles = columns.items.map((item) => item.component.title);
    const font = { size: 12, bold: true, measure };
    let [inOneLine, inThree] = [STRIP_MIN, STRIP_MIN];
    for (const title of titles) {
        const width = Math.ceil(measure(title, font.size, font.bold));
        if (width <= STRIP_MIN) continue;
        inOneLine = Math.max(inOneLine, Math.min(width, STRIP_MAX));
        if (inThree < STRIP_MAX) inThree = narrowestWidth(title, inThree, STRIP_MAX, TITLE_LINES, font);
    }
    const taken = lanes.counts.reduce((sum, count) => sum + fixedWidth(count, sizes), 0);
    const room = pageWidth - 2 * PAGE_EDGE - SHELF_RIGHT - ROW_HEAD_WIDTH - taken;
    return Math.max(inThree, Math.min(inOneLine, Math.floor(room / Math.max(1, columns.count))));
}
