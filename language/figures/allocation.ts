// Whether the components of the user layer stand where the job is hard and important.

import type { MapGraph } from '../analysis/map-graph.ts';
import { roundToTwoDecimals } from '../analysis/round.ts';
import { priorityOf } from '../analysis/step-scores.ts';

export interface Allocation {
    /** By the name of the step. */
    readonly steps: ReadonlyMap<string, StepAllocation>;
    /**
     * ½ Σ |share of components − share of priority|, from 0 (as the steps deserve) to 100 percent. Null where one of the
     * shares is.
     */
    readonly misallocation: number | null;
}

/** What a step gets, and what it deserves, both in percent of all. */
export interface StepAllocation {
    /** Its share of the user components; one on k steps counts 1/k on each. Null where no component is on a step. */
    readonly componentShare: number | null;
    /** Its share of the priorities. Null where a step has no priority, or all have nought. */
    readonly priorityShare: number | null;
}

/** Retiring components count; user components without a step are left out. */
export function findAllocation(graph: MapGraph): Allocation {
    const { steps } = graph.map;
    const given = findShares(steps.map(({ name }) => weighCover(name, graph)));
    const deserved = findShares(steps.map(priorityOf));
    const differences = given && deserved && given.map((share, place) => Math.abs(share - (deserved[place] ?? 0)));
    return {
        steps: new Map(
            steps.map(({ name }, place) => [
                name,
                { componentShare: roundShare(given?.[place]), priorityShare: roundShare(deserved?.[place]) },
            ]),
        ),
        misallocation: roundShare(differences && add(differences) / 2),
    };
}

function weighCover(step: string, graph: MapGraph): number {
    return add(graph.coverOf(step).map((component) => 1 / component.steps.length));
}

/** Each value in percent of their sum, not rounded yet; undefined where one is missing, or all are nought. */
function findShares(values: readonly (number | undefined)[]): number[] | undefined {
    const known = values.filter((value) => value !== undefined);
    const whole = add(known);
    if (known.length < values.length || whole === 0) return undefined;
    return known.map((value) => (100 * value) / whole);
}

function roundShare(share: number | undefined): number | null {
    return share === undefined ? null : roundToTwoDecimals(share);
}

function add(values: readonly number[]): number {
    return values.reduce((sum, value) => sum + value, 0);
}
