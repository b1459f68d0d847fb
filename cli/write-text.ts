// Findings for people: where it is, what is wrong, the line with the place underlined, why it matters, what to do.

import { cleanText, type Finding, findReasons, type RelatedPlace, type Severity } from '../language/index.ts';
import type { CheckedMap } from './checked-map.ts';
import type { Colors } from './choose-colors.ts';
import { frameSource } from './source-frame.ts';

/** For whom the text is written. */
export interface Reader {
    readonly colors: Colors;
    /** How wide a line of the map may be shown. */
    readonly columns: number;
}

/** More related places than this are only counted. */
const MOST_RELATED = 10;

/** All findings of a map, a blank line after each. */
export function writeFindings({ name, text, findings }: CheckedMap, reader: Reader): string {
    const lines = text.split(/\r\n|\r|\n/u);
    return findings.map((finding) => `${writeFinding(finding, cleanText(name), lines, reader)}\n\n`).join('');
}

function writeFinding(finding: Finding, file: string, lines: readonly string[], reader: Reader): string {
    const { colors } = reader;
    const { start } = finding.range;
    const paint = painterOf(finding.severity, colors);
    const margin = ' '.repeat(String(start.line + 1).length + 1);
    const frame = frameSource(lines[start.line] ?? '', finding.range, reader.columns - margin.length - 3);
    return [
        `${colors.bold(`${file}:${writePlace(finding)}`)}: ${paint(`${finding.severity} ${finding.code}`)}: ${cleanText(finding.message)}`,
        `${colors.dim(` ${start.line + 1} |`)} ${frame.line}`,
        `${colors.dim(`${margin} |`)} ${paint(frame.underline)}`,
        ...[...writeRelated(finding.related, file), ...writeReasons(finding)].map((line) => `${margin}   ${line}`),
    ].join('\n');
}

/** Line and column from 1, as people count. */
function writePlace({ range: { start } }: Pick<RelatedPlace, 'range'>): string {
    return `${start.line + 1}:${start.character + 1}`;
}

function writeRelated(related: readonly RelatedPlace[], file: string): string[] {
    const shown = related.slice(0, MOST_RELATED);
    const left = related.length - shown.length;
    return [
        ...shown.map((place) => `${file}:${writePlace(place)}: ${cleanText(place.message)}`),
        ...(left > 0 ? [`and ${left} more`] : []),
    ];
}

function writeReasons({ code }: Finding): string[] {
    const reasons = findReasons(code);
    return reasons ? [`Why it matters: ${reasons.why}`, `What to do: ${reasons.advice}`] : [];
}

function painterOf(severity: Severity, colors: Colors): (text: string) => string {
    switch (severity) {
        case 'error':
            return colors.red;
        case 'warning':
            return colors.yellow;
        case 'information':
            return colors.blue;
        case 'hint':
            return colors.cyan;
    }
}

const PLURALS: readonly (readonly [Severity, string, string])[] = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['information', 'information', 'information'],
    ['hint', 'hint', 'hints'],
];

/** The last line: how many findings of each severity, in how many maps. */
export function writeSummary(maps: readonly CheckedMap[]): string {
    const findings = maps.flatMap((map) => map.findings);
    const counts = PLURALS.flatMap(([severity, one, many]) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    });
    return `${counts.join(', ') || 'No findings'} in ${maps.length} ${maps.length === 1 ? 'map' : 'maps'}.\n`;
}
