// Problems that the lexer and the parser found, as problems of the map.

import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import type { SyntaxProblem } from '../parser/syntax-problem.ts';
import { MAP, type Notes, noteProblem } from './building.ts';
import type { Range } from './job-value-map.ts';

/** Notes what could not be read. Two messages at one place are one problem. */
export function noteSyntaxProblems(notes: Notes, document: LangiumDocument): void {
    const { lexerErrors, parserErrors } = document.parseResult;
    for (const error of lexerErrors as readonly (ILexingError & Partial<SyntaxProblem>)[]) {
        const start = document.textDocument.positionAt(error.offset);
        const end = document.textDocument.positionAt(error.offset + error.length);
        noteProblem(notes, error.code ?? 'syntax-error', MAP.name, error.message, { start, end });
    }
    const seen = new Set<number>();
    for (const error of parserErrors as readonly IRecognitionException[]) {
        const range = rangeOfError(error);
        if (seen.has(range.start.line)) continue;
        seen.add(range.start.line);
        noteProblem(notes, 'syntax-error', MAP.name, error.message, range);
    }
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
