// How much there is to win in a step of the job, judged by its needs.

import { opportunityOf } from '../analysis/opportunity.ts';
import { meanOf } from '../analysis/round.ts';
import type { Step } from '../model/job-value-map.ts';

/** Over the needs of the step that have an opportunity; both from 0 to 20. */
export interface StepOpportunity {
    readonly mean: number;
    readonly max: number;
}

/** Undefined where no need of the step has an opportunity. */
export function findStepOpportunity({ needs }: Step): StepOpportunity | undefined {
    const opportunities = needs.flatMap((need) => opportunityOf(need) ?? []);
    const mean = meanOf(opportunities);
    const max = opportunities.reduce((most, opportunity) => Math.max(most, opportunity), 0);
    return mean === undefined ? undefined : { mean, max };
}
