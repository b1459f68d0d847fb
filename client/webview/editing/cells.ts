// Places of the picture as the map means them, in pixels at 100 %.

import type { ColumnLayout, MapLayout, RowLayout } from '../../../diagram/index.ts';
import type { Box } from '../fit-view.ts';

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

/** The box of a component that its handle belongs to; undefined for what is not drawn. */
export function findPiece({ components }: MapLayout, name: string): Box | undefined {
    const pieces = components.find((component) => component.name === name)?.pieces ?? [];
    return pieces.find(({ guest }) => !guest) ?? pieces[0];
}
