// What every comparison of one subject is given.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { JobValueMap } from '../model/job-value-map.ts';

/** The maps that are compared. */
export interface Versions {
    readonly old: JobValueMap;
    /** The old map in the names of the new one: whatever is listed in both stands at the same place of its list. */
    readonly renamed: JobValueMap;
    readonly now: JobValueMap;
}

export interface Graphs {
    readonly old: MapGraph;
    readonly now: MapGraph;
}
