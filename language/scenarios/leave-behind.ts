// What came along from another map goes again when nothing on this map leads to it any more.

import type { Component, JobValueMap } from '../model/job-value-map.ts';
import { indexBase } from './base-index.ts';

/** The map without components that came along for others which are gone, and without their layers. */
export function leaveBehind(map: JobValueMap): JobValueMap {
    if (!map.components.some(cameAlong)) return map;
    const needed = findNeeded(map);
    const components = map.components.filter((component) => !cameAlong(component) || needed.has(component.name));
    const filled = new Set(components.map(({ layer }) => layer));
    return {
        ...map,
        components,
        layers: map.layers.filter(({ name, shared }) => !shared || filled.has(name)),
        arrows: map.arrows.filter(({ from, to }) => needed.has(from) && needed.has(to)),
    };
}

function cameAlong({ shared }: Component): boolean {
    return shared?.imported === false;
}

/** All that this map names, and all that these need. */
function findNeeded(map: JobValueMap): ReadonlySet<string> {
    const { needs } = indexBase(map);
    const needed = new Set(map.components.filter((component) => !cameAlong(component)).map(({ name }) => name));
    for (const name of needed) {
        for (const { to } of needs.get(name) ?? []) needed.add(to);
    }
    return needed;
}
