// Findings: how many of which rule. Each is told by `jvmap check`.

import { type Finding, SEVERITIES } from '../../language/index.ts';
import { type Chapter, openChapter, paragraph, type Row, table } from './chapter.ts';
import type { ReportInput } from './report-input.ts';

export function tellFindings({ findings }: ReportInput): Chapter | undefined {
    if (findings.length === 0) return openChapter('Findings', [paragraph('There are none.')]);
    const counts = new Map<string, { finding: Finding; count: number }>();
    for (const finding of findings) {
        const key = `${finding.severity} ${finding.code}`;
        counts.set(key, { finding, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const rows = [...counts.values()]
        .toSorted(compare)
        .map(({ finding, count }): Row => [finding.severity, finding.code, String(count)]);
    return openChapter('Findings', [
        paragraph('jvmap check tells each with its reason, and jvmap explain CODE why a rule is there.'),
        table(['Severity', 'Code', '#Count'], rows),
    ]);
}

interface Counted {
    readonly finding: Finding;
    readonly count: number;
}

/** The gravest first, then the most frequent. */
function compare(one: Counted, other: Counted): number {
    const bySeverity = SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity);
    return bySeverity || other.count - one.count;
}
