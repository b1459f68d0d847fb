// Places of the picture as the map means them: a layer, a step, and where the handles of a thing are. In pixels at 100 %.

import type { ColumnLayout, MapLayout, RowLayout, ThingKey } from '../../../diagram/index.ts';
import type { Box } from '../fit-view.ts';
import { thingOf } from '../thing-key.ts';

export interface Point {
    readonly x: number;
    readonly y: number;
}

/** Where a layer and a step cross. Either is missing beside the map; the layer also in the row of what stands in none. */
export interface Cell {
    readonly row?: RowLayout | undefined;
    readonly column?: ColumnLayout | undefined;
}

export function findCell({ rows, columns }: MapLayout, { x, y }: Point): Cell {
    return {
        row: rows.find((row) => row.y <= y && y <= row.y + row.height),
        column: columns.find((column) => column.x <= x && x <= column.x + column.width),
    };
}

/** The box of a thing that its menu belongs to and that its title is written in; undefined for what is not drawn. */
export function findThingBox(layout: MapLayout, key: ThingKey): Box | undefined {
    const thing = thingOf(key);
    if (thing.kind === 'arrow') {
        const arrow = layout.arrows.find(({ from, to }) => from === thing.from && to === thing.to);
        return arrow && { x: arrow.x, y: (arrow.y1 + arrow.y2) / 2, width: 0, height: 0 };
    }
    if (thing.kind === 'component') {
        const pieces = layout.components.find(({ name }) => name === thing.name)?.pieces ?? [];
        return pieces.find(({ guest }) => !guest) ?? pieces[0];
    }
    if (thing.kind === 'step') return layout.columns.find(({ step }) => step === thing.name)?.head;
    const row = layout.rows.find(({ layer }) => layer === thing.name);
    const head = row?.texts[0];
    return row && { x: row.x, y: row.y, width: head ? head.x + head.width - row.x : row.width, height: row.height };
}
