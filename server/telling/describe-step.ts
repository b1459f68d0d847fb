// What there is to tell about a step of the job, and about a need in it.

import {
    type Amount,
    type Component,
    countOf,
    effortOf,
    findChains,
    findCompetition,
    findStepOpportunity,
    importanceOf,
    type JobValueMap,
    type MapGraph,
    measureNeed,
    type Need,
    priorityOf,
    rankByPriority,
    roundToOneDecimal,
    type Step,
} from '../../language/index.ts';
import { listTitles, titlesOf } from './describe-component.ts';
import { type Fact, listFacts } from './description.ts';

export function tellStep(step: Step, graph: MapGraph): Fact[] {
    const { map } = graph;
    const needs = step.needs.length;
    return listFacts({
        Phases: step.phases.map((phase) => phase.value).join(', '),
        'Covered by': listTitles(graph.coverOf(step.name).map(tellWithStatus)) || 'nothing yet',
        'Stands on': tellChain(step, graph),
        Importance: tellDerived(writeFigure(importanceOf(step)), step.importance),
        Effort: tellDerived(writeEffort(effortOf(step)), step.effort),
        Priority: tellPriority(step, map),
        Opportunity: tellOpportunity(step),
        'Our score': writeFigure(step.score?.value),
        'Best competitor': tellBest(step, map),
        'Job needs': needs > 0 ? String(needs) : undefined,
        Evidence: step.evidence?.text,
        Goal: step.goal?.text,
        Flags: step.implicit ? 'taken in a moment and unnoticed' : undefined,
        Origin: map.stepsWritten ? undefined : 'one of the four steps that a map has when it writes none',
    });
}

/** Live is what one expects. */
function tellWithStatus({ title, status }: Component): string {
    return status === 'live' ? title : `${title} (${status})`;
}

/** Silent where all of it is live, as it should be. */
function tellChain({ name }: Step, graph: MapGraph): string | undefined {
    const { members = [], live = 0, weakest = [] } = findChains(graph).get(name) ?? {};
    if (weakest.length === 0) return undefined;
    const parts = `${live} of ${countOf(members.length, 'component')} ${live === 1 ? 'is' : 'are'} live`;
    return `${parts}; not live: ${listTitles(weakest.map(({ title }) => title))}`;
}

function tellDerived(figure: string | undefined, written: Amount | undefined): string | undefined {
    return figure && (written ? figure : `${figure}, the mean of its job needs`);
}

/** Importance × effort / 10, and where that puts the step among the others. */
function tellPriority(step: Step, map: JobValueMap): string | undefined {
    const priority = writeFigure(priorityOf(step));
    const ranked = rankByPriority(map);
    if (priority === undefined || ranked.length < 2) return priority && `${priority} of 100`;
    return `${priority} of 100, number ${ranked.indexOf(step) + 1} of ${ranked.length} steps`;
}

function tellOpportunity(step: Step): string | undefined {
    const { max, mean } = findStepOpportunity(step) ?? {};
    if (max === undefined) return undefined;
    return max === mean
        ? `${writeFigure(max)} of 20`
        : `up to ${writeFigure(max)} of 20, ${writeFigure(mean)} on average`;
}

/** “StopWise with 9, 3 ahead of us”. */
function tellBest(step: Step, map: JobValueMap): string | undefined {
    const { best = null, gap = null, leaders = [] } = findCompetition(map).get(step.name) ?? {};
    if (best === null) return undefined;
    const told = `${listTitles(leaders.map(({ title }) => title))} with ${writeFigure(best)}`;
    if (gap === null) return told;
    if (gap === 0) return `${told}, level with us`;
    return `${told}, ${writeFigure(Math.abs(gap))} ${gap < 0 ? 'ahead of' : 'behind'} us`;
}

export function tellNeed(need: Need, map: JobValueMap): Fact[] {
    const servants = map.components.filter(({ serves }) => serves.some(({ name }) => name === need.name));
    return listFacts({
        Step: titlesOf([need.step], map.steps),
        Importance: writeAmount(need.importance),
        Satisfaction: writeAmount(need.satisfaction),
        Opportunity: tellBand(need),
        Effort: writeEffort(need.effort?.value),
        'Taken care of by': listTitles(servants.map(({ title }) => title)),
        Evidence: need.evidence?.text,
    });
}

/** “14.4 of 20, high”. */
function tellBand(need: Need): string | undefined {
    const { opportunity, band, overserved } = measureNeed(need);
    if (opportunity === null) return undefined;
    const told = `${writeFigure(opportunity)} of 20, ${band}`;
    return overserved ? `${told}; overserved, because people are more satisfied than it is important to them` : told;
}

function writeAmount(amount: Amount | undefined): string | undefined {
    return writeFigure(amount?.value);
}

/** One decimal is shown, where there is one. */
export function writeFigure(value: number | null | undefined): string | undefined {
    return value === null || value === undefined ? undefined : String(roundToOneDecimal(value));
}

/** Other scores of effort run the other way, so this one says what it means. */
function writeEffort(value: number | undefined): string | undefined {
    return value === undefined ? undefined : `${writeFigure(value)} % of people find it difficult (high is hard)`;
}
