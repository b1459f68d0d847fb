// How important and how hard a step is, as written, else as its job needs say on average; and what follows from both.

import type { Amount, Step } from '../model/job-value-map.ts';
import { meanOf, roundToTwoDecimals } from './round.ts';

/** From 0 to 10, rounded to two decimals; undefined where neither the step nor any of its needs has a usable number. */
export function importanceOf({ importance, needs }: Step): number | undefined {
    return meanOf(valuesOf(importance ? [importance] : needs.map((need) => need.importance)));
}

/** The share of people who find the step difficult, from 0 to 100: high is hard. Otherwise as `importanceOf`. */
export function effortOf({ effort, needs }: Step): number | undefined {
    return meanOf(valuesOf(effort ? [effort] : needs.map((need) => need.effort)));
}

/** How much a step deserves: importance × effort / 10, from 0 to 100. Undefined where one of the two is missing. */
export function priorityOf(step: Step): number | undefined {
    const importance = importanceOf(step);
    const effort = effortOf(step);
    if (importance === undefined || effort === undefined) return undefined;
    return roundToTwoDecimals((importance * effort) / 10);
}

function valuesOf(amounts: readonly (Amount | undefined)[]): number[] {
    return amounts.flatMap((amount) => amount?.value ?? []);
}
