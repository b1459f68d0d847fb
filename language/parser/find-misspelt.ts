// Which statement a line begins whose first word is nearly a keyword. How near is near enough, `near-miss.ts` knows.

import type { IToken } from 'chevrotain';
import type { LineArranger } from './arrange-lines.ts';
import { findNearMiss } from './near-miss.ts';
import { holdsStatements } from './skip-unknown.ts';
import type { Members, StatementShape } from './statement-shapes.ts';
import type { JvmTokenBuilder } from './token-builder.ts';
import { isWord } from './tokens.ts';

/** The statement that was meant, and whether it stands in the block that its indent opens. */
interface Misspelt {
    readonly shape: StatementShape;
    readonly opens: boolean;
}

/**
 * The statement that a first word begins if its keyword is misspelt: one of the block that its indent would open, else
 * one of the block where it stands. Undefined where its own block says that it is something else.
 */
export function findMisspelt(token: IToken, arranger: LineArranger, indented: boolean): Misspelt | undefined {
    if (!isWord(token)) return undefined;
    const most = isLikelyName(arranger) ? 1 : mostWrongLetters(token, arranger.types);
    const below = indented ? findNearShape(token, arranger.statement?.shape.members, most) : undefined;
    const shape = below ?? findNearShape(token, arranger.block.members, most);
    return shape && !isContradicted(shape, arranger) ? { shape, opens: below !== undefined } : undefined;
}

/** A word that is a keyword elsewhere is hardly misspelt: only `need` for `needs` is near enough to be a slip. */
export function mostWrongLetters(token: IToken, types: JvmTokenBuilder): number {
    return types.keyword(token.image) ? 1 : 2;
}

function findNearShape(token: IToken, members: Members | undefined, most: number): StatementShape | undefined {
    const keyword = members && findNearMiss(token.image, members.keys(), most);
    return keyword === undefined ? undefined : members?.get(keyword);
}

/** Before a title and a block, as in `core "Core" {`, a word is rather the name of something whose keyword is missing. */
export function isLikelyName({ next, words, place }: LineArranger): boolean {
    return next?.tokenType.name === 'STRING' && findBrace(words, place) !== undefined;
}

/** Whether the line opens a block whose statements can stand here, but not in the block of that shape. */
function isContradicted({ members }: StatementShape, { words, place, block }: LineArranger): boolean {
    const brace = findBrace(words, place);
    if (brace === undefined) return false;
    const foreign = new Map([...block.members].filter(([word]) => !members?.has(word)));
    return holdsStatements(words, brace, foreign);
}

/** The place of the first `{` on the line of a word, from that word on. */
function findBrace(words: readonly IToken[], from: number): number | undefined {
    const line = words[from]?.startLine;
    for (let place = from; words[place] && words[place]?.startLine === line; place += 1) {
        if (words[place]?.image === '{') return place;
    }
    return undefined;
}
