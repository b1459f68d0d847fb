// A passage: the text of one statement as a text of its own, read for itself. Its tree counts lines and characters from
// where the passage begins; where that is in the whole text is said apart, because it changes with every edit above.

import type { IRecognitionException, IToken } from 'chevrotain';
import type { CstNode, LangiumParser } from 'langium';
import type { Statement } from '../generated/ast.ts';
import type { JvmLexer } from './jvm-lexer.ts';

/** Where a passage begins. Lines and characters count from 0. */
export interface Base {
    readonly offset: number;
    readonly line: number;
    readonly character: number;
}

export interface Passage {
    readonly text: string;
    /** The kind and the place of each token. */
    readonly shape: Int32Array;
    readonly node: Statement;
    readonly errors: readonly IRecognitionException[];
}

const bases = new WeakMap<CstNode, Base>();
const ORIGIN: Base = { offset: 0, line: 0, character: 0 };

/** Where the passage of a piece of syntax begins; a tree that is no passage begins with its text. */
export function baseOf(node: CstNode | undefined): Base {
    return (node && bases.get(node.root)) ?? ORIGIN;
}

/** The offset of a piece of syntax in the whole text. */
export function offsetOf(node: CstNode | undefined): number {
    return baseOf(node).offset + (node?.offset ?? 0);
}

/** Says where a passage begins now. */
export function putPassage({ node }: Passage, base: Base): void {
    if (node.$cstNode) bases.set(node.$cstNode.root, base);
}

/** Where a run of tokens begins. */
export function beginOf([first]: readonly IToken[]): Base {
    const { startOffset: offset = 0, startLine = 1, startColumn = 1 } = first ?? {};
    return { offset, line: startLine - 1, character: startColumn - 1 };
}

/** The text from the first to the last of a run of tokens. */
export function textOf(text: string, tokens: readonly IToken[]): string {
    const last = tokens.findLast(({ isInsertedInRecovery }) => !isInsertedInRecovery);
    return text.slice(beginOf(tokens).offset, last ? last.startOffset + last.image.length : undefined);
}

/** Whether a run of tokens with the text of a passage is read in the same way. */
export function hasShape({ shape }: Passage, tokens: readonly IToken[]): boolean {
    if (shape.length !== tokens.length * 2) return false;
    const start = beginOf(tokens).offset;
    return tokens.every(({ tokenTypeIdx, startOffset }, index) => {
        return shape[2 * index] === tokenTypeIdx && shape[2 * index + 1] === startOffset - start;
    });
}

/** Reads a statement. Its tokens are moved into its passage. */
export function readPassage(parser: LangiumParser, lexer: JvmLexer, tokens: readonly IToken[], text: string): Passage {
    const own = copyText(text);
    const base = beginOf(tokens);
    for (const token of tokens) moveToken(token, base, own);
    const shape = new Int32Array(tokens.flatMap((token) => [token.tokenTypeIdx, token.startOffset]));
    const { value, parserErrors } = lexer.withTokens(tokens, () => parser.parse<Statement>(own, { rule: 'Statement' }));
    const passage: Passage = { text: own, shape, node: value, errors: parserErrors };
    putPassage(passage, base);
    return passage;
}

/** A part of a string keeps the whole of it in memory; a passage outlives the text that it was cut from. */
function copyText(text: string): string {
    return ` ${text}`.slice(1);
}

function moveToken(token: IToken, { offset, line, character }: Base, text: string): void {
    if (token.startLine === line + 1) token.startColumn = (token.startColumn ?? 1) - character;
    if (token.endLine === line + 1) token.endColumn = (token.endColumn ?? 1) - character;
    token.startLine = (token.startLine ?? 1) - line;
    token.endLine = (token.endLine ?? 1) - line;
    token.startOffset -= offset;
    if (token.isInsertedInRecovery) return;
    token.endOffset = token.startOffset + token.image.length - 1;
    token.image = text.slice(token.startOffset, token.endOffset + 1);
}
