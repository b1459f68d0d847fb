// The lexer: words first, then lines. What was set aside and comments are not for the parser.

import type { IToken } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';
import { arrangeLines } from './arrange-lines.ts';
import type { Arrangement } from './arrangement.ts';
import { type Members, readStatementShapes } from './statement-shapes.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import type { JvmTokenBuilder } from './token-builder.ts';

export class JvmLexer extends DefaultLexer {
    /** What a file takes. */
    readonly members: Members;
    private arranged: readonly IToken[] | undefined;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.members = readStatementShapes(services.Grammar);
    }

    override tokenize(text: string): LexerResult {
        if (this.arranged) return { tokens: [...this.arranged], errors: [], hidden: [] };
        const { tokens, problems } = this.arrange(text);
        return { tokens: [...tokens], errors: [...problems], hidden: [] };
    }

    /** Whatever is read meanwhile, these are its tokens. */
    withTokens<Result>(tokens: readonly IToken[], read: () => Result): Result {
        this.arranged = tokens;
        try {
            return read();
        } finally {
            this.arranged = undefined;
        }
    }

    /** The tokens of a text with the blocks and the statement that are open at its end, and its comments. */
    arrange(text: string, until?: number): Arrangement & { readonly comments: readonly IToken[] } {
        const { tokens, groups } = this.chevrotainLexer.tokenize(text);
        const arranged = arrangeLines(tokens, this.members, this.tokenBuilder as JvmTokenBuilder, until);
        const comments = groups.hidden ?? [];
        return { ...arranged, problems: [...arranged.problems, ...findOpenComments(comments)], comments };
    }
}

/** A comment without its end stops at the end of its line. */
function findOpenComments(comments: readonly IToken[]): SyntaxProblem[] {
    const open = ({ image }: IToken) => image.startsWith('/*') && !/^\/\*[\s\S]*\*\/$/.test(image);
    const message = 'This comment has no end, so it ends with its line. Write ‘*/’ where it ends.';
    return comments
        .filter(open)
        .map((comment) => ({ ...problemAt('syntax-error', comment, message), repair: { by: 'comment' } }));
}
