// Opens what fixes are worked out from, once for each version of a text.

import { TextDocument } from 'langium';
import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import { modelOf } from '../read-map.ts';
import type { MapTree } from '../read-tree.ts';
import type { FixSource } from './fix.ts';

const sources = new WeakMap<MapTree, FixSource>();

/** The same object for the same tree. */
export function openSource(tree: MapTree): FixSource {
    const source = sources.get(tree) ?? makeSource(tree);
    sources.set(tree, source);
    return source;
}

function makeSource(tree: MapTree): FixSource {
    const { text, uri } = tree;
    const document = TextDocument.create(uri, 'jvm', 0, text);
    let graph: MapGraph | undefined;
    return {
        text,
        tree,
        map: modelOf(tree),
        get graph() {
            graph ??= buildGraph(this.map);
            return graph;
        },
        spanOf: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
    };
}
