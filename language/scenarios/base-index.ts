// What is looked up in a map while a scenario is applied to it, made once for all its scenarios.

import { groupBy } from '../analysis/group-by.ts';
import type { Arrow, Component, JobValueMap, Range } from '../model/job-value-map.ts';

export interface BaseIndex {
    readonly map: JobValueMap;
    readonly components: ReadonlyMap<string, Component>;
    /** The arrows by the component that they leave. */
    readonly needs: ReadonlyMap<string, readonly Arrow[]>;
    /** The names that imports take, with their places, whether or not they lead anywhere. */
    readonly imported: ReadonlyMap<string, Range>;
}

const indexes = new WeakMap<JobValueMap, BaseIndex>();

/** Takes time linear in components and arrows the first time, and none for the same map again. */
export function indexBase(map: JobValueMap): BaseIndex {
    const known = indexes.get(map);
    if (known) return known;
    const index: BaseIndex = {
        map,
        components: new Map(map.components.map((component) => [component.name, component])),
        needs: groupBy(map.arrows, ({ from }) => from),
        imported: new Map(map.imports.flatMap(({ names }) => names.map(({ name, range }) => [name, range] as const))),
    };
    indexes.set(map, index);
    return index;
}
