// What is wrong with the quotation marks of a string. What the string says is not asked here.

import type { IToken } from 'chevrotain';
import { isClosed, isTypographic } from './string-token.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** None for a string in straight quotation marks. `isKeyword`: the word could go on with the line of the string. */
export function findMarkProblems(token: IToken, isKeyword: (word: string) => boolean): readonly SyntaxProblem[] {
    if (!isClosed(token.image)) {
        const message = 'This text has no closing quotation mark, so it ends with its line. Close it with ".';
        const sure = !/[{}]|\/[/*]/.test(token.image) && !token.image.split(/\s+/).some(isKeyword);
        return [{ ...problemAt('syntax-error', token, message), repair: { by: 'quote', sure } }];
    }
    if (!isTypographic(token.image)) return [];
    const message = 'These are quotation marks of a word processor. They are read as " here; write " to be safe.';
    return [problemAt('typography', token, message)];
}
