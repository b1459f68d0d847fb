// How wide text is on a terminal, and which of its characters must not reach one.

import { UNSAFE } from '../language/index.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters of two columns: those of East Asia, their full-width forms, and pictures. */
const WIDE =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Blanks that a tab stands for. They are always as many, so that a line begins where the lines above it do. */
const TAB = '    ';

/** What people see as one character, as the terminal is to show it. */
export interface Sign {
    readonly text: string;
    /** In terminal columns. */
    readonly width: number;
    /** Where it begins and ends in the line, in UTF-16 units. */
    readonly start: number;
    readonly end: number;
}

/** Text in which every character is one sign of one column. Most lines are, and many findings may share a line. */
const PLAIN = /^[ -~]*$/u;

/** A stretch of a line as signs that are safe to print. */
export function readSigns(line: string, from: number, to: number): Sign[] {
    const stretch = line.slice(from, to);
    if (PLAIN.test(stretch)) return Array.from(stretch, (text, index) => placeSign(text, text, from + index));
    return Array.from(GRAPHEMES.segment(stretch), ({ segment, index }) =>
        placeSign(showSafely(segment), segment, from + index),
    );
}

function placeSign(text: string, { length }: string, start: number): Sign {
    return { text, width: widthOf(text), start, end: start + length };
}

/** How many columns a text takes that is clean already. */
export function measureText(text: string): number {
    return readSigns(text, 0, text.length).reduce((sum, { width }) => sum + width, 0);
}

function showSafely(segment: string): string {
    return segment === '\t' ? TAB : segment.replace(UNSAFE, '\ufffd');
}

function widthOf(sign: string): number {
    if (PLAIN.test(sign)) return sign.length;
    if (/^[\p{Mn}\p{Me}\u200b\u200c\u200d]+$/u.test(sign)) return 0;
    return WIDE.test(sign) ? 2 : 1;
}
