// What a diagram in words has to know of a difference: what happened to each thing, and the map without what is gone.

import type { ChangeKind, Difference } from '../../language/compare/difference.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { ThingKey } from '../layout/map-layout.ts';

/** `before`: a component stood here, in a layer that it has left. */
export type Change = ChangeKind | 'before';

export function listChanges(difference: Difference | undefined): ReadonlyMap<ThingKey, Change> {
    if (!difference) return new Map();
    const { steps, layers, components, arrows } = difference;
    return new Map<ThingKey, Change>([
        ...steps.map(({ name, kind }) => [`step:${name}`, kind] as const),
        ...layers.map(({ name, kind }) => [`layer:${name}`, kind] as const),
        ...components.map(({ name, kind }) => [`component:${name}`, kind] as const),
        ...components.flatMap(({ ghost }) =>
            ghost === undefined ? [] : [[`component:${ghost}`, 'before'] as [ThingKey, Change]],
        ),
        ...arrows.map(({ from, to, kind }) => [`needs:${from}->${to}`, kind] as const),
    ]);
}

/** Of two maps in one, as from `uniteMaps`, the one that is there now. */
export function dropGone(map: JobValueMap, changes: ReadonlyMap<ThingKey, Change>): JobValueMap {
    const isThere = (key: ThingKey) => !isGone(changes.get(key));
    return {
        ...map,
        steps: map.steps.filter(({ name }) => isThere(`step:${name}`)),
        layers: map.layers.filter(({ name }) => isThere(`layer:${name}`)),
        components: map.components.filter(({ name }) => isThere(`component:${name}`)),
        arrows: map.arrows.filter(({ from, to }) => isThere(`needs:${from}->${to}`)),
    };
}

export function isGone(change: Change | undefined): boolean {
    return change === 'removed' || change === 'before';
}
