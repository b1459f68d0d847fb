// Where components stand from top to bottom: every layer is a stack of rows, filled in the order of the text.
// Nothing slips into a hole further up to save room: it would jump back when a change elsewhere closes the hole.

import { findCycles } from '../../language/analysis/find-cycles.ts';
import type { MapGraph } from '../../language/analysis/map-graph.ts';
import type { Columns, Item } from './find-columns.ts';

export interface Rows {
    /** By place of the component: its row, counted from 0 over all layers. */
    readonly rowOf: readonly number[];
    /** By row: the components that stand in it. */
    readonly items: readonly (readonly Item[])[];
    /** By layer, with one more for components in none: its first row. The next one's is where it ends. */
    readonly firstRows: readonly number[];
}

/**
 * Gives every component the first row of its layer below all that stands in its columns, so that each column reads in the
 * order of the text, and below all in its layer that need it. Members of a cycle cannot all lie below each other: they keep
 * the order of the text, and the arrows that close the cycle go up.
 */
export function placeRows(columns: Columns, graph: MapGraph): Rows {
    const layers = graph.map.layers.length;
    const members: Item[][] = Array.from({ length: layers + 1 }, () => []);
    for (const item of columns.items) members[item.layer]?.push(item);
    const within = findNeighbours(columns, graph);
    const rowOf: number[] = Array.from(columns.items, () => 0);
    const rows: Item[][] = [];
    const firstRows = [0];
    for (const layer of members) {
        const takeRow = startShelf(columns.count);
        const placed = new Set<number>();
        const base = rows.length;
        for (const item of inPlacingOrder(layer, within)) {
            const above = (within[item.index]?.dependents ?? []).filter((dependent) => placed.has(dependent));
            const lowest = above.reduce((low, dependent) => Math.max(low, (rowOf[dependent] ?? 0) + 1), base);
            const row = base + takeRow(item, lowest - base);
            rowOf[item.index] = row;
            placed.add(item.index);
            for (let fresh = rows.length; fresh <= row; fresh++) rows.push([]);
            rows[row]?.push(item);
        }
        firstRows.push(rows.length);
    }
    return { rowOf, items: rows, firstRows };
}

/** The components of an item's own layer that it needs, and that need it, without what would close a cycle. */
interface Neighbours {
    readonly needs: number[];
    readonly dependents: number[];
}

function findNeighbours(columns: Columns, graph: MapGraph): Neighbours[] {
    const within: Neighbours[] = columns.items.map(() => ({ needs: [], dependents: [] }));
    let cycles: ReadonlyMap<string, number> | undefined;
    for (const { from, to, tangled } of columns.links) {
        if (tangled) continue;
        const [source, target] = [columns.items[from], columns.items[to]];
        if (!source || !target || source.layer !== target.layer) continue;
        // In most maps no need within a layer goes against the text, and there is no cycle to look for.
        if (from >= to) {
            cycles ??= indexCycles(graph);
            const cycle = cycles.get(source.component.name);
            if (cycle !== undefined && cycle === cycles.get(target.component.name)) continue;
        }
        within[from]?.needs.push(to);
        within[to]?.dependents.push(from);
    }
    return within;
}

/** By name: the cycle that a component belongs to. */
function indexCycles(graph: MapGraph): ReadonlyMap<string, number> {
    return new Map(findCycles(graph).flatMap((names, cycle) => names.map((name) => [name, cycle] as const)));
}

/**
 * Bands come in the order of the text, but after those that need them. Boxes of several steps come before those of one,
 * so that fewer arrows have to pass them, and what a box needs in its layer comes right after it.
 */
function inPlacingOrder(layer: readonly Item[], within: readonly Neighbours[]): Item[] {
    const byIndex = new Map(layer.map((item) => [item.index, item]));
    const listed = layer[0]?.user
        ? listAfter(startsOf(layer, within), (index) => within[index]?.needs ?? []).reverse()
        : listAfter(
              layer.map((item) => item.index),
              (index) => within[index]?.dependents ?? [],
          );
    return listed.flatMap((index) => byIndex.get(index) ?? []);
}

/** From the last to the first: boxes that no other box needs, the narrow ones before the wide, and then all others. */
function startsOf(layer: readonly Item[], within: readonly Neighbours[]): number[] {
    const isNeeded = (item: Item) => (within[item.index]?.dependents.length ?? 0) > 0;
    const rank = (item: Item) => (isNeeded(item) ? 0 : item.columns.length > 1 ? 1 : 2);
    return [2, 1, 0].flatMap((wanted) =>
        layer
            .filter((item) => rank(item) === wanted)
            .map((item) => item.index)
            .reverse(),
    );
}

/** Lists everything once in the given order, but each after all that `before` gives for it; there are no cycles in it. */
function listAfter(indices: readonly number[], before: (index: number) => readonly number[]): number[] {
    const listed: number[] = [];
    const seen = new Set<number>();
    for (const start of indices) {
        // The way down is kept here rather than on the stack of calls: chains may be thousands long.
        const path = seen.has(start) ? [] : [{ index: start, next: 0 }];
        seen.add(start);
        for (let here = path.at(-1); here; here = path.at(-1)) {
            const other = before(here.index)[here.next++];
            if (other === undefined) {
                listed.push(here.index);
                path.pop();
            } else if (!seen.has(other)) {
                seen.add(other);
                path.push({ index: other, next: 0 });
            }
        }
    }
    return listed;
}

/** Starts a stack of rows; the function it gives takes the row below all that stands in an item's columns. */
function startShelf(columnCount: number): (item: Item, lowest: number) => number {
    const ends = new Int32Array(columnCount);
    return (item, lowest) => {
        const [first, last] = hullOf(item);
        const row = ends.subarray(first, last + 1).reduce((low, end) => Math.max(low, end), lowest);
        ends.fill(row + 1, first, last + 1);
        return row;
    };
}

/** The first and the last column that an item takes part in, unsupported claims included. */
export function hullOf(item: Item): [first: number, last: number] {
    const first = Math.min(item.columns[0] ?? 0, item.claims[0] ?? Number.POSITIVE_INFINITY);
    return [first, Math.max(item.columns.at(-1) ?? 0, item.claims.at(-1) ?? 0)];
}
