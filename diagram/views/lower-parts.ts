// Moves what stands below the rows, because the rows have become higher: columns reach further down, strips sink.

import type { MapLayout, StripLayout, TextBlock } from '../layout/map-layout.ts';

/** The legend and the height are for whoever knows what else stands there. */
export function lowerParts(
    { legend: _, height: __, ...layout }: MapLayout,
    fall: number,
): Omit<MapLayout, 'legend' | 'height'> {
    return {
        ...layout,
        columns: layout.columns.map((column) => ({ ...column, height: column.height + fall })),
        strips: layout.strips.map((strip) => lowerStrip(strip, fall)),
    };
}

function lowerStrip(strip: StripLayout, fall: number): StripLayout {
    return {
        ...strip,
        bottom: strip.bottom + fall,
        texts: strip.texts.map((text: TextBlock) => lower(text, fall)),
        key: strip.key.map((sample) => ({ ...lower(sample, fall), text: lower(sample.text, fall) })),
        cells: strip.cells.map((cell) => ({
            ...lower(cell, fall),
            marks: cell.marks.map((mark) => lower(mark, fall)),
            text: lower(cell.text, fall),
        })),
    };
}

function lower<Placed extends { readonly y: number }>(placed: Placed, fall: number): Placed {
    return { ...placed, y: placed.y + fall };
}
