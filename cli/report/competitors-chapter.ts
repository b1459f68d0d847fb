// Competitors by step: who leads, and by how much.

import { findCompetition, findWeightedGap, readScores, type StepCompetition } from '../../language/index.ts';
import { type Chapter, joinTitles, openChapter, paragraph, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { writeDifference, writeFigure } from './write-figure.ts';

export function tellCompetitors({ map }: ReportInput): Chapter | undefined {
    if (map.competitors.length === 0) return undefined;
    const parties = map.competitors.map(readScores);
    const competition = findCompetition(map);
    const rows = map.steps.map((step): Row => {
        const own = competition.get(step.name);
        const theirs = parties.map((scores) => writeFigure(scores.get(step.name)));
        return [titleOf(step), writeFigure(own?.us), ...theirs, writeDifference(own?.gap), tellLead(own)];
    });
    const heads = [
        'Step',
        '#We',
        ...map.competitors.map((competitor) => `#${titleOf(competitor)}`),
        '#Gap',
        'Who leads',
    ];
    return openChapter('Competitors by step', [
        paragraph(
            'Scores go from 0 to 10. The gap is our score less the best of the others: below nought we lag.',
            tellWeightedGap(findWeightedGap(map)),
        ),
        table(heads, rows),
    ]);
}

function tellWeightedGap(gap: number | null): string {
    if (gap === null) return '';
    return `Weighted by importance, the mean gap is ${writeDifference(gap)}.`;
}

function tellLead(competition: StepCompetition | undefined): string {
    const { us = null, gap = null, leaders = [] } = competition ?? {};
    const best = joinTitles(leaders.map(titleOf));
    if (gap === null) return us === null ? best : '';
    if (gap > 0) return 'we';
    return gap === 0 ? `we and ${best}` : best;
}
