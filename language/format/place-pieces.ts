// The style: how many line ends and blanks stand before each piece of a map. It changes no text and asks no meaning.

import { blanksBetween, countCharacters, isLineComment, widthOnLine, writePiece } from './measure-pieces.ts';
import { moveComment } from './move-comment.ts';
import type { Piece } from './read-pieces.ts';
import type { TextChange } from './text-change.ts';

/** How many blanks a block is further in than its statement, and the rest of a header than its first line. */
export const STEP = 4;

/** The longest line, in characters, that a block may share with its header. */
export const MOST_COLUMNS = 100;

/** The white space before a piece: blanks on its line, or line ends (two leave a line empty) and then blanks. */
export interface Space {
    readonly lines: 0 | 1 | 2;
    readonly blanks: number;
}

/** A piece with the white space that belongs before it and the changes inside it. */
export interface PlacedPiece {
    readonly piece: Piece;
    readonly space: Space;
    readonly changes: readonly TextChange[];
}

/** Places the pieces of a readable text. Total and linear in the length of the text. */
export function placePieces(text: string, pieces: readonly Piece[]): PlacedPiece[] {
    const placer = new Placer(text, pieces);
    return pieces.map((_, place) => placer.place(place));
}

/** Walks once over the pieces and keeps where the new text stands. */
class Placer {
    private readonly text: string;
    private readonly pieces: readonly Piece[];
    /** For each place, the first piece from there on that is no comment. */
    private readonly following: readonly (Piece | undefined)[];
    private depth = 0;
    /** The blanks before the current line, and its length in characters so far. */
    private edge = 0;
    private column = 0;
    /** The blanks before the line on which the last header clause stands, else its statement. */
    private clauseEdge = 0;
    /** Whether a line has ended since the current statement began, and since the last piece that is no comment. */
    private headerBroken = false;
    private broken = true;
    private lastRole: Piece['role'] | undefined;
    /** Up to this place the block that stays on its line goes on. */
    private lineBlockEnd = -1;

    constructor(text: string, pieces: readonly Piece[]) {
        this.text = text;
        this.pieces = pieces;
        this.following = findFollowing(pieces);
    }

    place(place: number): PlacedPiece {
        const piece = this.pieces[place] as Piece;
        if (piece.role === 'open') this.lineBlockEnd = this.findLineBlockEnd(place);
        if (piece.role === 'close') this.depth -= 1;
        const space = this.chooseSpace(piece, place);
        this.breakLines(space);
        const changes = piece.role === 'comment' ? moveComment(this.text, piece, this.edge) : [];
        this.advance(piece, changes);
        return { piece, space, changes };
    }

    private chooseSpace(piece: Piece, place: number): Space {
        const previous = this.pieces[place - 1];
        if (!previous) return { lines: 0, blanks: 0 };
        if (!this.startsLine(piece, place, previous)) return { lines: 0, blanks: blanksBetween(previous, piece) };
        const empty = this.keepsEmptyLine(piece, place) || this.isPushedOff(piece, previous);
        return { lines: empty ? 2 : 1, blanks: this.findEdge(piece, place) };
    }

    private startsLine(piece: Piece, place: number, previous: Piece): boolean {
        if (place <= this.lineBlockEnd && piece.role !== 'open') return false;
        if (isLineComment(previous)) return true;
        switch (piece.role) {
            case 'comment':
                return piece.breaks > 0 || this.leadsBlock(place);
            case 'first':
                return piece.breaks > 0 || (this.broken ? piece.holdsEdge : !piece.clings);
            case 'close':
                return true;
            case 'open':
                return this.startsLineWithBlock(piece, place, previous);
            default:
                return piece.breaks > 0;
        }
    }

    /** The `{` of a header over several lines stands below it; else it would look like a part of the last line. */
    private startsLineWithBlock(piece: Piece, place: number, previous: Piece): boolean {
        const belowComment = previous.role === 'comment' && piece.breaks > 0 && this.broken;
        return belowComment || (this.headerBroken && this.lineBlockEnd < place);
    }

    /** A comment right behind `{` belongs to what follows it on its line, if anything does. */
    private leadsBlock(place: number): boolean {
        if (this.lastRole !== 'open' || this.broken) return false;
        let next = place + 1;
        while (this.pieces[next]?.role === 'comment' && this.pieces[next]?.breaks === 0) next += 1;
        const piece = this.pieces[next];
        return piece !== undefined && piece.breaks === 0;
    }

    /** Documentation stands directly above its statement; a comment that stood before it on its line must not become it. */
    private isPushedOff(piece: Piece, previous: Piece): boolean {
        return piece.role === 'first' && piece.breaks === 0 && this.broken && previous.image.startsWith('/**');
    }

    /** Between statements, and between a comment and what it stands above; but not at the edges of a block. */
    private keepsEmptyLine(piece: Piece, place: number): boolean {
        const next = this.following[place];
        const insideHeader = next !== undefined && next.role !== 'first' && next.role !== 'close';
        const atStart = this.lastRole === 'open' && !this.broken;
        return piece.breaks > 1 && !insideHeader && !atStart && piece.role !== 'close';
    }

    /** The blanks before a line that a piece begins. */
    private findEdge(piece: Piece, place: number): number {
        const next = this.following[place];
        const edge = this.depth * STEP;
        switch (next?.role) {
            case 'clause':
                return edge + STEP;
            case 'part':
                return this.clauseEdge + STEP;
            case 'open':
                return piece === next ? edge : edge + STEP;
            default:
                return edge;
        }
    }

    private breakLines({ lines, blanks }: Space): void {
        this.column += blanks;
        if (lines === 0) return;
        this.edge = blanks;
        this.column = blanks;
        this.broken = true;
        this.headerBroken = true;
    }

    private advance(piece: Piece, changes: readonly TextChange[]): void {
        this.advanceColumn(writePiece(piece, changes));
        if (piece.role === 'comment') return;
        if (piece.role === 'first') this.headerBroken = false;
        if (piece.role === 'first' || piece.role === 'clause') this.clauseEdge = this.edge;
        if (piece.role === 'open') this.depth += 1;
        this.broken = false;
        this.lastRole = piece.role;
    }

    private advanceColumn(written: string): void {
        const lastLine = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1;
        const width = countCharacters(written.slice(lastLine));
        this.column = lastLine > 0 ? width : this.column + width;
    }

    /** The place of the `}` of a block that stays on one line with the text before it; -1 for any other block. */
    private findLineBlockEnd(open: number): number {
        let end = open + 1;
        while (isInLine(this.pieces[end])) end += 1;
        const close = this.pieces[end];
        if (close?.role !== 'close' || close.breaks > 0) return -1;
        const width = widthOnLine(this.pieces.slice(open, end + 1));
        return this.column + 1 + width <= MOST_COLUMNS ? end : -1;
    }
}

/** Whether a piece may stand in a block on one line, and does so. */
function isInLine(piece: Piece | undefined): boolean {
    return piece !== undefined && piece.breaks === 0 && !['open', 'close', 'comment'].includes(piece.role);
}

function findFollowing(pieces: readonly Piece[]): (Piece | undefined)[] {
    let next: Piece | undefined;
    return pieces
        .toReversed()
        .map((piece) => {
            if (piece.role !== 'comment') next = piece;
            return next;
        })
        .reverse();
}
