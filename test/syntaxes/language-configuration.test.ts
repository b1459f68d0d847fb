// What the editor does with a text by itself: which words it takes as one, and where it indents.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const configuration = JSON.parse(
    readFileSync(new URL('../../syntaxes/language-configuration.json', import.meta.url), 'utf8'),
);

describe('a double click selects', () => {
    const { pattern, flags } = configuration.wordPattern;
    test.each([
        ['a name with hyphens and underscores', 'for in-time_2 needs', ['for', 'in-time_2', 'needs']],
        [
            'a name in another script, with its marks',
            'step 準備 Rückblick u\u0308ber',
            ['step', '準備', 'Rückblick', 'u\u0308ber'],
        ],
        ['a number with its decimals', 'importance 7.8 effort 57%', ['importance', '7.8', 'effort', '57']],
        ['each end of a range', 'a..b', ['a', 'b']],
    ])('%s', (_what, text, words) => {
        expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
    });
});

describe('the line after', () => {
    const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
    test.each([
        ['a header with its brace is indented', 'layer core "Core" {', true],
        ['a header with a remark behind its brace is indented', 'layer core { // why', true],
        ['a block on one line is not indented', 'step a { phase plan }', false],
        ['a brace in a string is not indented', 'goal "a {"', false],
        ['a brace in a remark is not indented', '// a {', false],
    ])('%s', (_what, line, indented) => {
        expect(increase.test(line)).toBe(indented);
    });

    test('a closing brace stands further left', () => {
        const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);
        expect(decrease.test('    }')).toBe(true);
        expect(decrease.test('    team a')).toBe(false);
    });
});

describe('only the line after', () => {
    const next = new RegExp(configuration.indentationRules.indentNextLinePattern);
    test.each([
        ['a list that goes on is indented', '    needs a, b,', true],
        ['a range that goes on is indented', '    for define..', true],
        ['a list with texts and a remark is indented', 'needs a "why, in", // more below', true],
        ['a list that has ended is not indented', 'needs a, b', false],
        ['a text that ends with a comma is not indented', 'goal "first,', false],
        ['a remark that ends with a comma is not indented', '// first,', false],
    ])('%s', (_what, line, indented) => {
        expect(next.test(line)).toBe(indented);
    });
});

test('lines of documentation say nothing about the indent of others', () => {
    const apart = new RegExp(configuration.indentationRules.unIndentedLinePattern);
    expect([' * Why {', '     */', '    goal "a * b"', ' component a'].map((line) => apart.test(line))).toEqual([
        true,
        true,
        false,
        false,
    ]);
});

describe('brackets and quotation marks', () => {
    const { brackets, autoClosingPairs, surroundingPairs, autoCloseBefore, comments } = configuration;

    test('are closed where they open, but not in texts and comments', () => {
        expect(autoClosingPairs.map(({ open, close, notIn }: Record<string, unknown>) => [open, close, notIn])).toEqual(
            [
                ['{', '}', ['string', 'comment']],
                ['"', '"', ['string', 'comment']],
                ['/**', ' */', ['string']],
            ],
        );
        // Not before a word: who types a quotation mark there is about to enclose it.
        expect(/[\p{L}\d"]/u.test(autoCloseBefore)).toBe(false);
    });

    test('enclose what is selected', () => {
        expect(surroundingPairs).toEqual([
            ['{', '}'],
            ['"', '"'],
        ]);
    });

    test('make blocks, and nothing else does', () => {
        expect(brackets).toEqual([['{', '}']]);
        expect(comments).toEqual({ lineComment: '//', blockComment: ['/*', '*/'] });
    });
});

describe('after Enter', () => {
    /** The text that the first fitting rule adds. */
    const typed = (before: string, after = '', previous = '') =>
        configuration.onEnterRules.find(
            (rule: { beforeText: string; afterText?: string; previousLineText?: string }) =>
                new RegExp(rule.beforeText).test(before) &&
                new RegExp(rule.afterText ?? '').test(after) &&
                new RegExp(rule.previousLineText ?? '').test(previous),
        )?.action;

    test('documentation goes on with a star', () => {
        expect(typed('/**', ' */')).toEqual({ indent: 'indentOutdent', appendText: ' * ' });
        expect(typed(' * Why', '', '/**')).toEqual({ indent: 'none', appendText: '* ' });
    });

    test('documentation ends with its last line', () => {
        expect(typed(' */', '', ' * Why')).toEqual({ indent: 'none', removeText: 1 });
    });

    test('a remark that is broken goes on as a remark', () => {
        const goesOn = { indent: 'none', appendText: '// ' };
        expect(typed('// Drawn after', 'the interview')).toEqual(goesOn);
        expect(typed('    team a // since', ' May')).toEqual(goesOn);
        expect(typed('// Drawn after the interview')).toBeUndefined();
        expect(typed('    link "https://example.org/', 'page"')).toBeUndefined();
    });

    test('an ordinary line adds nothing', () => {
        expect(typed('    needs a,')).toBeUndefined();
        expect(typed('layer core {', '}')).toBeUndefined();
    });
});
