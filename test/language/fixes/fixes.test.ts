// Runs the cases of `fixes.md`: each map has exactly the fixes listed there, with exactly these texts. That what they put
// right is gone then is tested here, too.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALLOWANCES, applyChanges, checkMap, type Fix, findFixes, readMap, readTree } from '../../../language/index.ts';
import { ALL_RULES } from '../../../language/rules/all-rules.ts';
import { findFaults } from './find-faults.ts';

interface Case {
    readonly behaviour: string;
    readonly map: string;
    /** Each fix with its title, as the page has it. */
    readonly fixes: readonly (readonly [title: string, after: string])[];
}

function readChapters(text: string): (readonly [code: string, cases: readonly Case[]])[] {
    const chapters = text.split(/^## /mu).slice(1);
    return chapters.map((chapter) => [firstLine(chapter), chapter.split(/^### /mu).slice(1).map(readCase)]);
}

function readCase(text: string): Case {
    const [, map = ''] = /^```jvm\n(.*?)^```$/msu.exec(text) ?? [];
    const fixes = [...text.matchAll(/^- ([^\n]*)\n\n```jvm\n(.*?)^```$/gmsu)];
    return { behaviour: firstLine(text), map, fixes: fixes.map(([, title = '', after = '']) => [title, after]) };
}

function firstLine(text: string): string {
    return text.split('\n')[0] ?? '';
}

function fixesOf(code: string, text: string): (readonly [string, string])[] {
    const map = readMap(text);
    const finding = checkMap(map).find((each) => each.code === code);
    if (!finding) throw new Error(`Nothing is found of ${code}.`);
    const fixes = findFixes(finding, readTree(text, map.uri), map).filter(({ kind }) => kind !== ALLOWANCES);
    return fixes.map((fix) => [`${fix.isPreferred ? '* ' : ''}${fix.title}`, show(text, fix)]);
}

/** The text after a fix, with what is selected between marks. */
function show(text: string, { changes, select }: Fix): string {
    const after = applyChanges(text, changes);
    if (!select) return after;
    return `${after.slice(0, select.start)}‹${after.slice(select.start, select.end)}›${after.slice(select.end)}`;
}

const chapters = readChapters(readFileSync(new URL('fixes.md', import.meta.url), 'utf8'));

describe.each(chapters)('%s', (code, cases) => {
    test.each(cases.map((one) => [one.behaviour, one] as const))('%s', (_, { map, fixes }) => {
        expect(fixesOf(code, map)).toEqual(fixes);
        expect(findFaults(map)).toEqual([]);
    });
});

test('every rule with fixes has a chapter, or a table in this folder', () => {
    const told = new Set([...chapters.map(([code]) => code), 'duplicate-name', 'score-out-of-range', 'unused-import']);
    expect(ALL_RULES.filter(({ code, fixes }) => fixes && !told.has(code)).map(({ code }) => code)).toEqual([]);
});
