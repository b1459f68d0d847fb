// Which of the braces of a text is the one too many, and where one is missing. It only reads; `repair-blocks.ts` does
// what follows from the answer.

import type { IToken } from 'chevrotain';
import type { LineArranger } from './arrange-lines.ts';
import type { OpenBlock } from './arrangement.ts';
import { isLikelyName } from './find-misspelt.ts';
import { findNearMiss } from './near-miss.ts';
import type { Members } from './statement-shapes.ts';
import { beginsLine, columnOf, firstOfLine } from './tokens.ts';

/**
 * Whether a `{` is the one too many, in a part that lacks a `}`: behind what takes no block, unless lines further in
 * follow; amid a line, where what follows cannot begin a line of its block; and where the block has begun already.
 */
export function isStrayBegin(token: IToken, arranger: LineArranger): boolean {
    const { words, place, statement, block } = arranger;
    const next = words[place + 1];
    const members = statement?.shape.members;
    if (next && next.startLine === token.endLine && next.image !== '}') return !canBegin(next, arranger);
    if (members) return next !== undefined && block.members.has(next.image) && saysWhere(words, place + 1);
    if (followsSkipped(arranger)) return false;
    if (beginsLine(words, place) && columnOf(token) === columnOf(block.header)) return true;
    const edge = columnOf(firstOfLine(words, place));
    return !next || columnOf(next) <= edge || block.header?.startLine === token.startLine;
}

/** Whether a token may be the first one in the block of the open statement, or of a line that was passed over. */
function canBegin({ image }: IToken, arranger: LineArranger): boolean {
    const members = arranger.statement?.shape.members;
    if (!members) return followsSkipped(arranger) && arranger.types.keyword(image) !== undefined;
    return members.has(image) || findNearMiss(image, members.keys()) !== undefined;
}

/** Whether the token before the one that is being taken ends a line that was passed over. */
export function followsSkipped({ skipped, words, place }: LineArranger): boolean {
    return skipped !== undefined && skipped.last === words[place - 1];
}

/**
 * Whether a `}` is the one too many, in a part that has too many: the text goes on inside the block after it, and it
 * does not stand where the end of the block belongs.
 */
export function isStrayEnd(token: IToken, arranger: LineArranger): boolean {
    const { block, blocks, words, place } = arranger;
    const next = words[place + 1];
    if (!next || !block.header) return false;
    const edge = columnOf(block.header);
    const alone = beginsLine(words, place) && beginsLine(words, place + 1);
    const itsPlace = alone && columnOf(token) === edge && !followsSkipped(arranger);
    if (isOnlyHere(next, blocks)) return !itsPlace && !endsFullLine(token, arranger);
    const member = block.members.has(next.image) && beginsLine(words, place + 1);
    if (block.header.startLine === token.startLine) {
        return words[place - 1]?.image === '{' && beginsLine(words, place + 1) && (member || columnOf(next) > edge);
    }
    if (columnOf(token) > edge && (columnOf(next) > edge || next.image === '}')) return true;
    return member && (!beginsLine(words, place) || followsSkipped(arranger));
}

/** Whether a `}` ends a block that says something on one line: what stands below belongs to a headline that is lost. */
function endsFullLine({ startLine }: IToken, { block, words, place }: LineArranger): boolean {
    return block.header?.startLine === startLine && words[place - 1]?.image !== '{' && beginsLine(words, place + 1);
}

/** Whether the innermost block takes a word, and the one around it does not. */
function isOnlyHere({ image }: IToken, blocks: readonly OpenBlock[]): boolean {
    return blocks.at(-1)?.members.has(image) === true && blocks.at(-2)?.members.has(image) !== true;
}

/** Whether a token stands below the header of the open statement, and further in. */
export function isIndented(token: IToken, { statement }: LineArranger): boolean {
    const header = statement?.header;
    return header !== undefined && isBelow(token, header) && columnOf(token) > columnOf(header);
}

/** Whether a line that cannot be read stands amid the header of the open statement, whose block is still to come. */
export function isAmidHeader(first: IToken, arranger: LineArranger): boolean {
    const { statement, words, place } = arranger;
    if (!statement?.shape.members || isLikelyName(arranger)) return false;
    let next = place;
    while (words[next]?.startLine === first.startLine) next += 1;
    return isIndented(first, arranger) || isFurtherInBrace(words[next], first);
}

/** Whether a word alone on its line stands between a header and the `{` of its block. */
export function isBeforeBlock(first: IToken, { statement, words, place }: LineArranger): boolean {
    if (!statement?.shape.members || !isFurtherInBrace(words[place + 1], first)) return false;
    return beginsLine(words, place) && beginsLine(words, place + 1);
}

function isFurtherInBrace(token: IToken | undefined, than: IToken): boolean {
    return token?.image === '{' && columnOf(token) > columnOf(than);
}

function isBelow(token: IToken, header: IToken): boolean {
    return (token.startLine ?? 0) > (header.startLine ?? 0);
}

/**
 * Whether the line of a word is the first one of a block whose `{` is missing, in a part that has a `}` too many: this
 * block cannot take it, or everything up to that `}` fits into the other one.
 */
export function lacksBegin(token: IToken, { statement, block, words, place }: LineArranger): boolean {
    const members = statement?.shape.members;
    if (!members?.has(token.image) || !isBelow(token, statement?.header ?? token)) return false;
    if (!block.members.has(token.image)) return true;
    return !saysWhere(words, place) && fitUpToEnd(words, place, members);
}

/** A component that names its layer stands outside of it. */
function saysWhere(words: readonly IToken[], place: number): boolean {
    const line = words[place]?.startLine;
    for (let at = place; words[at] && words[at]?.startLine === line; at += 1)
        if (words[at]?.image === 'in') return true;
    return false;
}

/** Whether every line up to a `}` without its `{` begins with one of some words. */
function fitUpToEnd(words: readonly IToken[], from: number, members: Members): boolean {
    let depth = 0;
    for (let place = from; place < words.length; place += 1) {
        const { image } = words[place] as IToken;
        if (image === '{') depth += 1;
        if (image === '}') depth -= 1;
        if (depth < 0) return true;
        if (depth === 0 && image !== '}' && beginsLine(words, place) && !members.has(image)) return false;
    }
    return false;
}

/** Whether a block whose lines stand further in than its header has ended before a token that does not. */
export function hasEnded(block: OpenBlock, token: IToken): boolean {
    const { header, column } = block;
    if (!header || column === undefined || column <= edgeOf(block)) return false;
    return isBelow(token, header) && columnOf(token) <= edgeOf(block);
}

/** The column at which a block has ended. */
export function edgeOf({ edge, header }: OpenBlock): number {
    return edge ?? columnOf(header);
}

/**
 * Whether a line stands further in than the others of its block though nothing above it has a block to begin, in a part
 * that has a `}` too many: its own headline is lost.
 */
export function isOrphan(token: IToken, { statement, block, words, place }: LineArranger): boolean {
    const further = block.column !== undefined && columnOf(token) > block.column;
    return further && beginsLine(words, place) && !statement?.shape.members;
}
