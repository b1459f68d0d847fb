// How texts break into lines, and how wide the table says they are.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measureText } from '../../diagram/layout/measure-text.ts';
import { narrowestWidth, wrapText } from '../../diagram/layout/wrap-text.ts';

/** Every character is ten wide, but marks and joiners take no room. */
const FONT = {
    size: 10,
    bold: false,
    measure: (text: string) => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length * 10,
};

const CASES = [
    ['at blanks', 'one two three', 80, ['one two', 'three']],
    ['after hyphens', 'Continue-watching row', 100, ['Continue-', 'watching', 'row']],
    ['after slashes', 'either/or', 70, ['either/', 'or']],
    ['not before a digit with a sign', 'at -5', 40, ['at', '-5']],
    ['inside a word that is too long', 'abcdefgh', 30, ['abc', 'def', 'gh']],
    ['between Chinese characters, but not before a full stop', '一二三。四五', 30, ['一二', '三。四', '五']],
    ['before a syllable of such a word, with a hyphen', 'Donaudampfschiffe', 120, ['Donaudampf-', 'schiffe']],
    ['between words that are written as one', 'watchHistoryStore', 120, ['watchHistory', 'Store']],
    ['behind a sign in such a word', 'watch_history_store', 150, ['watch_history_', 'store']],
    ['where its writer allows it', 'Fahr\u00adplan\u00adaus\u00adkunft', 110, ['Fahrplan-', 'aus\u00adkunft']],
    ['not at a blank that holds together', 'all 5\u00a0% of it', 60, ['all', '5\u00a0% of', 'it']],
    ['not before small kana nor behind an opening bracket', '一二「三っ四', 30, ['一二', '「三っ', '四']],
    ['not before a bracket of another script', '一二(三)四', 30, ['一二', '(三)', '四']],
    ['never inside a flag', 'xx🇩🇪🇫🇷', 50, ['xx🇩🇪', '🇫🇷']],
    ['never between a vowel and its letter in Thai', 'เกมเกม', 30, ['เกม', 'เกม']],
    ['never inside joined letters', 'क्षक्ष', 30, ['क्ष', 'क्ष']],
    ['never between a letter and its mark', 'xe\u0301xe\u0301', 20, ['xe\u0301', 'xe\u0301']],
    ['never inside a joined picture', '👩‍👧👩‍👧', 30, ['👩‍👧', '👩‍👧']],
    ['and takes many blanks and line ends for one', '  one \n\t two  ', 200, ['one two']],
    ['into none where there is nothing', '   ', 50, []],
] as const;

test.each(CASES)('a text breaks %s', (_, text, width, lines) => {
    expect(wrapText(text, width, 99, FONT)).toMatchObject({ lines, cut: false });
});

describe('a text that is too long', () => {
    it('ends in an ellipsis in its last line', () => {
        expect(wrapText('one two three four', 60, 2, FONT)).toEqual({ lines: ['one', 'two…'], width: 40, cut: true });
        expect(wrapText('abcdefghi', 40, 1, FONT)).toEqual({ lines: ['abc…'], width: 40, cut: true });
    });

    it('loses no character otherwise, and no line is wider than it may be', () => {
        fc.assert(
            fc.property(
                fc.string({ unit: 'grapheme', maxLength: 60 }),
                fc.integer({ min: 60, max: 300 }),
                (text, width) => {
                    const { lines } = wrapText(text, width, 99, FONT);
                    // A word that is broken may have got a hyphen.
                    expect(lines.join('').replace(/[\s-]/gu, '')).toBe(text.replace(/[\s-]/gu, ''));
                    // A sign of many characters, such as a joined picture, cannot be broken.
                    for (const line of lines)
                        expect(/[\p{M}\p{Cf}\p{Emoji}]/u.test(line) || FONT.measure(line) <= width).toBe(true);
                },
            ),
            { numRuns: 300, seed: 1 },
        );
    });
});

describe('the narrowest width for some lines', () => {
    it('breaks no word', () => {
        expect(narrowestWidth('one seventeen', 30, 500, 2, FONT)).toBe(90);
        expect(narrowestWidth('one seventeen', 30, 500, 1, FONT)).toBe(138);
        expect(narrowestWidth('abcdefghijklmnop', 30, 100, 3, FONT)).toBe(100);
    });
});

describe('the built-in table', () => {
    it('knows wide, narrow and invisible characters', () => {
        expect(measureText('', 12, false)).toBe(0);
        expect(measureText('W', 12, false)).toBeGreaterThan(2 * measureText('i', 12, false));
        expect(measureText('旅', 12, false)).toBeCloseTo(12 * 1.04);
        expect(measureText('e\u0301', 12, false)).toBe(measureText('e', 12, false));
        expect(measureText('bold', 12, true)).toBeGreaterThan(measureText('bold', 12, false));
    });

    it('leaves a little room over for the usual families', () => {
        // What Arial needs for it at 100 px, by its own widths.
        expect(measureText('Household event log', 100, false)).toBeGreaterThan(911.6);
        expect(measureText('Household event log', 100, false)).toBeLessThan(911.6 * 1.12);
    });
});
