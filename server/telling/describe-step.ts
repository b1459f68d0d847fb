// What there is to tell about a step of the job, and about a need in it.

import {
    type Amount,
    effortOf,
    importanceOf,
    type JobValueMap,
    type MapGraph,
    type Need,
    priorityOf,
    type Step,
} from '../../language/index.ts';
import { listTitles, titlesOf } from './describe-component.ts';
import { type Fact, listFacts } from './description.ts';

export function tellStep(step: Step, { map, coverOf }: MapGraph): Fact[] {
    const cover = coverOf(step.name);
    const needs = step.needs.length;
    return listFacts({
        Phases: step.phases.map((phase) => phase.value).join(', '),
        'Covered by': cover.length > 0 ? listTitles(cover.map(({ title }) => title)) : 'nothing yet',
        Importance: writeFigure(importanceOf(step)),
        Effort: writeEffort(effortOf(step)),
        Priority: writeFigure(priorityOf(step), ' of 100'),
        'Our score': writeFigure(step.score?.value),
        'Job needs': needs > 0 ? String(needs) : undefined,
        Evidence: step.evidence?.text,
        Goal: step.goal?.text,
        Flags: step.implicit ? 'taken in a moment and unnoticed' : undefined,
        Origin: map.stepsWritten ? undefined : 'one of the four steps that a map has when it writes none',
    });
}

export function tellNeed(need: Need, map: JobValueMap): Fact[] {
    const servants = map.components.filter(({ serves }) => serves.some(({ name }) => name === need.name));
    return listFacts({
        Step: titlesOf([need.step], map.steps),
        Importance: writeAmount(need.importance),
        Satisfaction: writeAmount(need.satisfaction),
        Effort: writeEffort(need.effort?.value),
        'Taken care of by': listTitles(servants.map(({ title }) => title)),
        Evidence: need.evidence?.text,
    });
}

function writeAmount(amount: Amount | undefined): string | undefined {
    return writeFigure(amount?.value);
}

/** One decimal is shown, rounded half up on the decimal value: 8.35 is 8.4, although its binary number lies below. */
function writeFigure(value: number | undefined, unit = ''): string | undefined {
    return value === undefined ? undefined : `${Math.round(Number((value * 10).toPrecision(12))) / 10}${unit}`;
}

/** Other scores of effort run the other way, so this one says what it means. */
function writeEffort(value: number | undefined): string | undefined {
    return value === undefined ? undefined : `${writeFigure(value)} % find it difficult`;
}
