// Who takes care of the job needs, and how many of those that are worth it are taken care of.

import type { MapGraph } from '../analysis/map-graph.ts';
import { HIGH_OPPORTUNITY, opportunityOf } from '../analysis/opportunity.ts';
import { isActive } from '../analysis/status.ts';
import type { Component, JobValueMap } from '../model/job-value-map.ts';
import { shareOf } from './share.ts';

export interface NeedCoverage {
    /** How many needs have an opportunity of 12 or more. */
    readonly worthServing: number;
    /** Those of them that a component serves which is not being retired. */
    readonly served: number;
    /** `served` of `worthServing`, in percent; null where no need is worth it. */
    readonly share: number | null;
}

/** Served needs with an opportunity of at least 12, of all such needs. */
export function findNeedCoverage({ map }: MapGraph): NeedCoverage {
    const servants = findServants(map);
    const worthServing = map.steps
        .flatMap(({ needs }) => needs)
        .filter((need) => (opportunityOf(need) ?? 0) >= HIGH_OPPORTUNITY);
    const served = worthServing.filter(({ name }) => servants.get(name)?.some(isActive));
    return {
        worthServing: worthServing.length,
        served: served.length,
        share: shareOf(served.length, worthServing.length),
    };
}

/** The components that take care of a need, whatever their status, by the name of the need, in the order of the text. */
export function findServants({ components }: JobValueMap): ReadonlyMap<string, readonly Component[]> {
    const servants = new Map<string, Component[]>();
    for (const component of components) {
        for (const need of new Set(component.serves.map(({ name }) => name))) {
            const known = servants.get(need);
            if (known) known.push(component);
            else servants.set(need, [component]);
        }
    }
    return servants;
}
