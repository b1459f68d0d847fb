// How messages write the titles and numbers of a map. What a message says stands in its rule.

import { roundToOneDecimal } from '../analysis/round.ts';
import type { Amount, Range } from '../model/job-value-map.ts';

/** What of a title a message shows at most, in characters. The rest is to be read in the text itself. */
const LONGEST_TITLE = 80;

/** A title in quotation marks, on one line. */
export function quote(title: string): string {
    return `‘${shorten(title)}’`;
}

/** A title on one line, cut where it is too long for a message. */
export function shorten(title: string): string {
    return cutText(title.replace(/\s+/gu, ' ').trim(), LONGEST_TITLE);
}

/** The beginning of a text of more than some characters, with `…` behind it; never cut within a character. */
export function cutText(text: string, most: number): string {
    if (text.length <= most) return text;
    // A character has at most two units, so no more than these are taken apart.
    const characters = [...text.slice(0, 2 * most + 2)];
    return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}

/** ‘A’, ‘B’ and ‘C’. */
export function quoteAll(titles: readonly string[]): string {
    return joinWords(titles.map(quote));
}

/** More titles than this are counted; subjects and related places still name them all. */
const MOST_TITLES = 12;

/** As `quoteAll`, but of very many only some, with the number of the others. */
export function quoteSome(titles: readonly string[]): string {
    if (titles.length <= MOST_TITLES) return quoteAll(titles);
    const shown = titles.slice(0, MOST_TITLES - 1);
    return `${shown.map(quote).join(', ')} and ${titles.length - shown.length} others`;
}

function joinWords(words: readonly string[]): string {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A number as people read it: at most one decimal, a percentage with its sign. */
export function writeNumber(value: number, scale: Amount['scale']): string {
    const text = String(roundToOneDecimal(value));
    return scale === 'percent' ? `${text} %` : text;
}

/** The line of a place, counted from 1 as people do. */
export function lineOf(range: Range): number {
    return range.start.line + 1;
}

const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a word, up to twelve. */
export function writeCount(count: number): string {
    return SMALL_NUMBERS[count] ?? String(count);
}

/** “1 component”, “3 components”. */
export function countOf(count: number, noun: string): string {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** For the beginning of a sentence. */
export function capitalise(words: string): string {
    return words.slice(0, 1).toUpperCase() + words.slice(1);
}
