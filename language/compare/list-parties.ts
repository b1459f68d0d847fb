// Competitors and segments as things to compare, and their numbers, each on one step.

import type { Competitor, JobValueMap, Named, Segment, StepAmount } from '../model/job-value-map.ts';
import { quote } from '../rules/wording.ts';
import type { Item } from './compare-items.ts';
import { listFacts, namer, readAmount, tellRemarks } from './facts.ts';

/** Whether both maps have a party, so that its numbers are compared one by one. */
type IsInBoth = (party: Named) => boolean;

export function listCompetitors({ competitors, steps }: JobValueMap, isInBoth: IsInBoth): Item[] {
    const stepOf = namer(steps);
    return competitors.map((competitor) => ({
        name: competitor.name,
        title: competitor.title,
        facts: listFacts({
            score: isInBoth(competitor) ? undefined : competitor.scores.map((score) => writeAmount(score, stepOf)),
            ...tellRemarks(competitor),
        }),
    }));
}

export function listSegments({ segments, steps }: JobValueMap, isInBoth: IsInBoth): Item[] {
    const stepOf = namer(steps);
    return segments.map((segment) => ({
        name: segment.name,
        title: segment.title,
        facts: listFacts({
            size: readAmount(segment.size),
            effort: isInBoth(segment) ? undefined : segment.efforts.map((effort) => writeAmount(effort, stepOf)),
            ...tellRemarks(segment),
        }),
    }));
}

/** The numbers of the parties that both maps have. */
export function listScores({ competitors, steps }: JobValueMap, isInBoth: IsInBoth): Item[] {
    return competitors
        .filter(isInBoth)
        .flatMap((competitor) => listAmounts(competitor, competitor.scores, 'score', steps));
}

export function listEfforts({ segments, steps }: JobValueMap, isInBoth: IsInBoth): Item[] {
    return segments.filter(isInBoth).flatMap((segment) => listAmounts(segment, segment.efforts, 'effort', steps));
}

function listAmounts(
    { name, title }: Competitor | Segment,
    amounts: readonly StepAmount[],
    attribute: 'score' | 'effort',
    steps: JobValueMap['steps'],
): Item[] {
    const stepOf = namer(steps);
    return amounts.map(({ step, amount, reason }) => ({
        key: JSON.stringify([name, step]),
        name: `${name}.${step}`,
        title: `${quote(title)} on ${quote(stepOf(step).title)}`,
        facts: listFacts({ [attribute]: readAmount(amount), reason }),
    }));
}

function writeAmount({ step, amount }: StepAmount, stepOf: ReturnType<typeof namer>) {
    const { name, title } = stepOf(step);
    return { name: `${name} ${amount.written}`, title: `${title}: ${amount.written}` };
}
