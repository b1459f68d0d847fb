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
export function readPieces(text: string): readonly Piece[] {
    const { tokens, comments, blocks } = arrangeText(text);
    const pieces = new TokenReader(tokens, blocks[0]?.members ?? new Map()).read();
    for (const comment of comments) pieces.push(pieceOf(comment, 'comment'));
    pieces.sort((one, other) => one.start - other.start);
    let end: number | undefined;
    for (const piece of pieces) {
        piece.breaks = countBreaks(text, end, piece.start);
        end = piece.end;
    }
    return pieces;
}

/** A large map has hundreds of thousands of pieces, so each is made once and filled in as more is known of it. */
type Draft = { -readonly [Key in keyof Piece]: Piece[Key] };

/** How many line ends a stretch of white space holds; at the start of the text none counts. */
function countBreaks(text: string, start: number | undefined, end: number): number {
    return start === undefined || start === end ? 0 : (text.slice(start, end).match(LINE_END)?.length ?? 0);
}

function pieceOf({ image, startOffset: start, tokenType }: IToken, role: Role): Draft {
    const end = start + image.length;
    const type = tokenType.name;
    return { role, image, start, end, breaks: 0, type, lacksPercent: false, clings: false, holdsEdge: false };
}

interface OpenStatement {
    readonly shape: StatementShape | undefined;
    /** Its first word. */
    readonly head: Draft;
}

/** Walks once over the tokens of the parser and keeps the statements that they belong to. */
class TokenReader {
    private readonly tokens: readonly IToken[];
    /** What the open blocks take, the innermost last. */
    private readonly members: (Members | undefined)[];
    /** The statement that the last token belongs to; undefined after a brace. */
    private statement: OpenStatement | undefined;

    constructor(tokens: readonly IToken[], members: Members) {
        this.tokens = tokens;
        this.members = [members];
    }

    read(): Draft[] {
        const pieces: Draft[] = [];
        for (const [place, token] of this.tokens.entries()) {
            if (!isVirtual(token)) pieces.push(this.readToken(token, place));
        }
        return pieces;
    }

    private readToken(token: IToken, place: number): Draft {
        const previous = this.tokens[place - 1];
        const role = roleOf(token, previous);
        const piece = pieceOf(token, role);
        if (role === 'first') this.followFirst(piece, previous, this.tokens[place - 2]);
        else if (role === 'clause') this.noteClause(token, previous);
        else if (role === 'part') piece.lacksPercent = this.lacksPercent(place);
        else this.followBrace(role);
        return piece;
    }

    private followFirst(piece: Draft, previous: IToken | undefined, beforeThat: IToken | undefined): void {
        const { shape } = this.statement ?? {};
        const word = isVirtual(previous) ? beforeThat : undefined;
        piece.clings = word !== undefined && shape?.clauses.has(word.image) === true;
        piece.holdsEdge = shape?.members?.has(piece.image) === true;
        this.statement = { shape: this.members.at(-1)?.get(piece.image), head: piece };
    }

    /** A clause that could begin a statement belongs to its header because it stands further in. */
    private noteClause({ image, startLine = 0 }: IToken, previous: IToken | undefined): void {
        const beginsLine = startLine > (previous?.endLine ?? 0);
        if (beginsLine && this.members.at(-1)?.has(image) && this.statement) this.statement.head.holdsEdge = true;
    }

    private followBrace(role: Role): void {
        if (role === 'open') this.members.push(this.statement?.shape?.members);
        else this.members.pop();
        this.statement = undefined;
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
