// The lexer: words first, then lines. It keeps everything that the parser does not see as hidden tokens of the text.

import type { IToken } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';
import { type Arrangement, arrangeLines } from './arrange-lines.ts';
import { type Members, readStatementShapes } from './statement-shapes.ts';
import type { JvmTokenBuilder } from './token-builder.ts';

export class JvmLexer extends DefaultLexer {
    /** What a file takes. */
    readonly members: Members;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.members = readStatementShapes(services.Grammar);
    }

    override tokenize(text: string): LexerResult {
        const { hidden, ...arranged } = this.arrange(text);
        const aside = [...hidden, ...arranged.aside].sort((one, other) => one.startOffset - other.startOffset);
        return { tokens: [...arranged.tokens], errors: [...arranged.problems], hidden: aside };
    }

    /** The tokens of a text with the blocks and the statement that are open at its end; comments apart. */
    arrange(text: string): Arrangement & { readonly hidden: readonly IToken[] } {
        const { tokens, groups } = this.chevrotainLexer.tokenize(text);
        const arranged = arrangeLines(tokens, this.members, this.tokenBuilder as JvmTokenBuilder);
        return Object.assign(arranged, { hidden: groups['hidden'] ?? [] });
    }
}
