// How much of the job depends on a component. Which steps these are says the graph (`analysis/map-graph.ts`).

import type { MapGraph } from '../analysis/map-graph.ts';
import { addWeights, shareOf, weighSteps } from './share.ts';

export interface Reach {
    /** The names of the steps, in the order of the columns. */
    readonly steps: readonly string[];
    /** Of all steps, in percent; null without steps. */
    readonly share: number | null;
    /** Their importance of that of all steps, in percent; null where a step has no importance. */
    readonly weightedShare: number | null;
}

/** By the name of the component. */
export function findReaches(graph: MapGraph): ReadonlyMap<string, Reach> {
    const { map } = graph;
    const weights = weighSteps(map);
    const all = map.steps.map(({ name }) => name);
    const whole = weights ? addWeights(all, weights) : 0;
    return new Map(
        map.components.map(({ name }) => {
            const steps = graph.reachOf(name);
            const weightedShare = weights ? shareOf(addWeights(steps, weights), whole) : null;
            return [name, { steps, share: shareOf(steps.length, all.length), weightedShare }];
        }),
    );
}
