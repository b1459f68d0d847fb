// A text of the map as Markdown that shows exactly this text, on one line: no markup, no HTML, no link, no mention of a
// person or an issue can be smuggled in by a title. It is good for table cells too.

import { cleanText } from './clean-text.ts';

/** No width and no meaning. Behind a mark, GitHub takes what follows for no name; a backslash would not keep it from that. */
const NOTHING = '\u200b';

const ENTITIES: ReadonlyMap<string, string> = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
]);

export function escapeMarkdown(text: string): string {
    return cleanText(text)
        .trim()
        .replace(/[\\`*_[\]~|$!]/gu, '\\$&')
        .replace(/[&<>]/gu, (sign) => ENTITIES.get(sign) ?? sign)
        .replace(/:(?=\/\/)|(?<=\bwww)\./giu, '\\$&')
        .replace(/@(?=[\p{L}\p{N}_])/gu, `@${NOTHING}`)
        .replace(/(?:#|\bgh-)(?=\d)/giu, `$&${NOTHING}`)
        .replace(/^(?:[#=-]|\+(?=\s|$)|\d+(?=[.)](?:\s|$)))/u, escapeStart);
}

/** What begins a line may begin a head or a list; a number does so by the mark behind it. */
function escapeStart(start: string): string {
    return /\d/u.test(start) ? `${start}\\` : `\\${start}`;
}
