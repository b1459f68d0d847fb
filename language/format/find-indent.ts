// How far in a line belongs while it is written, in any text, half-typed ones included.

import type { IToken } from 'chevrotain';
import type { Arrangement } from '../parser/arrangement.ts';
import { arrangeText } from '../read-tree.ts';
import { STEP } from './place-pieces.ts';

/**
 * The blanks before a line that begins with `rest`, after the text before it; undefined where nothing tells.
 * `isSound`: the whole text has no syntax error.
 */
export function findIndent(before: string, rest: string, isSound: boolean): number | undefined {
    const arranged = arrangeText(before);
    const depth = isSound ? countOpenBlocks(arranged) : arranged.blocks.length - 1;
    if (rest.startsWith('}')) return depth > 0 ? (depth - 1) * STEP : undefined;
    const goesOn = findContinued(arranged, rest);
    return goesOn ? widthOfIndent(before, goesOn.startOffset) + STEP : depth * STEP;
}

/** By the braces that are written: where they balance in the end, none is missing or too much. */
function countOpenBlocks({ tokens, aside }: Arrangement): number {
    const written = [...tokens, ...aside].filter(isWritten);
    const count = (brace: string) => written.filter((token) => token.tokenType.name === brace).length;
    return Math.max(0, count('{') - count('}'));
}

function isWritten(token: IToken): boolean {
    return token.isInsertedInRecovery !== true;
}

/** The word whose line goes on in a line that begins with `rest`: the one that a list belongs to, else the statement's. */
function findContinued({ statement, tokens, blocks }: Arrangement, rest: string): IToken | undefined {
    if (!statement) return undefined;
    const own = tokens.slice(tokens.indexOf(statement.header)).filter(isWritten);
    const word = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/u.exec(rest)?.[0] ?? '';
    if (statement.shape.clauses.has(word) && !blocks.at(-1)?.members.has(word)) return statement.header;
    const last = own.at(-1)?.tokenType.name;
    const goesOn = last === ',' || last === 'RANGE' || /^(?:[,"“”„‟«»]|\.\.)/u.test(rest);
    return goesOn ? own.findLast((token) => /^[a-z]/u.test(token.tokenType.name)) : undefined;
}

/** How far in the line of a place stands; a tab counts as one step. */
function widthOfIndent(text: string, place: number): number {
    const lineStart = Math.max(text.lastIndexOf('\n', place), text.lastIndexOf('\r', place)) + 1;
    const indent = /^[ \t]*/u.exec(text.slice(lineStart, place))?.[0] ?? '';
    return indent.replaceAll('\t', ' '.repeat(STEP)).length;
}
