// How wide the columns are: room for titles at the left, which no arrow may enter, and for the lanes of arrows at the right.

import type { Columns, Item } from './find-columns.ts';
import type { Lanes } from './hang-lanes.ts';
import type { MeasureText, Paper } from './map-layout.ts';
import {
    EXTERNAL_ROOM,
    PAGE_EDGE,
    ROW_HEAD_WIDTH,
    SHELF_RIGHT,
    SIGN_IN_LINE,
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
}

/**
 * Places the columns beside each other, none of them narrower than `least`. A strip that is free of arrows at any height
 * is wide enough for the longest title to stand in one line, as long as the page has that room, and in any case for titles
 * of usual length to stand in three. On steady paper columns are evenly wide, and titles have what the lanes leave them.
 */
export function sizeColumns(columns: Columns, lanes: Lanes, sizes: Sizes, paper: Paper, least: number): Slot[] {
    const choose = paper.steady ? shareWidth : fitTitles;
    const slots: Slot[] = [];
    // Half a pixel, so that the edges of pieces are sharp on a screen.
    let left = PAGE_EDGE + ROW_HEAD_WIDTH + 0.5;
    for (const width of choose(columns, lanes, sizes, paper, least)) {
        slots.push({ left, right: left + width, titleX: left + TITLE_LEFT });
        left += width;
    }
    return slots;
}

/** The strip is the same in all columns; the lanes are as many as each needs. */
function fitTitles(columns: Columns, lanes: Lanes, sizes: Sizes, paper: Paper, least: number): number[] {
    const fewest = lanes.counts.reduce((few, count) => Math.min(few, count), Number.POSITIVE_INFINITY);
    const strip = Math.max(least - fixedWidth(fewest, sizes), chooseStrip(columns, lanes, sizes, paper));
    return lanes.counts.map((count) => fixedWidth(count, sizes) + strip);
}

// A job has about four steps: until it has more, each new one stands beside the others and moves none.
const USUAL_STEPS = 4;
/** Room for so many arrows is in every column before they are there. */
const LANES_AHEAD = 3;
/** A column that needs more than its share grows by so many lanes at a time. */
const LANES_AT_ONCE = 2;

/**
 * All steps have the same width. A column that needs more grows to the right, and that of what helps no step is as narrow
 * as it can be and stands past the page's width, so that it may come and go.
 */
function shareWidth(columns: Columns, lanes: Lanes, sizes: Sizes, paper: Paper, least: number): number[] {
    const steps = columns.count - (columns.nowhere ? 1 : 0);
    const share = Math.max(
        fixedWidth(LANES_AHEAD, sizes) + STRIP_MIN,
        Math.floor(roomOf(paper) / Math.max(USUAL_STEPS, steps)),
    );
    const strip = findStrips(columns, paper.measure).inThree;
    const growth = LANES_AT_ONCE * sizes.pitch;
    return lanes.counts.map((count, column) => {
        const enough = column < steps ? share : narrowestColumn(sizes);
        const missing = Math.max(least, fixedWidth(count, sizes) + strip) - enough;
        return enough + growth * Math.max(0, Math.ceil(missing / growth));
    });
}

/** Where a lane hangs; lanes count from the right. */
export function laneX(slot: Slot, lane: number, sizes: Sizes): number {
    return slot.right - sizes.pitch * (lane + 1);
}

/** A column without any lane. */
export function narrowestColumn(sizes: Sizes): number {
    return fixedWidth(0, sizes) + STRIP_MIN;
}

function fixedWidth(laneCount: number, sizes: Sizes): number {
    return TITLE_LEFT + STRIP_RIGHT + sizes.pitch * laneCount;
}

function chooseStrip(columns: Columns, lanes: Lanes, sizes: Sizes, paper: Paper): number {
    const { inOneLine, inThree } = findStrips(columns, paper.measure);
    const taken = lanes.counts.reduce((sum, count) => sum + fixedWidth(count, sizes), 0);
    return Math.max(inThree, Math.min(inOneLine, Math.floor((roomOf(paper) - taken) / Math.max(1, columns.count))));
}

/** What the columns share. */
function roomOf(paper: Paper): number {
    return paper.width - 2 * PAGE_EDGE - SHELF_RIGHT - ROW_HEAD_WIDTH;
}

/** How wide the strip is in which every title stands in one line, and in three; as far as a strip may grow for them. */
function findStrips(columns: Columns, measure: MeasureText): { readonly inOneLine: number; readonly inThree: number } {
    const font = { size: 12, bold: true, measure };
    let [inOneLine, inThree] = [STRIP_MIN, STRIP_MIN];
    for (const item of columns.items) {
        const title = writeTitle(item);
        const taken = item.marked ? SIGN_IN_LINE : 0;
        const marks = taken + (item.component.external ? EXTERNAL_ROOM : 0);
        const width = Math.ceil(measure(title, font.size, font.bold)) + taken;
        if (width <= STRIP_MIN) continue;
        inOneLine = Math.max(inOneLine, Math.min(width, STRIP_MAX));
        if (inThree >= STRIP_MAX) continue;
        inThree = marks + narrowestWidth(title, inThree - marks, STRIP_MAX - marks, TITLE_LINES, font);
    }
    return { inOneLine, inThree };
}

/** As the title stands where something is reached anew. */
function writeTitle({ marked, fresh, component: { title } }: Item): string {
    return !marked && fresh && fresh.size > 0 ? `+ ${title}` : title;
}
