// What is wrong with the text itself, before it means anything. Found by the lexer and by the parser.

import type { ILexingError, IToken } from 'chevrotain';
import type { Repair } from '../model/problem.ts';
import { cutText } from '../rules/wording.ts';

/** A lexing error that also says which problem of the language it is. */
export interface SyntaxProblem extends ILexingError {
    readonly code: 'syntax-error' | 'typography';
    /** How it is read all the same. */
    readonly repair?: Repair;
}

/** A problem at a token, or from a token to another. */
export function problemAt(
    code: SyntaxProblem['code'],
    first: IToken,
    message: string,
    last: IToken = first,
): SyntaxProblem {
    return {
        code,
        message,
        offset: first.startOffset,
        length: last.startOffset + last.image.length - first.startOffset,
        line: first.startLine,
        column: first.startColumn,
    };
}

/** The same problem, up to a later token. What was known of a part of it does not hold for the whole. */
export function extendProblem({ repair: _, ...problem }: SyntaxProblem, last: IToken): SyntaxProblem {
    return { ...problem, length: last.startOffset + last.image.length - problem.offset };
}

/** A word of the text inside a message. */
export function shorten(image: string): string {
    return cutText(image, 40);
}
