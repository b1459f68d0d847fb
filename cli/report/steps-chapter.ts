// Steps by priority: what each deserves, and what it has.

import {
    effortOf,
    findAllocation,
    findStepOpportunity,
    importanceOf,
    priorityOf,
    rankByPriority,
    type Step,
    type StepAllocation,
} from '../../language/index.ts';
import { type Block, type Chapter, openChapter, paragraph, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { NO_FIGURE, writeFigure, writePercent } from './write-figure.ts';

const HEADS = ['#Rank', 'Step', '#Importance', '#Effort', '#Priority', '#Opportunity', '#Deserves', '#Has'];

export function tellSteps({ map, graph }: ReportInput): Chapter | undefined {
    const { steps: allocation, misallocation } = findAllocation(graph);
    const ranked = rankByPriority(map);
    const others = map.steps.filter((step) => !ranked.includes(step) && hasFigure(step));
    if (ranked.length + others.length === 0) return undefined;
    return openChapter('Steps by priority', [
        paragraph(
            'Priority is importance × effort / 10, from 0 to 100. Effort is the share of people who find the step difficult: high is hard.',
            others.length > 0 ? 'A step without both has no rank.' : '',
            map.steps.some(findStepOpportunity) ? 'The opportunity is the greatest among its needs, and the mean.' : '',
        ),
        tableOfKnown(
            HEADS,
            [...ranked, ...others].map((step, place) => {
                const rank = place < ranked.length ? String(place + 1) : NO_FIGURE;
                return [rank, ...tellStep(step, allocation.get(step.name))];
            }),
        ),
        paragraph(...tellMisallocation(misallocation)),
    ]);
}

/** Without the columns of figures that no step has. */
function tableOfKnown(heads: readonly string[], rows: readonly Row[]): Block {
    const isKnown = (_: string, column: number) => rows.some((row) => row[column] !== NO_FIGURE);
    return table(
        heads.filter(isKnown),
        rows.map((row) => row.filter(isKnown)),
    );
}

function hasFigure(step: Step): boolean {
    return [importanceOf(step), effortOf(step), findStepOpportunity(step)].some((figure) => figure !== undefined);
}

function tellStep(step: Step, allocation: StepAllocation | undefined): Row {
    const opportunity = findStepOpportunity(step);
    return [
        titleOf(step),
        writeFigure(importanceOf(step)),
        writePercent(effortOf(step)),
        writeFigure(priorityOf(step)),
        opportunity ? `${writeFigure(opportunity.max)}, mean ${writeFigure(opportunity.mean)}` : NO_FIGURE,
        writePercent(allocation?.priorityShare),
        writePercent(allocation?.componentShare),
    ];
}

function tellMisallocation(misallocation: number | null): string[] {
    if (misallocation === null) return [];
    return [
        `‘Deserves’ is the step's share of all priorities, ‘has’ its share of the user layer.`,
        `Misallocation is ${writePercent(misallocation)}: so much of the user layer would have to work on other steps for every step to have what it deserves.`,
    ];
}
