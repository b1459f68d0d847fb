// Where the components of two united maps stand from left to right: where each map has them. A column that only the old
// one has is lost; an arrow hangs only where both its ends stand in the map that it belongs to.

import { keyOf } from '../../language/analysis/arrow-keys.ts';
import { findCycles } from '../../language/analysis/find-cycles.ts';
import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import type { Difference } from '../../language/compare/difference.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { type Columns, findColumns, type Item, type Link } from './find-columns.ts';

export interface UnitedColumns {
    readonly columns: Columns;
    /** Of what is there now. */
    readonly graph: MapGraph;
}

export function uniteColumns(map: JobValueMap, difference: Difference): UnitedColumns {
    const parts = partThings(difference);
    const [before, after] = [viewBefore(map, difference, parts), viewAfter(map, parts)];
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

/** Names of things by what happened to them; arrows as `from to`. */
interface Parts {
    readonly added: ReadonlySet<string>;
    readonly removed: ReadonlySet<string>;
    /** The ghost of each component that stands in another layer. */
    readonly ghosts: ReadonlyMap<string, string>;
    readonly ghostNames: ReadonlySet<string>;
    readonly addedArrows: ReadonlySet<string>;
    readonly removedArrows: ReadonlySet<string>;
}

function partThings({ components, arrows }: Difference): Parts {
    const names = (kind: string) => new Set(components.flatMap((each) => (each.kind === kind ? [each.name] : [])));
    const ghosts = new Map(
        components.flatMap(({ name, ghost }) => (ghost === undefined ? [] : [[name, ghost] as const])),
    );
    const keys = (kind: string) => new Set(arrows.flatMap((each) => (each.kind === kind ? [keyOf(each)] : [])));
    return {
        added: names('added'),
        removed: names('removed'),
        ghosts,
        ghostNames: new Set(ghosts.values()),
        addedArrows: keys('added'),
        removedArrows: keys('removed'),
    };
}

/** What is there now, in the columns and rows of both maps. */
function viewAfter(map: JobValueMap, { removed, ghostNames, removedArrows }: Parts): JobValueMap {
    return {
        ...map,
        components: map.components.filter(({ name }) => !removed.has(name) && !ghostNames.has(name)),
        arrows: map.arrows.filter((arrow) => !removedArrows.has(keyOf(arrow))),
    };
}

/** What was there, in the columns and rows of both maps: ghosts stand for what moved. */
function viewBefore(map: JobValueMap, difference: Difference, parts: Parts): JobValueMap {
    const { added, ghosts, addedArrows } = parts;
    const steps = new Map(difference.components.map(({ name, stepsBefore }) => [name, stepsBefore]));
    const kinds = new Map(difference.layers.map(({ name, kindBefore }) => [name, kindBefore]));
    const end = (name: string) => ghosts.get(name) ?? name;
    return {
        ...map,
        layers: map.layers.map((layer) => ({ ...layer, kind: kinds.get(layer.name) ?? layer.kind })),
        components: map.components
            .filter(({ name }) => !added.has(name) && !ghosts.has(name))
            .map((component) => ({ ...component, steps: steps.get(component.name) ?? component.steps })),
        arrows: map.arrows
            .filter((arrow) => !addedArrows.has(keyOf(arrow)))
            .map((arrow) => ({ ...arrow, from: end(arrow.from), to: end(arrow.to) })),
    };
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
