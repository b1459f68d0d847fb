// One text, read for itself: its tree and its model. Who keeps them, and for how long, is decided elsewhere.

import { buildMap } from './model/build-map.ts';
import type { JobValueMap } from './model/job-value-map.ts';
import { type MapTree, readTree } from './read-tree.ts';

/** The model of a text. Any text gives one: what cannot be read is in its `problems`. */
export function readMap(text: string, uri = 'untitled:map.jvm'): JobValueMap {
    return modelOf(readTree(text, uri));
}

const models = new WeakMap<MapTree, JobValueMap>();

/** The model of a tree, built once. */
export function modelOf(tree: MapTree): JobValueMap {
    const known = models.get(tree);
    if (known) return known;
    const map = buildMap(tree);
    models.set(tree, map);
    return map;
}
