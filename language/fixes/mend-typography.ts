// Writes straight quotation marks and two dots for what a word processor has made of them.

import { matchString } from '../parser/string-token.ts';
import { shorten } from '../parser/syntax-problem.ts';
import type { Finding } from '../rules/finding.ts';
import { type Fix, type FixSource, titleOfReplacing } from './fix.ts';
import { straightenQuotes } from './straighten-quotes.ts';

/** One way for each. A problem that goes on to words behind a string is another one. */
export function mendTypography({ range }: Finding, { text, spanOf }: FixSource): readonly Fix[] {
    const { start, end } = spanOf(range);
    const written = text.slice(start, end);
    const isMark = /^(?:[…–—]|\.+)$/u.test(written);
    if (!isMark && matchString(text, start)?.[0] !== written) return [];
    const title = isMark ? titleOfReplacing(shorten(written), '..') : 'Write straight quotation marks';
    const changes = isMark ? [{ start, end, newText: '..' }] : straightenQuotes(written, start);
    return [{ title, changes, isPreferred: true, kind: 'signs of a word processor' }];
}
