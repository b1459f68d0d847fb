// Opens what fixes are worked out from, once for each version of a map.

import { TextDocument } from 'langium';
import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { MapTree } from '../read-tree.ts';
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
    return {
        text,
        tree,
        map,
        get graph() {
            graph ??= buildGraph(map);
            return graph;
        },
        spanOf: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
    };
}
