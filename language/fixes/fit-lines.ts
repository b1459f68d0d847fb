// Blocks that stand on one line get lines of their own once a change makes them too long, or puts a block into them.

import type { AstNode } from 'langium';
import { countCharacters } from '../format/measure-pieces.ts';
import { MOST_COLUMNS } from '../format/place-pieces.ts';
import { applyChanges, type TextChange } from '../format/text-change.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import { findLeafAt } from '../read-tree.ts';
import { findLineEnd, startOfLine } from './edit-lines.ts';
import type { FixSource } from './fix.ts';
import { withoutMarks } from './fix-marks.ts';
import { type Block, findBlock, findUnit, holdsBlock, indentOf, spanOfNode } from './read-block.ts';

/** The changes with those that keep each line in the one style; in the order of the text. */
export function fitLines(changes: readonly TextChange[], source: FixSource): readonly TextChange[] {
    const sorted = sortChanges(changes);
    const blocks = new Map(sorted.flatMap((change) => findLineBlocks(change, source)));
    const unfolded = [...blocks].flatMap(([node, block]) => {
        return isTooMuch(block, sorted, source.text) ? unfoldBlock(node, source) : [];
    });
    const free = unfolded.filter((gap) => !sorted.some((change) => isTaken(gap, change)));
    return sortChanges([...sorted, ...free]);
}

/** By their places; what is only written somewhere comes before what is replaced there. */
function sortChanges(changes: readonly TextChange[]): TextChange[] {
    return [...changes].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Whether a change writes the white space of a gap itself, or takes it away. */
function isTaken(gap: TextChange, { start, end, newText }: TextChange): boolean {
    if (start < gap.end && gap.start < end) return true;
    return start === end && gap.start <= start && start <= gap.end && /[\r\n][ \t]*$/u.test(newText);
}

/** The blocks on one line that a change stands in, or before on their line. */
function findLineBlocks({ start, end }: TextSpan, source: FixSource): [AstNode, Block][] {
    const { text, tree } = source;
    const found: [AstNode, Block][] = [];
    const leaf = findLeafAt(tree, start) ?? findLeafAt(tree, Math.max(0, start - 1));
    for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
        const block = findBlock(node, text);
        if (!block?.isOnLine || end > block.close + 1) continue;
        const isBefore = start <= block.open && !/[\r\n]/u.test(text.slice(start, block.open));
        if (start > block.open || isBefore) found.push([node, block]);
    }
    return found;
}

function isTooMuch({ open, close }: Block, changes: readonly TextChange[], text: string): boolean {
    const inside = changes.filter(({ start, end }) => start > open && end <= close);
    if (inside.some(({ newText }) => /[\r\n]/u.test(newText) || holdsBlock(newText))) return true;
    const from = startOfLine(text, open);
    const on = changes.filter(({ start, end }) => start >= from && end <= close);
    const moved = on.map((change) => ({ ...change, start: change.start - from, end: change.end - from }));
    const line = text.slice(from, close + 1);
    // What gets lines of its own before the block does not make its line longer.
    const width = (written: string) => countCharacters(withoutMarks(written.split(/[\r\n]/u).at(-1) ?? ''));
    return width(line) <= MOST_COLUMNS && width(applyChanges(line, moved)) > MOST_COLUMNS;
}

/** Gives each member of a block a line; nothing where a comment stands among them. */
export function unfoldBlock(node: AstNode, { text }: FixSource): readonly TextChange[] {
    const block = findBlock(node, text);
    if (!block) return [];
    const [lineEnd, indent] = [findLineEnd(text), indentOf(node, text)];
    const inside = lineEnd + indent + findUnit(text);
    const spans = block.members.map(spanOfNode);
    const starts = [...spans.map(({ start }) => start), block.close];
    const gaps = starts.map((end, index) => {
        const start = spans[index - 1]?.end ?? block.open + 1;
        return { start, end, newText: index === spans.length ? lineEnd + indent : inside };
    });
    const head = text.slice(spanOfNode(node).start, block.open);
    const brace = /[\r\n]/u.test(head) ? [{ ...blanksBefore(text, block.open), newText: lineEnd + indent }] : [];
    return gaps.every(({ start, end }) => text.slice(start, end).trim() === '') ? [...brace, ...gaps] : [];
}

function blanksBefore(text: string, place: number): TextSpan {
    return { start: place - (/\s*$/u.exec(text.slice(0, place))?.[0].length ?? 0), end: place };
}
