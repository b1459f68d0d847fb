// One text, read for itself: its tree and its model. Who keeps them, and for how long, is decided elsewhere.

import { buildMap } from './model/build-map.ts';
import type { JobValueMap } from './model/job-value-map.ts';
import { type MapTree, readTree } from './read-tree.ts';
import { type FindMap, linkImports, NO_OTHER_MAPS, type WrittenMap } from './references/link-imports.ts';

/** The model of a text. Any text gives one: what cannot be read is in its `problems`. `find` looks up other maps. */
export function readMap(text: string, uri = 'untitled:map.jvm', find: FindMap = NO_OTHER_MAPS): JobValueMap {
    return linkImports(writtenMapOf(readTree(text, uri)), find);
}

const written = new WeakMap<MapTree, WrittenMap>();

/** What a tree says, built once. */
export function writtenMapOf(tree: MapTree): WrittenMap {
    const known = written.get(tree);
    if (known) return known;
    const map: WrittenMap = { own: buildMap(tree) };
    written.set(tree, map);
    return map;
}
