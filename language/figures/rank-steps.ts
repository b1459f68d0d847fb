// Steps in order of what they deserve, of how hard they are, and of what there is to win in them. Equal steps keep the
// order of the columns; a step without the figure is left out.

import { effortOf, priorityOf } from '../analysis/step-scores.ts';
import type { JobValueMap, Step } from '../model/job-value-map.ts';
import { findStepOpportunity } from './step-opportunity.ts';

/** By importance × effort, the greatest first. */
export function rankByPriority({ steps }: JobValueMap): Step[] {
    return rankBy(steps, (step) => [priorityOf(step)]);
}

/** By the share of people who find the step difficult, the hardest first. */
export function rankByEffort({ steps }: JobValueMap): Step[] {
    return rankBy(steps, (step) => [effortOf(step)]);
}

/** By the greatest opportunity among the needs of the step, then by the mean. */
export function rankByOpportunity({ steps }: JobValueMap): Step[] {
    return rankBy(steps, (step) => {
        const opportunity = findStepOpportunity(step);
        return [opportunity?.max, opportunity?.mean];
    });
}

function rankBy(steps: readonly Step[], keysOf: (step: Step) => readonly (number | undefined)[]): Step[] {
    const keyed = steps.map((step) => ({ step, keys: keysOf(step) }));
    const ranked = keyed.filter(({ keys }) => keys[0] !== undefined);
    return ranked.sort((one, other) => compareKeys(one.keys, other.keys)).map(({ step }) => step);
}

/** The greater first; the first difference decides. */
function compareKeys(one: readonly (number | undefined)[], other: readonly (number | undefined)[]): number {
    const differences = one.map((key, place) => (other[place] ?? 0) - (key ?? 0));
    return differences.find((difference) => difference !== 0) ?? 0;
}
