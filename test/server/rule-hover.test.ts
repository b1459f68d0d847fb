// What is told when the mouse rests on the code of a rule, or on what a map says about it.

import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { findRule, RULE_CODES } from '../../language/index.ts';
import { hover } from '../../server/features/hover.ts';
import { askAt } from './ask-feature.ts';

/** The description whose head is given, as lines. */
async function tellAt(marked: string, head: string): Promise<readonly string[] | undefined> {
    const answer = await askAt<Hover | null>(hover, marked, {}, { markdownHover: false });
    const told = (answer?.contents as MarkupContent | undefined)?.value.split('\n\n') ?? [];
    return told.map((part) => part.split('\n')).find(([first]) => first === head);
}

describe('the code of a rule', () => {
    test.each(RULE_CODES)('%s is explained, with its severity and its limit', async (code) => {
        const rule = findRule(code);
        const limit = rule?.limit === undefined ? [] : [`Limit: ${rule.limit}`];
        expect(await tellAt(`rule |${code}`, `${code} · rule`)).toEqual([
            `${code} · rule`,
            rule?.why,
            rule?.advice,
            `Severity: ${rule?.severity}`,
            ...limit,
        ]);
    });

    test.each([
        ['rule team-|load off', 'information, in this map off', '7'],
        ['rule team-|load limit 9', 'information', '7, in this map 9'],
        ['rule team-load information limit 7\nteam t { allow team|-load "x" }', 'information', '7'],
        ['rule team-load error\nrule team-lo|ad limit 2', 'information, in this map error', '7, in this map 2'],
    ])('tells what the map makes of it: %s', async (marked, severity, limit) => {
        const told = await tellAt(marked, 'team-load · rule');
        expect(told?.slice(3)).toEqual([`Severity: ${severity}`, `Limit: ${limit}`]);
    });

    test('that nothing may silence is explained all the same', async () => {
        expect((await tellAt('rule typo|graphy off', 'typography · rule'))?.length).toBe(3);
    });

    test('that no rule has is not', async () => {
        expect(await tellAt('rule non|sense off', 'nonsense · rule')).toBeUndefined();
    });
});

describe('what follows the code', () => {
    test.each([
        ['rule orphan war|ning', 'warning · value', ['A gap that a map is drawn to find.']],
        [
            'rule team-load li|mit 9',
            'limit · keyword',
            ['The highest number about which the rule says nothing yet.', 'Default: 7'],
        ],
        [
            'rule team-load off rule split-step lim|it 2',
            'limit · keyword',
            ['The highest number about which the rule says nothing yet.', 'Default: 3'],
        ],
        [
            'rule orphan lim|it 9',
            'limit · keyword',
            [
                'The highest number about which the rule says nothing yet.',
                'Default: none, because this rule counts nothing',
            ],
        ],
    ])('is explained: %s', async (marked, head, told) => {
        expect(await tellAt(marked, head)).toEqual([head, ...told]);
    });
});
