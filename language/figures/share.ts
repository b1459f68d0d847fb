// Shares and weights: what several figures are made of. A share is a percentage from 0 to 100, rounded to two decimals.

import { roundToTwoDecimals } from '../analysis/round.ts';
import { importanceOf } from '../analysis/step-scores.ts';
import type { JobValueMap } from '../model/job-value-map.ts';

/** How many percent of the whole a part is; null where the whole is nothing. */
export function shareOf(part: number, whole: number): number | null {
    return whole === 0 ? null : roundToTwoDecimals((100 * part) / whole);
}

/**
 * The importance of each step, by its name. Undefined where any step has none: what is weighted by importance can then
 * not be computed, because a missing weight would count as nought.
 */
export function weighSteps({ steps }: JobValueMap): ReadonlyMap<string, number> | undefined {
    const weights = new Map<string, number>();
    for (const step of steps) {
        const importance = importanceOf(step);
        if (importance === undefined) return undefined;
        weights.set(step.name, importance);
    }
    return weights;
}

/** The weights of some steps, added up. */
export function addWeights(steps: readonly string[], weights: ReadonlyMap<string, number>): number {
    return steps.reduce((sum, step) => sum + (weights.get(step) ?? 0), 0);
}

/** The mean of some values by step, each as heavy as its step; null where the steps weigh nothing, or there are none. */
export function weighMean(values: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number | null {
    const whole = addWeights([...values.keys()], weights);
    if (whole === 0) return null;
    const sum = [...values].reduce((total, [step, value]) => total + value * (weights.get(step) ?? 0), 0);
    return roundToTwoDecimals(sum / whole);
}
