// What the parser says when a line holds something that its statement cannot use: one short sentence for people.

import type { IParserErrorMessageProvider, IToken } from 'chevrotain';
import { shorten } from './syntax-problem.ts';

/** Each problem names what stands there, because people look for that and not for what a grammar expects. */
export const PARSER_MESSAGES: IParserErrorMessageProvider = {
    buildMismatchTokenMessage: ({ actual }) => tellUnexpected(actual),
    buildNotAllInputParsedMessage: ({ firstRedundant }) => tellUnexpected(firstRedundant),
    buildNoViableAltMessage: ({ actual }) => tellUnexpected(actual[0]),
    buildEarlyExitMessage: ({ actual }) => tellUnexpected(actual[0]),
};

function tellUnexpected(token: IToken | undefined): string {
    if (!token || token.image === '') return 'Something is missing at the end of this line.';
    return `‘${shorten(token.image)}’ cannot stand here, so it is passed over.`;
}
