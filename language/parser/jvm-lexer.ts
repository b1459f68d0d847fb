// The lexer: words first, then lines. Comments stay in the tree as hidden tokens; what was set aside does not.

import type { IToken } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingReport } from 'langium';
import { arrangeLines } from './arrange-lines.ts';
import type { Arrangement, TextSpan } from './arrangement.ts';
import { type Members, readStatementShapes } from './statement-shapes.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import type { JvmTokenBuilder } from './token-builder.ts';

/**
 * Langium adds the comments before a token in one call, whose arguments do not fit the stack much above 100,000. Past
 * this many the tree holds none, and all that is lost is the documentation that hovers show.
 */
const MOST_COMMENTS = 50_000;

/** What the lexer tells besides its problems. */
export interface JvmLexingReport extends LexingReport {
    readonly lifted: readonly TextSpan[];
}

export class JvmLexer extends DefaultLexer {
    /** What a file takes. */
    readonly members: Members;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.members = readStatementShapes(services.Grammar);
    }

    override tokenize(text: string): LexerResult {
        const { tokens, problems, comments, lifted } = this.arrange(text);
        const hidden = comments.length > MOST_COMMENTS ? [] : [...comments];
        const report: JvmLexingReport = { diagnostics: [], lifted };
        return { tokens: [...tokens], errors: [...problems, ...findOpenComments(comments)], hidden, report };
    }

    /** The tokens of a text with the blocks and the statement that are open at its end, and its comments. */
    arrange(text: string): Arrangement & { readonly comments: readonly IToken[] } {
        const { tokens, groups } = this.chevrotainLexer.tokenize(text);
        const arranged = arrangeLines(tokens, this.members, this.tokenBuilder as JvmTokenBuilder);
        return Object.assign(arranged, { comments: groups.hidden ?? [] });
    }
}

/** A comment without its end stops at the end of its line. */
function findOpenComments(comments: readonly IToken[]): SyntaxProblem[] {
    const open = ({ image }: IToken) => image.startsWith('/*') && !/^\/\*[\s\S]*\*\/$/.test(image);
    const message = 'This comment has no end, so it ends with its line. Write ‘*/’ where it ends.';
    return comments.filter(open).map((comment) => problemAt('syntax-error', comment, message));
}
