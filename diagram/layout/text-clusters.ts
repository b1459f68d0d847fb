// What a reader takes for one character, though it may be written with several: a letter and its marks, a flag, a picture
// joined of pictures. No line breaks inside of one. Written out here, because programs differ in what their own
// functions know, and lines have to break alike everywhere.

import { takesNoRoom } from './measure-text.ts';

/** The characters of a text as a reader sees them. */
export function clustersOf(text: string): string[] {
    const clusters: string[] = [];
    let before = '';
    let halves = 0;
    for (const character of text) {
        const isHalf = REGIONAL.test(character);
        const together = before !== '' && (staysWith(before, character) || (isHalf && halves % 2 === 1));
        if (together) clusters[clusters.length - 1] += character;
        else clusters.push(character);
        halves = isHalf ? halves + 1 : 0;
        before = character;
    }
    return clusters;
}

/** Two of these make a flag. */
const REGIONAL = /^\p{Regional_Indicator}$/u;
/** Vowels of Thai and Lao that are written before the letter that they follow in speech. */
const LEADING_VOWEL = /^[\u0e40-\u0e44\u0ec0-\u0ec4]$/u;
/** Signs of Thai and Lao that no word begins with. */
const TRAILING_SIGN = /^[\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ec6]$/u;
/** They join the letters before and behind them, in the scripts of India. */
const VIRAMA = /^[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d]$/u;
/** Later parts of a Korean syllable. */
const JAMO = /^[\u1160-\u11ff]$/u;

function staysWith(before: string, after: string): boolean {
    if (before < '\u0300' && after < '\u0300') return after === SOFT_HYPHEN;
    return (
        before === JOINER ||
        (takesNoRoom(after) && after !== BREAK_HERE) ||
        /^[\p{Mc}\p{Emoji_Modifier}]$/u.test(after) ||
        VIRAMA.test(before) ||
        JAMO.test(after) ||
        LEADING_VOWEL.test(before) ||
        TRAILING_SIGN.test(after)
    );
}

const JOINER = '\u200d';

/** Where the writer of a word allows it to be broken: with a hyphen, and without. */
export const SOFT_HYPHEN = '\u00ad';
export const BREAK_HERE = '\u200b';
