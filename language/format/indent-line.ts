// Indenting one line while it is written, in any text, half-typed ones included. It changes nothing but the blanks that
// the line begins with.

import type { IToken } from 'chevrotain';
import type { Arrangement } from '../parser/arrangement.ts';
import { arrangeText } from '../read-tree.ts';
import { STEP } from './place-pieces.ts';
import { readsAlike } from './reads-alike.ts';
import { applyChanges, type TextChange } from './text-change.ts';

/**
 * The change that indents the line which begins at an offset; none inside a comment, where the indent is right, and
 * where the map would be read differently. `isSound`: the text has no syntax error.
 */
export function indentLine(text: string, lineStart: number, isSound: boolean): TextChange[] {
    const indent = /^[^\S\r\n]*/u.exec(text.slice(lineStart))?.[0] ?? '';
    const rest = /^[^\r\n]*/u.exec(text.slice(lineStart + indent.length))?.[0] ?? '';
    if (isInComment(text, lineStart)) return [];
    const newText = ' '.repeat(findEdge(text.slice(0, lineStart), rest, isSound));
    const change = { start: lineStart, end: lineStart + indent.length, newText };
    const isIdle = newText === indent || (rest !== '' && !readsAlike(text, applyChanges(text, [change])));
    return isIdle ? [] : [change];
}

function isInComment(text: string, place: number): boolean {
    return arrangeText(text).comments.some(
        ({ image, startOffset }) => startOffset < place && place <= startOffset + image.length,
    );
}

/** The blanks before a line that begins with `rest`, after the text before it. */
function findEdge(before: string, rest: string, isSound: boolean): number {
    const arranged = arrangeText(before);
    const depth = isSound ? countOpenBlocks(arranged) : arranged.blocks.length - 1;
    if (rest.startsWith('}')) return Math.max(0, depth - 1) * STEP;
    const goesOn = findContinued(arranged, rest);
    return goesOn ? widthOfIndent(before, goesOn.startOffset) + STEP : depth * STEP;
}

/** By the braces that are written: where they balance, no brace is missing or too much. */
function countOpenBlocks({ tokens, aside }: Arrangement): number {
    const written = [...tokens, ...aside].filter((token) => token.isInsertedInRecovery !== true);
    const count = (brace: string) => written.filter((token) => token.tokenType.name === brace).length;
    return Math.max(0, count('{') - count('}'));
}

/** The word whose line goes on in a line that begins with `rest`: the one that a list belongs to, else the statement's. */
function findContinued({ statement, tokens, blocks }: Arrangement, rest: string): IToken | undefined {
    if (!statement) return undefined;
    const own = tokens.slice(tokens.indexOf(statement.header)).filter((token) => token.isInsertedInRecovery !== true);
    const word = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/u.exec(rest)?.[0] ?? '';
    if (statement.shape.clauses.has(word) && !blocks.at(-1)?.members.has(word)) return statement.header;
    const last = own.at(-1)?.tokenType.name;
    const goesOn = last === ',' || last === 'RANGE' || /^(?:[,"“”„«»]|\.\.)/u.test(rest);
    return goesOn ? own.findLast((token) => /^[a-z]/u.test(token.tokenType.name)) : undefined;
}

function widthOfIndent(text: string, place: number): number {
    const lineStart = Math.max(text.lastIndexOf('\n', place), text.lastIndexOf('\r', place)) + 1;
    const indent = /^[ \t]*/u.exec(text.slice(lineStart, place))?.[0] ?? '';
    return indent.replaceAll('\t', ' '.repeat(STEP)).length;
}
