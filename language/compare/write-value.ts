// Values of attributes as people read them.

import { quote, shorten } from '../rules/wording.ts';
import type { NamedThing, Value } from './change.ts';

/** More than these are only counted. */
const MOST_ITEMS = 8;

/** Titles and texts in quotation marks, numbers and words as they are, lists with commas. */
export function quoteValue(value: Value): string {
    if (isList(value)) return joinWords(value.map(quoteItem));
    return typeof value === 'string' ? writeWord(value) : quoteItem(value as number);
}

/** Numbers that are percentages of people. */
const PERCENTAGES: ReadonlySet<string> = new Set(['effort', 'size']);

/** A value with its unit. */
export function writeFact(attribute: string, value: Value): string {
    return quoteValue(value) + (PERCENTAGES.has(attribute) && typeof value === 'number' ? ' %' : '');
}

export function isList(value: Value): value is readonly (string | NamedThing)[] {
    return Array.isArray(value);
}

function quoteItem(item: string | number | boolean | NamedThing): string {
    if (typeof item === 'object') return quote(item.title);
    return typeof item === 'string' ? writeWord(item) : String(item);
}

/** A word of the language stands for itself; what people wrote is quoted. */
function writeWord(text: string): string {
    return /^[a-z]+$/u.test(text) ? text : quote(shorten(text));
}

/** “A, B and C”. */
export function joinWords(words: readonly string[]): string {
    const shown = words.slice(0, MOST_ITEMS);
    const left = words.length - shown.length;
    const all = left > 0 ? [...shown, `${left} more`] : shown;
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
