// How hard the job is for a part of the users, and how many these are.

import { roundToTwoDecimals } from '../analysis/round.ts';
import type { JobValueMap, Segment } from '../model/job-value-map.ts';
import { weighMean, weighSteps } from './share.ts';

export interface SegmentFigures {
    readonly segment: Segment;
    /** Its share of all users, in percent; null where it is missing. */
    readonly size: number | null;
    /** How many percent of it find the job difficult; null where it says nothing, or a step has no importance. */
    readonly struggle: number | null;
    /** Struggle × size / 100: how many percent of all users struggle and belong to it. Null where one is missing. */
    readonly potential: number | null;
}

/**
 * In the order of the text. Struggle is Σ importance × effort / Σ importance, over the steps for which the segment says
 * how hard it finds them.
 */
export function findStruggles(map: JobValueMap): SegmentFigures[] {
    const weights = weighSteps(map);
    return map.segments.map((segment) => {
        const size = segment.size?.value === undefined ? null : roundToTwoDecimals(segment.size.value);
        const struggle = weights ? weighMean(readEfforts(segment), weights) : null;
        const potential = size === null || struggle === null ? null : roundToTwoDecimals((struggle * size) / 100);
        return { segment, size, struggle, potential };
    });
}

/** How many percent of a segment find a step difficult, by the name of the step, as far as they are usable. */
export function readEfforts({ efforts }: Segment): ReadonlyMap<string, number> {
    return new Map(
        efforts.flatMap(({ step, amount }): [string, number][] =>
            amount.value === undefined ? [] : [[step, roundToTwoDecimals(amount.value)]],
        ),
    );
}
