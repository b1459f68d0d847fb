// Finds titles in texts as whole words, in any case. It knows no map.

import { append } from '../analysis/group-by.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Prepares a search for some titles: it answers with the one that a text holds first, the longest of several at one
 * place; undefined where it holds none. A title without any letter or digit is found nowhere.
 */
export function searchTitles(titles: readonly string[]): (text: string) => string | undefined {
    const byWord = groupByFirstWord(titles);
    return (text) => {
        const folded = fold(text);
        for (const { 0: word, index } of folded.matchAll(WORD)) {
            const found = byWord.get(word)?.find(({ words, before }) => holdsAt(folded, index - before, words));
            if (found) return found.title;
        }
        return undefined;
    };
}

interface Wanted {
    readonly title: string;
    /** The title as it is looked for. */
    readonly words: string;
    /** How many characters stand before its first word. */
    readonly before: number;
}

function groupByFirstWord(titles: readonly string[]): ReadonlyMap<string, readonly Wanted[]> {
    const groups = new Map<string, Wanted[]>();
    for (const title of new Set(titles)) {
        const words = fold(title);
        const [first] = words.matchAll(WORD);
        if (!first) continue;
        append(groups, first[0], { title, words, before: first.index });
    }
    for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
    return groups;
}

/** A title that begins or ends with another character than a letter or a digit has its own bounds there. */
function holdsAt(text: string, start: number, words: string): boolean {
    if (start < 0 || !text.startsWith(words, start)) return false;
    const end = start + words.length;
    return !(isInWord(text, start) || isInWord(text, end));
}

/** Whether a word goes on over a place. */
function isInWord(text: string, place: number): boolean {
    const before = text.slice(Math.max(0, place - 2), place);
    return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(place, place + 2));
}

function fold(text: string): string {
    const folded = text.normalize('NFC').toLowerCase();
    return /^\s|\s\s|[^\S ]|\s$/u.test(folded) ? folded.replace(/\s+/gu, ' ').trim() : folded;
}
