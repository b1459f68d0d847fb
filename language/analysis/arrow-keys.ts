// Arrows by their two ends.

import type { Arrow, JobValueMap } from '../model/job-value-map.ts';

const arrowKeys = new WeakMap<JobValueMap, ReadonlySet<string>>();

/** Of all arrows of a map; made once for each. */
export function keysOf(map: JobValueMap): ReadonlySet<string> {
    const keys = arrowKeys.get(map) ?? new Set(map.arrows.map(keyOf));
    arrowKeys.set(map, keys);
    return keys;
}

/** No name holds a blank. */
export function keyOf({ from, to }: Pick<Arrow, 'from' | 'to'>): string {
    return `${from} ${to}`;
}
