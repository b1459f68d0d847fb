// Writes a line into the block of a statement, and the block where there is none. Whether what stands around it still
// fits on its line is the business of `fit-lines.ts`.

import type { AstNode } from 'langium';
import { countCharacters } from '../format/measure-pieces.ts';
import { MOST_COLUMNS } from '../format/place-pieces.ts';
import type { TextChange } from '../format/text-change.ts';
import { isComponent, isNeed } from '../generated/ast.ts';
import { findLineEnd, startOfLine, writeBelow } from './edit-lines.ts';
import { unfoldBlock } from './fit-lines.ts';
import type { FixSource } from './fix.ts';
import { withoutMarks } from './fix-marks.ts';
import { type Block, findBlock, findUnit, holdsBlock, indentOf, spanOfNode } from './read-block.ts';

/** Behind everything else in the block, or above what has a name there: attributes stand before needs and components. */
export type MemberPlace = 'last' | 'with attributes';

/** Writes lines of one member, indented as if it stood at the top, into the block of a statement. */
export function writeMember(
    node: AstNode,
    lines: readonly string[],
    source: FixSource,
    place: MemberPlace = 'with attributes',
): readonly TextChange[] {
    const block = findBlock(node, source.text);
    if (!block) return [openBlock(node, lines, source)];
    const anchor = findAnchor(block, place);
    if (!block.isOnLine) return [writeOnLines(node, anchor, lines, source)];
    // What has a name gets a line of its own as soon as there is a second one.
    const newText = place === 'last' && block.members.length > 0 ? undefined : fitOnLine(block, anchor, lines, source);
    return newText === undefined ? unfoldWith(node, anchor, lines, source) : [{ start: anchor, end: anchor, newText }];
}

/** The end of what the new member stands behind: another one, or the brace. */
function findAnchor({ open, members }: Block, place: MemberPlace): number {
    const before = place === 'last' ? members.at(-1) : members.findLast((each) => !isComponent(each) && !isNeed(each));
    return before ? spanOfNode(before).end : open + 1;
}

function writeOnLines(node: AstNode, anchor: number, lines: readonly string[], { text }: FixSource): TextChange {
    return writeBelow(text, anchor, indentLines(lines, indentInside(node, text)));
}

/** As its members are indented, whatever its style; else one step further than the statement. */
function indentInside(node: AstNode, text: string): string {
    for (const member of findBlock(node, text)?.members ?? []) {
        const { start } = spanOfNode(member);
        const before = text.slice(startOfLine(text, start), start);
        if (before.trim() === '') return before;
    }
    return indentOf(node, text) + findUnit(text);
}

function indentLines(lines: readonly string[], indent: string): string[] {
    return lines.map((line) => (line === '' ? '' : indent + line));
}

/** What to write into a block that stays on its line; undefined where that does not fit. */
function fitOnLine(
    { close }: Block,
    anchor: number,
    lines: readonly string[],
    { text }: FixSource,
): string | undefined {
    const [line = '', ...others] = lines;
    const width = countCharacters(text.slice(startOfLine(text, close), close + 1) + withoutMarks(line)) + 1;
    if (others.length > 0 || holdsBlock(line) || width > MOST_COLUMNS) return undefined;
    return close === anchor ? ` ${line} ` : ` ${line}`;
}

/** Gives all that stands in a block, and what is new, lines of their own. */
function unfoldWith(node: AstNode, anchor: number, lines: readonly string[], source: FixSource): readonly TextChange[] {
    const { text } = source;
    const inside = indentLines(lines, indentOf(node, text) + findUnit(text));
    const newText = inside.map((each) => findLineEnd(text) + each).join('');
    return [{ start: anchor, end: anchor, newText }, ...unfoldBlock(node, source)];
}

/** A block of its own, on the line of the header where it fits there. */
function openBlock(node: AstNode, lines: readonly string[], { text }: FixSource): TextChange {
    const { start, end } = spanOfNode(node);
    const [indent, lineEnd] = [indentOf(node, text), findLineEnd(text)];
    const headStart = Math.max(start, startOfLine(text, end));
    const isBroken = headStart > start;
    const before = isBroken ? text.slice(headStart, end) : indent + text.slice(start, end);
    const [line = '', ...others] = lines;
    const inLine = ` { ${line} }`;
    const isShort = countCharacters(before + withoutMarks(inLine)) <= MOST_COLUMNS;
    if (others.length === 0 && !holdsBlock(line) && isShort) return { start: end, end, newText: inLine };
    const inside = indentLines(lines, indent + findUnit(text));
    const open = isBroken ? `${lineEnd}${indent}{` : ' {';
    return { start: end, end, newText: [open, ...inside, `${indent}}`].join(lineEnd) };
}
