// How pieces stand on one line: the blanks between two of them, and how long a line they make.

import type { Piece } from './read-pieces.ts';
import { applyChanges, type TextChange } from './text-change.ts';

/** A comma and a `%` stand right behind their value, and nothing parts the ends of a range or a decimal comma. */
export function blanksBetween(previous: Piece, piece: Piece): 0 | 1 {
    if (previous.role === 'comment' || piece.role === 'comment') return 1;
    if (piece.type === ',' || piece.type === '%' || piece.type === 'RANGE') return 0;
    return previous.type === 'RANGE' || (previous.type === ',' && piece.type === 'NUMBER') ? 0 : 1;
}

/** How many characters pieces take on one line, with the blanks between them. */
export function widthOnLine(pieces: readonly Piece[]): number {
    return pieces.reduce((width, piece, place) => {
        const previous = pieces[place - 1];
        return width + (previous ? blanksBetween(previous, piece) : 0) + countCharacters(writePiece(piece, []));
    }, 0);
}

/** Characters as Unicode counts them: a letter of any script is one, whatever it takes in memory or on the screen. */
export function countCharacters(text: string): number {
    return Array.from(text).length;
}

/** A piece as it will be written, with the `%` that it lacks. */
export function writePiece({ image, start, lacksPercent }: Piece, changes: readonly TextChange[]): string {
    if (changes.length === 0) return lacksPercent ? `${image}%` : image;
    const moved = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
    return applyChanges(image, moved);
}

export function isLineComment({ role, image }: Piece): boolean {
    return role === 'comment' && image.startsWith('//');
}
