// Needs by opportunity: where there is most to win, and where people are served beyond what matters to them.

import { findServants, type NeedFigures, rankNeeds } from '../../language/index.ts';
import { type Chapter, joinTitles, openChapter, paragraph, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { countThings, writeFigure } from './write-figure.ts';

const BANDS =
    'Opportunity is importance + what satisfaction lacks to it, from 0 to 20: above 15 it is extreme, from 12 high, from 10 worth considering, below low. Overserved: people are more satisfied than it is important to them.';

export function tellNeeds({ map }: ReportInput): Chapter | undefined {
    const needs = map.steps.flatMap((step) => step.needs);
    if (needs.length === 0) return undefined;
    const ranked = rankNeeds(map);
    const steps = new Map(map.steps.map((step) => [step.name, titleOf(step)]));
    const servants = findServants(map);
    const serves = servants.size > 0;
    const rows = ranked.map((figures, place): Row => {
        const served = joinTitles((servants.get(figures.need.name) ?? []).map(titleOf)) || 'nobody';
        const step = steps.get(figures.need.step) ?? figures.need.step;
        return [String(place + 1), ...tellNeed(figures, step), ...(serves ? [served] : [])];
    });
    const heads = ['#Rank', 'Job need', 'Step', '#Importance', '#Satisfaction', '#Opportunity', 'Band'];
    return openChapter('Job needs by opportunity', [
        paragraph(ranked.length > 0 ? BANDS : '', tellUnranked(needs.length - ranked.length)),
        table([...heads, ...(serves ? ['Taken care of by'] : [])], rows),
    ]);
}

function tellNeed({ need, opportunity, band, overserved }: NeedFigures, step: string): Row {
    return [
        titleOf(need),
        step,
        writeFigure(need.importance?.value),
        writeFigure(need.satisfaction?.value),
        writeFigure(opportunity),
        overserved ? `${band}, overserved` : String(band),
    ];
}

function tellUnranked(count: number): string {
    if (count === 0) return '';
    const needs = countThings(count, 'job need has', 'job needs have');
    return `${needs} no opportunity, because importance or satisfaction is missing.`;
}
