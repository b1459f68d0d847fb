// How many braces a text lacks, part by part, so that a mistake in one part costs nothing in another. It counts; what
// follows from the count, `repair-blocks.ts` decides.

import type { IToken } from 'chevrotain';
import type { Members, StatementShape } from './statement-shapes.ts';
import { beginsLine, columnOf } from './tokens.ts';

/** Counts the braces of a text from one statement that only a file takes to the next, while the text is walked through. */
export class BraceBalance {
    /** How many more `{` than `}` the part has: above 0 a `}` is missing, below 0 there is one too many. */
    missing: number;
    private readonly parts: ReadonlyMap<IToken, number>;

    constructor(words: readonly IToken[], members: Members) {
        const starts = findStarts(words, members);
        const parts = new Map<IToken, number>();
        let start: IToken | undefined;
        let before = 0;
        for (const word of words) {
            if (starts.size > 0 && starts.has(word)) start = word;
            const step = word.image === '{' ? 1 : word.image === '}' ? -1 : 0;
            if (!start) before += step;
            else if (step !== 0 || start === word) parts.set(start, (parts.get(start) ?? 0) + step);
        }
        this.missing = before;
        this.parts = parts;
    }

    /** Whether a token begins another part; all blocks of the part before end there. */
    begins(token: IToken): boolean {
        return this.parts.has(token);
    }

    /** Goes on with the part that a token begins. */
    enter(token: IToken): void {
        this.missing = this.parts.get(token) ?? 0;
    }
}

/**
 * The words at the edge of the text that begin what can stand nowhere but at the top. Where no more blocks than not begin
 * with a line that stands further in than the line of their `{`, the edge says nothing, and the text is one part.
 */
function findStarts(words: readonly IToken[], members: Members): ReadonlySet<IToken> {
    const top = findTopWords(members);
    const starts: IToken[] = [];
    let edge = Number.POSITIVE_INFINITY;
    let indented = 0;
    let first: IToken | undefined;
    // By place and not by iterator: this runs over every word of the text with every keystroke.
    for (let place = 0; place < words.length; place += 1) {
        if (!beginsLine(words, place)) continue;
        const word = words[place] as IToken;
        if (first && words[place - 1]?.image === '{') indented += columnOf(word) > columnOf(first) ? 1 : -1;
        first = word;
        edge = Math.min(edge, columnOf(word));
        if (top.has(word.image)) starts.push(word);
    }
    return new Set(indented > 0 ? starts.filter((word) => columnOf(word) === edge) : []);
}

const topWords = new WeakMap<Members, ReadonlySet<string>>();

/** The first words of what stands in no block. A grammar has few, and never changes, so they are kept. */
function findTopWords(members: Members): ReadonlySet<string> {
    const known = topWords.get(members) ?? withoutNested(members);
    topWords.set(members, known);
    return known;
}

function withoutNested(members: Members): ReadonlySet<string> {
    const top = new Set(members.keys());
    const shapes = new Set<StatementShape>(members.values());
    for (const shape of shapes) {
        for (const [word, inner] of shape.members ?? []) {
            top.delete(word);
            shapes.add(inner);
        }
    }
    return top;
}
