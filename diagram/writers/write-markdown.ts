// A map as a page of Markdown: the diagram that code hosts draw themselves, the steps as a table, and what is found.
// Titles are escaped: none can become markup, HTML, a link or a mention.

import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import { roundToOneDecimal } from '../../language/analysis/round.ts';
import { effortOf, importanceOf, priorityOf } from '../../language/analysis/step-scores.ts';
import type { Difference } from '../../language/compare/difference.ts';
import type { Component, Job, JobValueMap, Step } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import { escapeMarkdown } from '../../language/text/escape-markdown.ts';
import { dropGone, listChanges } from './list-changes.ts';
import { isDrawable, writeMermaid } from './write-mermaid.ts';

/**
 * Writes a map as a page. With a difference, as for `writeMermaid`, the diagram says what changed; the rest is of what is
 * there now. The same map, findings and difference give the same text.
 */
export function writeMarkdown(map: JobValueMap, findings: readonly Finding[], difference?: Difference): string {
    const graph = buildGraph(difference ? dropGone(map, listChanges(difference)) : map);
    const parts = [
        `# ${escapeMarkdown(map.title)}`,
        map.job ? writeJob(map.job) : '',
        difference?.heading ? escapeMarkdown(difference.heading.title) : '',
        ...writeDiagram(writeMermaid(map, findings, difference)),
        '## Steps',
        writeSteps(graph),
        '## Findings',
        writeFindings(findings),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeJob({ statement, executor, beneficiary }: Job): string {
    const people = [
        ...(executor ? [`Executor: ${escapeMarkdown(executor.text)}`] : []),
        ...(beneficiary ? [`Beneficiary: ${escapeMarkdown(beneficiary.text)}`] : []),
    ];
    return [escapeMarkdown(statement), people.join(' · ')].filter((line) => line !== '').join('\\\n');
}

const HOW_TO_READ =
    'A dotted arrow leads from a step of the job to what helps with it, a solid one from what needs something to what satisfies the need, a thick one upward. Dashed boxes are planned or being built; a step with a dashed edge has no component.';

/** Nothing in a diagram can end its fence: no backtick gets into a label. */
function writeDiagram(diagram: string): string[] {
    if (isDrawable(diagram)) return [`\`\`\`mermaid\n${diagram}\`\`\``, HOW_TO_READ];
    return ['This map is too large for a diagram on a page. As a picture it is drawn by `jvmap render`.'];
}

const HEADS = ['#', 'Step', 'Covered by', 'Importance', 'Effort', 'Priority'];
const RULES = ['--:', '---', '---', '--:', '--:', '--:'];

function writeSteps(graph: MapGraph): string {
    const { steps } = graph.map;
    if (steps.length === 0) return 'The map has no steps.';
    const rows = steps.map((step, place) => [
        String(place + 1),
        escapeMarkdown(step.title),
        writeCover(graph.coverOf(step.name)),
        ...writeScores(step),
    ]);
    return [HEADS, RULES, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function writeCover(components: readonly Component[]): string {
    if (components.length === 0) return '**nothing**';
    return components
        .map(({ title, status }) => escapeMarkdown(status === 'live' ? title : `${title} (${status})`))
        .join(', ');
}

function writeScores(step: Step): string[] {
    const effort = effortOf(step);
    return [
        writeScore(importanceOf(step)),
        effort === undefined ? '' : `${writeScore(effort)} %`,
        writeScore(priorityOf(step)),
    ];
}

function writeScore(score: number | undefined): string {
    return score === undefined ? '' : String(roundToOneDecimal(score));
}

function writeFindings(findings: readonly Finding[]): string {
    if (findings.length === 0) return 'There are none.';
    return findings
        .map(({ severity, code, message }) => `- **${severity}** \`${code}\`: ${escapeMarkdown(message)}`)
        .join('\n');
}
