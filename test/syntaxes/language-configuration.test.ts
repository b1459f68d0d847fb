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

    test('an ordinary line adds nothing', () => {
        expect(typed('    needs a,')).toBeUndefined();
    });
});
