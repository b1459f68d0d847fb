// Runs the cases of `boundaries.md` and `boundaries-of-facets.md`: each map gives exactly the findings that are listed
// below it. They are small, so what only says how to say more (an information, a hint) is listed where it is the subject:
// in the chapters that have its code in their title.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMap } from '../../language/rules/check-map.ts';
import { type Files, joinMaps } from '../support/joined-maps.ts';

interface Case {
    readonly behaviour: string;
    readonly map: string;
    /** The maps that it imports, by the names that their blocks have: ```jvm NAME. */
    readonly others: Files;
    /** `SEVERITY CODE SUBJECT` each. */
    readonly findings: readonly string[];
}

/** The chapters of the file, each with its cases. */
function readChapters(text: string): [chapter: string, cases: Case[]][] {
    return text
        .split(/^## /mu)
        .slice(1)
        .map((chapter) => [firstLine(chapter), chapter.split(/^### /mu).slice(1).map(readCase)]);
}

function readCase(text: string): Case {
    const [, map = '', list = ''] = /^```jvm\n(.*?)^```$(.*)/msu.exec(text) ?? [];
    return {
        behaviour: firstLine(text),
        map,
        others: Object.fromEntries(
            [...text.matchAll(/^```jvm (\S+)\n(.*?)^```$/gmsu)].map(([, name = '', other = '']) => [name, other]),
        ),
        findings: [...list.matchAll(/^- `(.*)`$/gmu)].map(([, line = '']) => line),
    };
}

function firstLine(text: string): string {
    return text.split('\n')[0] ?? '';
}

const chapters = ['boundaries.md', 'boundaries-of-facets.md'].flatMap((file) =>
    readChapters(readFileSync(new URL(file, import.meta.url), 'utf8')),
);

describe.each(chapters)('%s', (chapter, cases) => {
    test.each(cases.map((one) => [one.behaviour, one] as const))('%s', (_behaviour, { map, others, findings }) => {
        const subjects = new Set([...chapter.split(/[\s,]+/u), ...findings.map((line) => line.split(' ')[1])]);
        const found = checkMap(joinMaps({ ...others, 'main.jvm': map })).filter(
            ({ severity, code }) => severity === 'error' || severity === 'warning' || subjects.has(code),
        );
        expect(found.map(({ severity, code, subject }) => `${severity} ${code} ${subject}`)).toEqual(findings);
    });
});
