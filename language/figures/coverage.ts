// How much of the job the user layer helps with. Which steps it leaves out is a rule's business (`rules/uncovered-step.ts`).

import type { MapGraph } from '../analysis/map-graph.ts';
import { addWeights, shareOf, weighSteps } from './share.ts';

export interface Coverage {
    /** How many steps the job has. */
    readonly steps: number;
    /** Those with a component of the user layer, whatever its status. */
    readonly covered: number;
    /** Those with a live one. */
    readonly live: number;
    /** `covered` of `steps`, in percent; null without steps. */
    readonly share: number | null;
    /** `live` of `steps`, in percent. */
    readonly liveShare: number | null;
    /** The importance of the covered steps of that of all, in percent; null where a step has no importance. */
    readonly weightedShare: number | null;
}

/** Coverage is |{s : cover(s) ≠ ∅}| / |S|; weighted, Σ importance of covered / Σ importance. */
export function findCoverage(graph: MapGraph): Coverage {
    const steps = graph.map.steps.map(({ name }) => name);
    const covered = steps.filter((step) => graph.coverOf(step).length > 0);
    const live = steps.filter((step) => graph.coverOf(step).some(({ status }) => status === 'live'));
    const weights = weighSteps(graph.map);
    return {
        steps: steps.length,
        covered: covered.length,
        live: live.length,
        share: shareOf(covered.length, steps.length),
        liveShare: shareOf(live.length, steps.length),
        weightedShare: weights ? shareOf(addWeights(covered, weights), addWeights(steps, weights)) : null,
    };
}
