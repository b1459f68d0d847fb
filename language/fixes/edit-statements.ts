// Moves whole statements, and writes new ones among others. What they say is not known here.

import type { AstNode } from 'langium';
import { applyChanges, type TextChange } from '../format/text-change.ts';
import { type Component, isMapHeader, type Layer } from '../generated/ast.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import {
    endWithComment,
    findLineEnd,
    indentAt,
    removePiece,
    startWithComments,
    writeAbove,
    writeBelow,
} from './edit-lines.ts';
import type { FixSource } from './fix.ts';
import { indentOf, spanOfNode } from './read-block.ts';
import { beginsLine, removeSpans } from './remove-statements.ts';
import { writeMember } from './write-member.ts';

/** Moves a component to the end of the block of another layer, with changes to its text. */
export function moveInto(
    node: Component,
    layer: Layer,
    source: FixSource,
    also: readonly TextChange[],
): readonly TextChange[] {
    const span = spanWithComments(node, source);
    const lines = readLines(span, source.text, indentOf(node, source.text), also);
    return [...removeSpans([node], [span], source), ...writeMember(layer, lines, source, 'last')];
}

/** Moves a statement above another one, which stands before it. */
export function moveAbove(node: AstNode, anchor: AstNode, source: FixSource): readonly TextChange[] {
    const { text } = source;
    const span = spanWithComments(node, source);
    const lines = readLines(span, text, indentOf(node, text));
    const apart = isApart(span.start, text) ? [''] : [];
    return [writeLinesAbove(anchor, [...lines, ...apart], source), removePiece(text, span)];
}

/** Lets two statements change places, with the comments that belong to them. */
export function swapStatements(one: AstNode, other: AstNode, source: FixSource): readonly TextChange[] {
    const spans = [one, other].map((node) => spanWithComments(node, source));
    const [first, second] = spans.map(({ start, end }) => source.text.slice(start, end));
    return spans.map((span, index) => ({ ...span, newText: (index === 0 ? second : first) ?? '' }));
}

/** Writes a new statement above another one, with an empty line between them where either has several lines. */
export function writeStatementAbove(anchor: AstNode, lines: readonly string[], source: FixSource): TextChange {
    const apart = lines.length > 1 || hasLines(anchor, source.text) || isApart(spanOfNode(anchor).start, source.text);
    return writeLinesAbove(anchor, apart ? [...lines, ''] : lines, source);
}

/** Writes a new statement below another one, with an empty line between them where either has several lines. */
export function writeStatementBelow(anchor: AstNode, lines: readonly string[], source: FixSource): TextChange {
    const { text } = source;
    const indent = indentAt(text, spanOfNode(anchor).start);
    const indented = lines.map((line) => indent + line);
    const apart = lines.length > 1 || hasLines(anchor, text);
    return writeBelow(text, spanOfNode(anchor).end, apart ? ['', ...indented] : indented);
}

/** Writes a new statement above all others, but below the title of the map. */
export function writeStatementAtTop(lines: readonly string[], source: FixSource): TextChange {
    const [first, second] = source.tree.file.statements;
    if (!first) return writeStatementAtEnd(lines, source);
    if (!isMapHeader(first)) return writeStatementAbove(first, lines, source);
    return second ? writeStatementAbove(second, lines, source) : writeStatementBelow(first, lines, source);
}

/** Writes a new statement below everything else. */
export function writeStatementAtEnd(lines: readonly string[], source: FixSource): TextChange {
    const { text, tree } = source;
    const [lineEnd, end] = [findLineEnd(text), text.trimEnd().length];
    const gap = tree.file.statements.length + tree.comments.length === 0 ? '' : lineEnd + lineEnd;
    return { start: end, end, newText: gap + lines.join(lineEnd) + (end === text.length ? lineEnd : '') };
}

function writeLinesAbove(anchor: AstNode, lines: readonly string[], { text, tree }: FixSource): TextChange {
    const { start } = spanOfNode(anchor);
    const indent = indentAt(text, start);
    const indented = lines.map((line) => (line === '' ? '' : indent + line));
    return writeAbove(text, start, indented, tree.comments);
}

/** With the comments right above it and behind it, if the statement has its lines for itself. */
function spanWithComments(node: AstNode, { text, tree }: FixSource): TextSpan {
    const { start, end } = spanOfNode(node);
    if (!beginsLine(text, start)) return { start, end };
    return { start: startWithComments(text, start, tree.comments), end: endWithComment(text, end) };
}

/** The lines of a statement once it is changed, indented as if it stood at the top. */
function readLines(
    { start, end }: TextSpan,
    text: string,
    indent: string,
    changes: readonly TextChange[] = [],
): string[] {
    const moved = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
    const [first = '', ...others] = applyChanges(text.slice(start, end), moved).split(/\r\n|\n|\r/u);
    return [first, ...others.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))];
}

function hasLines(node: AstNode, text: string): boolean {
    const { start, end } = spanOfNode(node);
    return /[\r\n]/u.test(text.slice(start, end));
}

/** Whether an empty line stands above the line of a place. */
function isApart(place: number, text: string): boolean {
    return /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/u.test(text.slice(Math.max(0, place - 1000), place));
}
