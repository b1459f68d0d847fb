// Gaps: what the map was drawn to discover, in the words of its findings.

import type { RuleCode } from '../../language/index.ts';
import { type Block, type Chapter, list, openChapter, paragraph } from './chapter.ts';
import type { ReportInput } from './report-input.ts';

/** What the job misses. */
const OF_THE_JOB: ReadonlySet<string> = new Set<RuleCode>([
    'no-user-layer',
    'uncovered-step',
    'step-losing-cover',
    'only-planned',
    'thin-step',
    'unserved-need',
    'phase-missing',
]);

/** What of the offer does not come to bear on the job. */
const OF_THE_OFFER: ReadonlySet<string> = new Set<RuleCode>([
    'user-without-step',
    'orphan',
    'stranded',
    'span-not-supported',
]);

/** More gaps than this of one kind are only counted. */
const MOST_GAPS = 50;

export function tellGaps(input: ReportInput): Chapter | undefined {
    return openChapter('Gaps', [
        ...listGaps('What the job misses:', OF_THE_JOB, input),
        ...listGaps('What does not help the job:', OF_THE_OFFER, input),
    ]);
}

function listGaps(head: string, codes: ReadonlySet<string>, { findings }: ReportInput): Block[] {
    const gaps = findings.filter(({ code }) => codes.has(code)).map(({ message }) => message);
    if (gaps.length === 0) return [];
    const left = gaps.length - MOST_GAPS;
    return [paragraph(head), list([...gaps.slice(0, MOST_GAPS), ...(left > 0 ? [`and ${left} more`] : [])])];
}
