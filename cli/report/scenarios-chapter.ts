// Scenarios: what each would resolve, and what it would bring.

import { type Coverage, type Finding, findDifferences, type ScenarioDifference } from '../../language/index.ts';
import { type Block, type Chapter, list, openChapter, paragraph, quoteTitle } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { writePercent } from './write-figure.ts';

export function tellScenarios({ graph, findings }: ReportInput): Chapter | undefined {
    return openChapter('Scenarios', findDifferences(graph, findings).flatMap(tellDifference));
}

function tellDifference({ scenario, before, after, resolved, introduced }: ScenarioDifference): Block[] {
    const changes = resolved.length + introduced.length;
    const title = quoteTitle(scenario);
    const description = scenario.descriptions[0] ?? '';
    return [
        paragraph(
            description === '' ? `${title}:` : `${title}: ${description}`,
            `${description === '' ? 'then' : 'Then'} ${tellCoverage(before, after)}.`,
            changes === 0 ? 'No finding is resolved, and none is new.' : '',
        ),
        ...listFindings('Resolved:', resolved),
        ...listFindings('New:', introduced),
    ];
}

function tellCoverage(before: Coverage, after: Coverage): string {
    const now = `${after.covered} of ${after.steps} steps ${after.covered === 1 ? 'is' : 'are'} covered`;
    if (before.covered === after.covered) return `${now}, as on the map`;
    return `${now} (${writePercent(after.share)}), on the map ${before.covered} (${writePercent(before.share)})`;
}

/** More findings than this are only counted. */
const MOST_FINDINGS = 20;

function listFindings(head: string, findings: readonly Finding[]): Block[] {
    if (findings.length === 0) return [];
    const left = findings.length - MOST_FINDINGS;
    const messages = findings.slice(0, MOST_FINDINGS).map(({ message }) => message);
    return [paragraph(head), list([...messages, ...(left > 0 ? [`and ${left} more`] : [])])];
}
