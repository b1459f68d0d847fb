// Scenarios: what each would change, what that would resolve, and what it would bring.

import {
    type Coverage,
    type FindingNote,
    findDifferences,
    type MapDifference,
    type ScenarioDifference,
    tellDifference,
} from '../../language/index.ts';
import { type Block, type Chapter, list, openChapter, paragraph, quoteTitle } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { writePercent } from './write-figure.ts';

export function tellScenarios({ graph }: ReportInput): Chapter | undefined {
    return openChapter('Scenarios', findDifferences(graph).flatMap(tellScenario));
}

function tellScenario({ scenario, before, after, difference }: ScenarioDifference): Block[] {
    const { resolved, introduced } = difference.findings;
    const title = quoteTitle(scenario);
    const description = scenario.descriptions[0] ?? '';
    return [
        paragraph(
            description === '' ? `${title}:` : `${title}: ${description}`,
            `${description === '' ? 'then' : 'Then'} ${tellCoverage(before, after)}.`,
            resolved.length + introduced.length === 0 ? 'No finding is resolved, and none is new.' : '',
        ),
        ...listSome('Changed:', tellChanges(difference)),
        ...listSome('Resolved:', resolved.map(messageOf)),
        ...listSome('New:', introduced.map(messageOf)),
    ];
}

function tellCoverage(before: Coverage, after: Coverage): string {
    const now = `${after.covered} of ${after.steps} steps ${after.covered === 1 ? 'is' : 'are'} covered`;
    if (before.covered === after.covered) return `${now}, as on the map`;
    return `${now} (${writePercent(after.share)}), on the map ${before.covered} (${writePercent(before.share)})`;
}

/** As a comparison tells it; the findings are told apart from it. */
function tellChanges(difference: MapDifference): string[] {
    const changes = tellDifference({ ...difference, findings: { resolved: [], introduced: [] } });
    return changes.flatMap(({ lines }) => lines.map(({ text }) => text));
}

function messageOf({ message }: FindingNote): string {
    return message;
}

/** Of a longer list the others are only counted. */
const MOST_ITEMS = 20;

function listSome(head: string, items: readonly string[]): Block[] {
    if (items.length === 0) return [];
    const left = items.length - MOST_ITEMS;
    return [paragraph(head), list([...items.slice(0, MOST_ITEMS), ...(left > 0 ? [`and ${left} more`] : [])])];
}
