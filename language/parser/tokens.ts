// Small questions about single tokens, and the making of tokens that the text does not hold.

import type { IToken, TokenType } from 'chevrotain';

/** A word of the text for which nothing is decided yet, or which is a name. */
export function isWord(token: IToken): boolean {
    return token.tokenType.name === 'ID';
}

export function isBrace({ image }: IToken): boolean {
    return image === '{' || image === '}';
}

/** Whether the token at a place is the first one of its line. */
export function beginsLine(words: readonly IToken[], place: number): boolean {
    return words[place - 1]?.endLine !== words[place]?.startLine;
}

/** The column in which a token begins, from 1. */
export function columnOf(token: IToken | undefined): number {
    return token?.startColumn ?? 0;
}

/** The first token of the line on which the token at a place stands. */
export function firstOfLine(words: readonly IToken[], place: number): IToken {
    let first = place;
    while (first > 0 && !beginsLine(words, first)) first -= 1;
    return words[first] as IToken;
}

/** Changes the type of a token in place; keeps it where there is no other type. */
export function retype(token: IToken, type: TokenType | undefined): IToken {
    if (!type) return token;
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx as number;
    return token;
}

/** A token that the parser sees and the text does not hold, right after another. The syntax tree leaves it out. */
export function virtualToken(type: TokenType, image: string, after: IToken): IToken {
    const offset = (after.endOffset ?? after.startOffset) + 1;
    return {
        image,
        startOffset: offset,
        endOffset: Number.NaN,
        startLine: after.endLine ?? 1,
        endLine: after.endLine ?? 1,
        startColumn: (after.endColumn ?? 0) + 1,
        endColumn: (after.endColumn ?? 0) + 1,
        tokenType: type,
        tokenTypeIdx: type.tokenTypeIdx as number,
        isInsertedInRecovery: true,
    };
}
