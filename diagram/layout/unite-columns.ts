// Where the components of two united maps stand from left to right: where each map has them. A column that only the old
// one has is lost; an arrow hangs only where both its ends stand in the map that it belongs to.

import { keyOf } from '../../language/analysis/arrow-keys.ts';
import { findCycles } from '../../language/analysis/find-cycles.ts';
import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import type { Difference } from '../../language/compare/difference.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { type Columns, findColumns, type Item, type Link } from './find-columns.ts';
import { type Parts, partThings, splitMaps } from './split-maps.ts';

export interface UnitedColumns {
    readonly columns: Columns;
    /** Of what is there now. */
    readonly graph: MapGraph;
}

export function uniteColumns(map: JobValueMap, difference: Difference): UnitedColumns {
    const parts = partThings(difference);
    const { before, after } = splitMaps(map, difference, parts);
    const graph = buildGraph(after);
    const [old, now] = [findColumns(before, buildGraph(before)), findColumns(after, graph)];
    const [oldItems, nowItems] = [indexItems(old), indexItems(now)];
    const marked = new Set(difference.components.map(({ name }) => name));
    const items = map.components.flatMap((component, index): Item[] => {
        const item = uniteItem(oldItems.get(component.name), nowItems.get(component.name));
        return item ? [{ ...item, component, index, marked: marked.has(component.name) }] : [];
    });
    const nowhere = old.nowhere || now.nowhere;
    const count = map.steps.length + (nowhere ? 1 : 0);
    return { columns: { items, links: linkItems(map, parts), count, nowhere }, graph };
}

function indexItems({ items }: Columns): ReadonlyMap<string, Item> {
    return new Map(items.map((item) => [item.component.name, item]));
}

function uniteItem(old: Item | undefined, now: Item | undefined): Item | undefined {
    const either = now ?? old;
    if (!either) return undefined;
    const [before, after] = [old?.columns ?? [], now?.columns ?? []];
    const lost = new Set(before.filter((column) => !after.includes(column)));
    const columns = [...new Set([...after, ...lost])].sort((a, b) => a - b);
    return {
        ...either,
        columns,
        guests: new Set([...(now?.guests ?? []), ...[...(old?.guests ?? [])].filter((column) => lost.has(column))]),
        claims: (now?.claims ?? []).filter((column) => !lost.has(column)),
        lost,
        fresh: new Set(old ? after.filter((column) => !before.includes(column)) : []),
    };
}

/** Components may be put away into one for all of a layer: their arrows then say nothing of what is gone, their ends do. */
function isOver({ removed, ghostNames }: Parts, name: string): boolean {
    return removed.has(name) || ghostNames.has(name);
}

/** An arrow that is gone puts nothing in order where it would close a circle with arrows that are there. */
function linkItems(map: JobValueMap, parts: Parts): Link[] {
    const placeOf = new Map(map.components.map(({ name }, index) => [name, index]));
    const circles = new Map(
        findCycles(buildGraph(map)).flatMap((names, circle) => names.map((name) => [name, circle] as const)),
    );
    return map.arrows.flatMap((arrow): Link[] => {
        const [from, to] = [placeOf.get(arrow.from), placeOf.get(arrow.to)];
        if (from === undefined || to === undefined) return [];
        const gone = parts.removedArrows.has(keyOf(arrow)) || isOver(parts, arrow.from) || isOver(parts, arrow.to);
        const circle = circles.get(arrow.from);
        const tangled = gone && circle !== undefined && circle === circles.get(arrow.to);
        return [{ from, to, ...(gone && { gone, tangled }) }];
    });
}
