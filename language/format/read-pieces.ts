// What a readable text is made of, in its order: words, marks and comments, with what the style asks about each of them.
// How they are to stand is not decided here.

import type { IToken } from 'chevrotain';
import type { Members, StatementShape } from '../parser/statement-shapes.ts';
import { arrangeText } from '../read-tree.ts';

/**
 * What a piece is to the style: the first word of a statement or attribute, a keyword in its header, any other part of
 * it, a brace, or a comment.
 */
export type Role = 'first' | 'clause' | 'part' | 'open' | 'close' | 'comment';

export interface Piece {
    readonly role: Role;
    readonly image: string;
    /** In UTF-16 units; the end is the place after it. */
    readonly start: number;
    readonly end: number;
    /** How many line ends stand between it and the piece before it. */
    readonly breaks: number;
    /** The name of its token type. */
    readonly type: string;
    /** A percentage that is written without its `%`. */
    readonly lacksPercent: boolean;
    /** The name before it would be read as a keyword, or the other way round, if its line ended behind it. */
    readonly clings: boolean;
    /** The first word of a statement that would be read differently if a comment pushed it further in. */
    readonly holdsEdge: boolean;
}

/** The places of line ends, each of them once. */
export const LINE_END = /\r\n|\n|\r/gu;

/** The pieces of a text in which everything can be read. */
export function readPieces(text: string): Piece[] {
    const { tokens, comments, blocks } = arrangeText(text);
    const reader = new TokenReader(tokens, blocks[0]?.members ?? new Map());
    const pieces = [...reader.read(), ...comments.map((comment) => pieceOf(comment, 'comment'))];
    pieces.sort((one, other) => one.start - other.start);
    return pieces.map((piece, place) => ({ ...piece, breaks: countBreaks(text, pieces[place - 1]?.end, piece.start) }));
}

/** How many line ends a stretch of white space holds; at the start of the text none counts. */
function countBreaks(text: string, start: number | undefined, end: number): number {
    return start === undefined ? 0 : (text.slice(start, end).match(LINE_END)?.length ?? 0);
}

function pieceOf(token: IToken, role: Role): Piece {
    const { image, startOffset: start, tokenType } = token;
    const place = { role, image, start, end: start + image.length, breaks: 0, type: tokenType.name };
    return { ...place, lacksPercent: false, clings: false, holdsEdge: false };
}

interface OpenStatement {
    readonly shape: StatementShape | undefined;
    /** Its first word. */
    readonly head: IToken;
}

/** Walks once over the tokens of the parser and keeps the statements that they belong to. */
class TokenReader {
    private readonly tokens: readonly IToken[];
    /** What the open blocks take, the innermost last. */
    private readonly members: (Members | undefined)[];
    /** The statement that the last token belongs to; undefined after a brace. */
    private statement: OpenStatement | undefined;
    private readonly edgeHolders = new Set<number>();

    constructor(tokens: readonly IToken[], members: Members) {
        this.tokens = tokens;
        this.members = [members];
    }

    read(): Piece[] {
        const pieces = this.tokens.flatMap((token, place) => (isVirtual(token) ? [] : [this.readToken(token, place)]));
        return pieces.map((piece) => (this.edgeHolders.has(piece.start) ? { ...piece, holdsEdge: true } : piece));
    }

    private readToken(token: IToken, place: number): Piece {
        const previous = this.tokens[place - 1];
        const role = roleOf(token, previous);
        const piece = pieceOf(token, role);
        if (role !== 'first') {
            if (role === 'clause') this.noteClause(token, previous);
            else this.followBrace(role);
            return { ...piece, lacksPercent: this.lacksPercent(place) };
        }
        const { shape } = this.statement ?? {};
        const word = isVirtual(previous) ? this.tokens[place - 2] : undefined;
        if (shape?.members?.has(token.image)) this.edgeHolders.add(piece.start);
        this.statement = { shape: this.members.at(-1)?.get(token.image), head: token };
        return { ...piece, clings: word !== undefined && shape?.clauses.has(word.image) === true };
    }

    /** A clause that could begin a statement belongs to its header because it stands further in. */
    private noteClause({ image, startLine = 0 }: IToken, previous: IToken | undefined): void {
        const beginsLine = startLine > (previous?.endLine ?? 0);
        if (beginsLine && this.members.at(-1)?.has(image) && this.statement)
            this.edgeHolders.add(this.statement.head.startOffset);
    }

    private followBrace(role: Role): void {
        if (role === 'open') this.members.push(this.statement?.shape?.members);
        if (role === 'close') this.members.pop();
        if (role === 'open' || role === 'close') this.statement = undefined;
    }

    /** A number after `effort` or `size`, behind the name of a step or not, that neither a `%` nor a comma follows. */
    private lacksPercent(place: number): boolean {
        const typeAt = (at: number) => this.tokens[at]?.tokenType.name ?? '';
        const word = typeAt(place - 1) === 'ID' ? typeAt(place - 2) : typeAt(place - 1);
        const isPercentage = typeAt(place) === 'NUMBER' && (word === 'effort' || word === 'size');
        return isPercentage && typeAt(place + 1) !== '%' && typeAt(place + 1) !== ',';
    }
}

/** The lexer ends every statement with a token that the text does not hold. */
function isVirtual(token: IToken | undefined): boolean {
    return token?.isInsertedInRecovery === true;
}

function roleOf({ tokenType: { name } }: IToken, previous: IToken | undefined): Role {
    if (name === '{') return 'open';
    if (name === '}') return 'close';
    if (!previous || isVirtual(previous) || previous.tokenType.name === '{') return 'first';
    return isKeyword(name) ? 'clause' : 'part';
}

/** Types of keywords are called as they are written; those of names and values in capitals. */
function isKeyword(type: string): boolean {
    return /^[a-z]/u.test(type);
}
