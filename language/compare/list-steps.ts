// Steps of the job and their needs as things to compare.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Item } from './compare-items.ts';
import { listFacts, namer, readAmount, tellRemarks } from './facts.ts';

export function listSteps({ steps }: JobValueMap): Item[] {
    return steps.map((step) => ({
        name: step.name,
        title: step.title,
        facts: listFacts({
            phase: step.phases.map(({ value }) => value),
            implicit: step.implicit,
            importance: readAmount(step.importance),
            effort: readAmount(step.effort),
            score: readAmount(step.score),
            'reason for the score': step.scoreReason,
            evidence: step.evidence?.text,
            goal: step.goal?.text,
            ...tellRemarks(step),
        }),
    }));
}

/** A need is called by its text; that it has a name besides matters only to those that refer to it. */
export function listNeeds({ steps }: JobValueMap): Item[] {
    const stepOf = namer(steps);
    return steps.flatMap(({ needs }) =>
        needs.map((need) => ({
            name: need.name,
            title: need.text,
            isNameless: !need.named,
            facts: listFacts({
                step: stepOf(need.step),
                importance: readAmount(need.importance),
                satisfaction: readAmount(need.satisfaction),
                effort: readAmount(need.effort),
                evidence: need.evidence?.text,
                ...tellRemarks(need),
            }),
        })),
    );
}
