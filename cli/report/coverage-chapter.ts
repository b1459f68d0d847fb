// Coverage: which steps of the job the user layer helps with, with what, and on what that stands.

import {
    type Chain,
    type Component,
    type Coverage,
    findChains,
    findCoverage,
    findNeedCoverage,
    importanceOf,
    type JobValueMap,
} from '../../language/index.ts';
import { type Chapter, joinTitles, openChapter, paragraph, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { countThings, NO_FIGURE, writePercent } from './write-figure.ts';

export function tellCoverage({ graph }: ReportInput): Chapter | undefined {
    const { map } = graph;
    const chains = findChains(graph);
    const rows = map.steps.map(
        (step): Row => [titleOf(step), tellCover(graph.coverOf(step.name)), ...tellChain(chains.get(step.name))],
    );
    return openChapter('Coverage', [
        paragraph(...tellShares(graph), tellNeedShare(graph)),
        table(['Step', 'Covered by', '#Live parts', 'Not live'], rows),
    ]);
}

function tellShares(graph: ReportInput['graph']): string[] {
    const { weightedShare } = findCoverage(graph);
    return [
        tellCovered(findCoverage(graph)),
        weightedShare === null
            ? explainNoWeight(graph.map)
            : `Weighted by importance, ${writePercent(weightedShare)} of the job is covered.`,
    ];
}

function tellCovered({ steps, covered, live, share, liveShare }: Coverage): string {
    if (covered === 0) return `None of the ${countThings(steps, 'step')} is covered.`;
    const told = `${covered} of ${countThings(steps, 'step')} ${covered === 1 ? 'is' : 'are'} covered (${writePercent(share)})`;
    if (live === covered) return `${told}, each by something live.`;
    const livePart = live === 0 ? 'none of them' : `${live} of them`;
    return `${told}, ${livePart} by something live (${writePercent(liveShare)} of all).`;
}

/** Silent where no step has an importance: then nobody misses the weights. */
function explainNoWeight({ steps }: JobValueMap): string {
    const missing = steps.filter((step) => importanceOf(step) === undefined);
    if (missing.length === 0 || missing.length === steps.length) return '';
    const titles = joinTitles(missing.map((step) => `‘${titleOf(step)}’`));
    return `Nothing can be weighted by importance, because there is none for ${titles}.`;
}

/** Silent where no component says which needs it serves. */
function tellNeedShare(graph: ReportInput['graph']): string {
    const { worthServing, served, share } = findNeedCoverage(graph);
    if (worthServing === 0 || graph.map.components.every(({ serves }) => serves.length === 0)) return '';
    const needs = `${served} of ${worthServing} job needs with an opportunity of 12 or more`;
    return `${needs} ${served === 1 ? 'is' : 'are'} taken care of (${writePercent(share)}).`;
}

function tellCover(cover: readonly Component[]): string {
    return cover.length === 0 ? 'nothing' : joinTitles(cover.map(tellWithStatus));
}

/** Live is what one expects. */
function tellWithStatus(component: Component): string {
    return component.status === 'live' ? titleOf(component) : `${titleOf(component)} (${component.status})`;
}

function tellChain(chain: Chain | undefined): Row {
    if (!chain || chain.members.length === 0) return [NO_FIGURE, ''];
    return [`${chain.live} of ${chain.members.length}`, joinTitles(chain.weakest.map(tellWithStatus))];
}
