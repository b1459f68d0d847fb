// Segments: for whom the job is hardest, and how many these are.

import { findStruggles, readEfforts, type Segment, type SegmentFigures, type Step } from '../../language/index.ts';
import { type Chapter, openChapter, paragraph, quoteTitle, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { NO_FIGURE, writeFigure, writePercent } from './write-figure.ts';

export function tellSegments({ map }: ReportInput): Chapter | undefined {
    if (map.segments.length === 0) return undefined;
    const segments = rankBy(findStruggles(map), ({ potential }) => potential);
    const rows = segments.map(({ segment, size, struggle, potential }): Row => {
        const hardest = tellHardest(segment, map.steps);
        return [titleOf(segment), writePercent(size), writePercent(struggle), writeFigure(potential), hardest];
    });
    return openChapter('Segments', [
        paragraph(
            'Struggle is the share of a segment that finds the steps difficult, weighted by importance. Potential is struggle × size / 100.',
            tellHardestStruggle(segments),
        ),
        table(['Segment', '#Size', '#Struggle', '#Potential', 'Hardest step'], rows),
    ]);
}

/** The greatest first; what has no such figure last. */
function rankBy(segments: readonly SegmentFigures[], figure: (segment: SegmentFigures) => number | null) {
    return segments.toSorted((one, other) => (figure(other) ?? -1) - (figure(one) ?? -1));
}

/** Worth a sentence where the one who struggles most is not the one with the greatest potential. */
function tellHardestStruggle(segments: readonly SegmentFigures[]): string {
    const [greatest] = segments;
    const [hardest] = rankBy(segments, ({ struggle }) => struggle);
    if (!greatest || !hardest || greatest === hardest || greatest.potential === null) return '';
    return `${quoteTitle(hardest.segment)} struggles most (${writePercent(hardest.struggle)}), but ${quoteTitle(greatest.segment)} has the greatest potential.`;
}

function tellHardest(segment: Segment, steps: readonly Step[]): string {
    const efforts = readEfforts(segment);
    const known = steps.filter(({ name }) => efforts.has(name));
    const [hardest] = known.toSorted((one, other) => (efforts.get(other.name) ?? 0) - (efforts.get(one.name) ?? 0));
    return hardest ? `${titleOf(hardest)} (${writePercent(efforts.get(hardest.name))})` : NO_FIGURE;
}
