// `competitor-ahead`: a step in which somebody else is clearly better than we are.

import { roundToTwoDecimals } from '../analysis/round.ts';
import type { JobValueMap, Range, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, writeNumber } from './wording.ts';

/** A lead of fewer points may be a matter of taste. */
const CLEAR_LEAD = 2;

export const competitorAhead: Rule = {
    code: 'competitor-ahead',
    severity: 'information',
    why: 'A clear lead in one step is a reason to change, whatever the product does better elsewhere.',
    advice: 'Decide whether to catch up in this step, or where else to be the one ahead.',
    check({ map }) {
        const best = findBest(map);
        return map.steps.flatMap((step) => judge(step, best.get(step.name)) ?? []);
    },
};

/** The highest score of a competitor for a step; the first one of several. */
interface Best {
    readonly title: string;
    readonly score: number;
    readonly range: Range;
}

function findBest({ competitors }: JobValueMap): ReadonlyMap<string, Best> {
    const best = new Map<string, Best>();
    for (const { title, scores } of competitors) {
        for (const { step, amount, range } of scores) {
            const known = best.get(step)?.score ?? Number.NEGATIVE_INFINITY;
            if (amount.value !== undefined && amount.value > known)
                best.set(step, { title, score: amount.value, range });
        }
    }
    return best;
}

function judge(step: Step, best: Best | undefined): RuleFinding | undefined {
    const us = step.score?.value;
    if (us === undefined || !best) return undefined;
    const lead = roundToTwoDecimals(best.score - us);
    if (lead < CLEAR_LEAD) return undefined;
    const scores = `${writeNumber(best.score, 'ten')} vs ${writeNumber(us, 'ten')}`;
    const message = `${quote(best.title)} leads by ${writeNumber(lead, 'ten')} on ${quote(step.title)} (${scores}).`;
    return tellOf('step', step, message, {
        range: step.score?.range ?? step.nameRange,
        related: [{ message: `This is the score of ${quote(best.title)}.`, range: best.range }],
    });
}
