// Cuts the tokens of a text into its statements, so that each can be read for itself. Components in the block of a layer
// are cut out of it, because they are what a map has most of.

import type { IToken } from 'chevrotain';
import type { JvmTokenBuilder } from './token-builder.ts';

/** The tokens of one statement of the file. */
export interface CutStatement {
    /** Without those of its members, and without the END that closes it. */
    readonly tokens: IToken[];
    /** Components that stand in its block, each for itself. */
    readonly members: IToken[][];
}

/** Cuts arranged tokens: their braces fit each other, and an END stands after each statement but the last of a block. */
export function cutStatements(tokens: readonly IToken[], types: JvmTokenBuilder): CutStatement[] {
    const cutter = new StatementCutter(types);
    for (const token of tokens) cutter.take(token);
    return cutter.statements;
}

class StatementCutter {
    readonly statements: CutStatement[] = [];
    private readonly types: JvmTokenBuilder;
    private open: CutStatement = { tokens: [], members: [] };
    private member: IToken[] | undefined;
    private depth = 0;

    constructor(types: JvmTokenBuilder) {
        this.types = types;
    }

    take(token: IToken): void {
        if (token.tokenType.name === 'END' && this.depth <= 1) this.takeEnd(token);
        else this.takeOther(token);
    }

    private takeEnd(token: IToken): void {
        if (this.depth === 0) {
            this.statements.push(this.open);
            this.open = { tokens: [], members: [] };
        } else if (!this.member) this.open.tokens.push(token);
        this.member = undefined;
    }

    private takeOther(token: IToken): void {
        if (token.image === '}') this.depth -= 1;
        if (this.depth === 0) this.member = undefined;
        else if (this.beginsMember(token)) {
            this.member = [];
            this.open.members.push(this.member);
        }
        (this.member ?? this.open.tokens).push(token);
        if (token.image === '{') this.depth += 1;
    }

    private beginsMember({ tokenType }: IToken): boolean {
        const inLayer = this.open.tokens[0]?.tokenType === this.types.keyword('layer');
        return this.depth === 1 && inLayer && tokenType === this.types.keyword('component');
    }
}
