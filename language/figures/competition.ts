// Where we stand against the others, step by step.

import { roundToTwoDecimals } from '../analysis/round.ts';
import type { Competitor, JobValueMap, Step } from '../model/job-value-map.ts';
import { weighMean, weighSteps } from './share.ts';

/** One step as all parties score it, each from 0 to 10. */
export interface StepCompetition {
    /** Our own score; null where it is missing. */
    readonly us: number | null;
    /** The best score of a competitor; null where none has one. */
    readonly best: number | null;
    /** Who has the best score, in the order of the text. */
    readonly leaders: readonly Competitor[];
    /** Ours less the best of the others, from −10 to 10: below nought somebody leads. Null where either is missing. */
    readonly gap: number | null;
}

/** By the name of the step. */
export function findCompetition(map: JobValueMap): ReadonlyMap<string, StepCompetition> {
    const parties = map.competitors.map((competitor) => ({ competitor, scores: readScores(competitor) }));
    return new Map(
        map.steps.map((step) => {
            const scored = parties.map(({ competitor, scores }) => ({ competitor, score: scores.get(step.name) }));
            return [step.name, compareOn(step, scored)];
        }),
    );
}

/** The usable scores of a competitor by step. */
export function readScores({ scores }: Competitor): ReadonlyMap<string, number> {
    return new Map(
        scores.flatMap(({ step, amount }): [string, number][] =>
            amount.value === undefined ? [] : [[step, roundToTwoDecimals(amount.value)]],
        ),
    );
}

interface PartyScore {
    readonly competitor: Competitor;
    readonly score: number | undefined;
}

function compareOn({ score }: Step, scored: readonly PartyScore[]): StepCompetition {
    const us = score?.value === undefined ? null : roundToTwoDecimals(score.value);
    const best = scored.reduce<number | null>((most, { score: own = -1 }) => (own > (most ?? -1) ? own : most), null);
    const leaders = scored.filter(({ score: own }) => own !== undefined && own === best);
    const gap = us === null || best === null ? null : roundToTwoDecimals(us - best);
    return { us, best, leaders: leaders.map(({ competitor }) => competitor), gap };
}

/**
 * The mean of the gaps, each as heavy as its step is important, over the steps that have a gap. Null without any, and
 * where a step of the map has no importance.
 */
export function findWeightedGap(map: JobValueMap): number | null {
    const weights = weighSteps(map);
    if (!weights) return null;
    const gaps = [...findCompetition(map)].flatMap(([step, { gap }]): [string, number][] =>
        gap === null ? [] : [[step, gap]],
    );
    return weighMean(new Map(gaps), weights);
}
