// All figures of a map as one table for spreadsheets: a line for each figure of each thing. Its figures are called as in
// JSON (`docs/figures.md`).

import type { JobValueMap, MapFigures } from '../../language/index.ts';

interface Titled {
    readonly name: string;
    readonly title: string;
}

type Line = readonly [kind: string, name: string, title: string, figure: string, value: unknown];

/** With a line of heads; a figure that cannot be computed is empty, names in a list stand with blanks between. */
export function writeReportCsv(map: JobValueMap, figures: MapFigures): string {
    const { steps, needs, components, teams, competitors, segments, ...whole } = figures;
    const lines: Line[] = [
        ['kind', 'name', 'title', 'figure', 'value'],
        ...flatten(whole).map(([figure, value]): Line => ['map', '', map.title, figure, value]),
        ...listLines('step', map.steps, steps),
        ...listLines(
            'need',
            map.steps.flatMap((step) => step.needs),
            needs,
        ),
        ...listLines('component', map.components, components),
        ...listLines('team', map.teams, teams),
        ...listLines('competitor', map.competitors, competitors),
        ...listLines('segment', map.segments, segments),
    ];
    return lines.map((line) => `${line.map(writeCell).join(',')}\n`).join('');
}

function listLines(kind: string, things: readonly Titled[], figures: Readonly<Record<string, object>>): Line[] {
    const byName = new Map(Object.entries(figures));
    return things.flatMap(({ name, title }) =>
        flatten(byName.get(name) ?? {}).map(([figure, value]): Line => [kind, name, title, figure, value]),
    );
}

/** The figures inside a figure are called by the way to them: `opportunity.mean`. */
function flatten(figures: object): [figure: string, value: unknown][] {
    return Object.entries(figures).flatMap(([key, value]): [string, unknown][] => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[key, value]];
        return flatten(value).map(([inner, figure]) => [`${key}.${inner}`, figure]);
    });
}

function writeCell(value: unknown): string {
    if (value === null) return '';
    if (typeof value !== 'string') return quote(Array.isArray(value) ? value.join(' ') : String(value));
    const text = value.replace(/\s+/gu, ' ').trim();
    // Spreadsheets compute what begins like this; the apostrophe says that it is text.
    return quote(/^[=+@-]/u.test(text) ? `'${text}` : text);
}

function quote(text: string): string {
    return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
