// Takes statements away without a trace: no gap between their neighbours, no empty block around them.

import type { AstNode } from 'langium';
import type { TextChange } from '../format/text-change.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import { removePiece, startOfLine, startWithComments } from './edit-lines.ts';
import type { FixSource } from './fix.ts';
import { findBlock, spanOfNode } from './read-block.ts';

/**
 * Takes statements away with their documentation; other comments around them may speak of more. Those that stand beside
 * each other go as one, so that no gap is left.
 */
export function removeStatements(nodes: readonly AstNode[], source: FixSource): readonly TextChange[] {
    const spans = nodes.map((node) => spanWithDocumentation(node, source));
    return removeSpans(nodes, spans, source);
}

/** A block of which nothing is left goes, too. */
export function removeSpans(
    nodes: readonly AstNode[],
    spans: readonly TextSpan[],
    source: FixSource,
): readonly TextChange[] {
    const { text } = source;
    const emptied = findEmptiedBlocks(nodes, spans, source);
    const others = spans.filter(({ start }) => !emptied.some((block) => block.start < start && start < block.end));
    const joined: TextSpan[] = [];
    for (const span of [...others].sort((one, other) => one.start - other.start)) {
        const last = joined.at(-1);
        if (last && text.slice(last.end, span.start).trim() === '') joined.splice(-1, 1, { ...last, end: span.end });
        else joined.push(span);
    }
    return [...emptied.map((span) => ({ ...span, newText: '' })), ...joined.map((span) => removePiece(text, span))];
}

/** The blocks whose members all go, with the blanks before them, where no comment is left in them. */
function findEmptiedBlocks(
    nodes: readonly AstNode[],
    spans: readonly TextSpan[],
    { text, tree }: FixSource,
): readonly TextSpan[] {
    const holders = new Set(nodes.flatMap(({ $container }) => $container ?? []));
    return [...holders].flatMap((holder) => {
        const block = findBlock(holder, text);
        if (!block?.members.every((member) => nodes.includes(member))) return [];
        const isLeft = ({ startOffset: place }: { readonly startOffset: number }) =>
            block.open < place && place < block.close && !spans.some(({ start, end }) => start <= place && place < end);
        const start = block.open - (/\s*$/u.exec(text.slice(0, block.open))?.[0].length ?? 0);
        return tree.comments.some(isLeft) ? [] : [{ start, end: block.close + 1 }];
    });
}

function spanWithDocumentation(node: AstNode, { text, tree }: FixSource): TextSpan {
    const { start, end } = spanOfNode(node);
    const before = tree.comments.findLast(({ startOffset }) => startOffset < start);
    const documentation = before?.image.startsWith('/**') && beginsLine(text, start) ? [before] : [];
    return { start: startWithComments(text, start, documentation), end };
}

/** Whether nothing stands before a place on its line. */
export function beginsLine(text: string, place: number): boolean {
    return text.slice(startOfLine(text, place), place).trim() === '';
}
