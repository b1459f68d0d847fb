// A rule is a file, a line in the list, a page and a line in the index: none of them may be missing.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../language/model/problem.ts';
import { ALL_RULES } from '../../language/rules/all-rules.ts';
import { findReasons } from '../../language/rules/reasons.ts';
import { RULE_CODES } from '../../language/rules/rule-codes.ts';
import { pageOf } from '../../language/rules/rule-page.ts';
import { CODE_PAGES, INDEX } from './rule-pages.ts';

const ruleCodes = ALL_RULES.map((rule) => rule.code);
const explained = [...ruleCodes, ...PROBLEM_CODES];

describe('the rules', () => {
    test('are the files of their folder that have a code as their name', () => {
        const codes: ReadonlySet<string> = new Set(RULE_CODES);
        const files = readdirSync(new URL('../../language/rules/', import.meta.url));
        const named = files.map((file) => file.replace(/\.ts$/u, '')).filter((name) => codes.has(name));
        expect([...ruleCodes].sort()).toEqual(named.sort());
    });

    test('have all codes that a map may speak of', () => {
        expect([...ruleCodes].sort()).toEqual([...RULE_CODES].sort());
    });

    test('have a page each, as the problems of the language have, and there is no other page', () => {
        expect(CODE_PAGES.map((page) => page.code).sort()).toEqual([...explained].sort());
    });

    test('stand in the index with their severity, in the order of the list', () => {
        const lines = [...INDEX.text.matchAll(/^\| \[([a-z-]+)\]\(([a-z-]+)\.md\) *\| (\w+) *\|/gmu)];
        expect(lines.map(([, code, page]) => [code, page])).toEqual(explained.map((code) => [code, code]));
        const severities = new Map(lines.map(([, code = '', , severity]) => [code, severity]));
        expect(ALL_RULES.filter((rule) => severities.get(rule.code) !== rule.severity)).toEqual([]);
    });

    test.each(ALL_RULES)('$code says its severity at the top of its page', ({ code, severity, limit }) => {
        const page = CODE_PAGES.find((page) => page.code === code);
        const facts = [`\`${code}\``, severity, ...(limit === undefined ? [] : [`limit ${limit}`])];
        expect(page?.text.split('\n')[2]).toBe(facts.join(' · '));
    });

    test.each(PROBLEM_CODES)('%s says at the top of its page that it is a problem of the language', (code) => {
        const page = CODE_PAGES.find((page) => page.code === code);
        expect(page?.text.split('\n')[2]).toMatch(`\`${code}\` · `);
        expect(page?.text.split('\n')[2]).toMatch(/ · (error|warning) · a problem of the language$/u);
    });

    test.each(explained)('%s gives its reason and its advice in one sentence each', (code) => {
        const sentence = /^[^.!?]+\S\.$/u;
        expect(findReasons(code)?.why.replaceAll('…', '')).toMatch(sentence);
        expect(findReasons(code)?.advice.replaceAll('…', '')).toMatch(sentence);
    });

    test('are linked to their pages in the public repository', () => {
        expect(pageOf('orphan')).toBe('https://github.com/job-value-map/job-value-map/blob/main/docs/rules/orphan.md');
    });
});
