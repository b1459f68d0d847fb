// Which of the braces of a text is the one too many, and where one is missing. It only reads; `repair-blocks.ts` does
// what follows from the answer.

import type { IToken } from 'chevrotain';
import type { LineArranger } from './arrange-lines.ts';
import type { OpenBlock } from './arrangement.ts';
import { findNearMiss } from './near-miss.ts';
import type { Members } from './statement-shapes.ts';
import { beginsLine, columnOf, firstOfLine } from './tokens.ts';

/**
 * Whether a `{` is the one too many, in a part that lacks a `}`: behind what takes no block, unless lines further in
 * follow, and amid a header, where what follows cannot begin a line of its block.
 */
export function isStrayBegin(token: IToken, { words, place, statement, block }: LineArranger): boolean {
    const next = words[place + 1];
    const members = statement?.shape.members;
    if (next && next.startLine === token.endLine && next.image !== '}') return !members || !canBegin(next, members);
    if (members) return false;
    const edge = columnOf(firstOfLine(words, place));
    return !next || columnOf(next) <= edge || block.header?.startLine === token.startLine;
}

function canBegin({ image }: IToken, members: Members): boolean {
    return members.has(image) || findNearMiss(image, members.keys()) !== undefined;
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
    const deeper = columnOf(next) > edge || next.image === '}';
    const member = block.members.has(next.image) && beginsLine(words, place + 1);
    if (block.header.startLine === token.startLine) {
        if (!beginsLine(words, place + 1)) return false;
        return isEmpty(arranger) ? member || columnOf(next) > edge : member && isOnlyHere(next, blocks);
    }
    if (deeper && columnOf(token) > edge) return true;
    return member && (!beginsLine(words, place) || isOnlyHere(next, blocks));
}

/** Whether nothing stands between the braces of the block that would end here. */
function isEmpty({ words, place }: LineArranger): boolean {
    return words[place - 1]?.image === '{';
}

/** Whether of all open blocks only the innermost takes a word. */
function isOnlyHere({ image }: IToken, blocks: readonly OpenBlock[]): boolean {
    return !blocks.slice(0, -1).some(({ members }) => members.has(image));
}

/** Whether a token stands below the header of the open statement, and further in. */
export function isIndented(token: IToken, { statement }: LineArranger): boolean {
    const header = statement?.header;
    return header !== undefined && isBelow(token, header) && columnOf(token) > columnOf(header);
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
    return !saysWhere(token, words, place) && fitUpToEnd(words, place, members);
}

/** A component that names its layer stands outside of it. */
function saysWhere({ startLine }: IToken, words: readonly IToken[], place: number): boolean {
    for (let at = place; words[at]?.startLine === startLine; at += 1) if (words[at]?.image === 'in') return true;
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

/** Whether a block that indents its lines has ended before a token that stands no further in than its header. */
export function hasEnded({ header, indented }: OpenBlock, token: IToken): boolean {
    return indented === true && header !== undefined && isBelow(token, header) && columnOf(token) <= columnOf(header);
}
