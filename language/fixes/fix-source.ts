// Opens what fixes are worked out from, once for each version of a map.

import { TextDocument } from 'langium';
import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { MapTree } from '../read-tree.ts';
import { findNamePlaces, type NamedKind, type NamePlace } from '../references/name-places.ts';
import type { FixSource } from './fix.ts';

const sources = new WeakMap<JobValueMap, FixSource>();

/** The same object for the same map and tree. */
export function openSource(tree: MapTree, map: JobValueMap): FixSource {
    const known = sources.get(map);
    // A tree that was given away to another version of the text says other places.
    const source = known?.tree === tree ? known : makeSource(tree, map);
    sources.set(map, source);
    return source;
}

function makeSource(tree: MapTree, map: JobValueMap): FixSource {
    const { text, uri } = tree;
    const document = TextDocument.create(uri, 'jvm', 0, text);
    let graph: MapGraph | undefined;
    let places: readonly NamePlace[] | undefined;
    let names: ReadonlyMap<NamedKind, ReadonlySet<string>> | undefined;
    const readPlaces = () => {
        places ??= findNamePlaces(tree);
        return places;
    };
    return {
        text,
        tree,
        map,
        get graph() {
            graph ??= buildGraph(map);
            return graph;
        },
        get namePlaces() {
            return readPlaces();
        },
        namesOf: (kind) => {
            names ??= collectNames(readPlaces());
            return names.get(kind) ?? new Set();
        },
        spanOf: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
    };
}

function collectNames(places: readonly NamePlace[]): ReadonlyMap<NamedKind, ReadonlySet<string>> {
    const names = new Map<NamedKind, Set<string>>();
    for (const { kind, name } of places) {
        const ofKind = names.get(kind) ?? new Set();
        names.set(kind, ofKind.add(name));
    }
    return names;
}
