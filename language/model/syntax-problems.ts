// Problems that the lexer and the parser found, as problems of the map.

import type { IRecognitionException, IToken } from 'chevrotain';
import { TextDocument } from 'langium';
import type { Statement } from '../generated/ast.ts';
import { baseOf } from '../parser/passage.ts';
import type { MapTree } from '../read-tree.ts';
import { MAP, type Notes, noteProblem } from './building.ts';
import type { Range } from './job-value-map.ts';
import { placeIn } from './ranges.ts';

/** Notes what could not be read. Two messages at one place are one problem. */
export function noteSyntaxProblems(notes: Notes, { uri, text, problems, passages }: MapTree): void {
    const document = TextDocument.create(uri, 'jvm', 0, text);
    for (const { code, message, offset, length, repair } of problems) {
        const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
        noteProblem(notes, code, MAP.name, message, range, [], repair);
    }
    const seen = new Set<number>();
    for (const { node, errors } of passages) {
        for (const error of errors) {
            const range = moveRange(node, rangeOfError(error));
            if (seen.has(range.start.line)) continue;
            seen.add(range.start.line);
            noteProblem(notes, 'syntax-error', MAP.name, error.message, range);
        }
    }
}

/** From a place in a statement’s own text to that in the whole. */
function moveRange({ $cstNode }: Statement, { start, end }: Range): Range {
    const base = baseOf($cstNode);
    return { start: placeIn(base, start), end: placeIn(base, end) };
}

/** Where the parser stopped; after the last good word where it stopped at a token that the text does not hold. */
function rangeOfError(error: IRecognitionException): Range {
    const { token } = error;
    const previous = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
    if (Number.isFinite(token.endOffset) && token.endOffset !== undefined) {
        return {
            start: { line: place(token.startLine), character: place(token.startColumn) },
            end: { line: place(token.endLine), character: token.endColumn ?? 0 },
        };
    }
    const anchor = previous ?? token;
    const end = { line: place(anchor.endLine ?? anchor.startLine), character: finite(anchor.endColumn) };
    return { start: end, end };
}

/** Chevrotain counts from 1, and has no number for what it made itself. */
function place(number: number | undefined): number {
    return Math.max(0, finite(number) - 1);
}

function finite(number: number | undefined): number {
    return number !== undefined && Number.isFinite(number) ? number : 0;
}
