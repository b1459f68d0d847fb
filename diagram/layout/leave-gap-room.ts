// In a picture of two maps a step may have lost all that covered it: what is gone stands there, and below it there has to
// be room for the cell that says so.

import type { Columns } from './find-columns.ts';
import type { Rows } from './place-rows.ts';
import type { Changes } from './read-changes.ts';

/** The rows, with an empty one at the end of the user layer where an uncovered step has something in its last row. */
export function leaveGapRoom(rows: Rows, { items, count }: Columns, { graph, markOf }: Changes): Rows {
    const layer = graph.map.layers.findIndex(({ kind }) => kind === 'user');
    const end = rows.firstRows[layer + 1] ?? 0;
    if (layer < 0 || end === rows.firstRows[layer]) return rows;
    const open = new Set(
        graph.map.steps.flatMap(({ name }, column) =>
            graph.coverOf(name).length === 0 && markOf(`step:${name}`)?.kind !== 'removed' ? [column] : [],
        ),
    );
    const blocks = items.some(
        (item) =>
            item.layer === layer &&
            rows.rowOf[item.index] === end - 1 &&
            item.columns.some((at) => at < count && open.has(at)),
    );
    return blocks ? insertRow(rows, end, layer) : rows;
}

function insertRow({ rowOf, items, firstRows }: Rows, at: number, layer: number): Rows {
    return {
        rowOf: rowOf.map((row) => (row >= at ? row + 1 : row)),
        items: [...items.slice(0, at), [], ...items.slice(at)],
        firstRows: firstRows.map((row, place) => (place > layer ? row + 1 : row)),
    };
}
