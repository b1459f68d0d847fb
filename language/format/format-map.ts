// Formatting: a map in the one style of the language, with the same meaning. `place-pieces.ts` knows the style; here
// stands when a text is formatted at all, and what becomes of its first and last line.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Problem } from '../model/problem.ts';
import { readMap } from '../read-map.ts';
import { changeSpace, findLineEnd } from './change-spaces.ts';
import { type PlacedPiece, placePieces } from './place-pieces.ts';
import { readPieces } from './read-pieces.ts';
import { readsAlike } from './reads-alike.ts';
import type { TextChange } from './text-change.ts';

/** Why a text is not formatted, and where that is seen. */
export type Obstacle = Pick<Problem, 'message' | 'range'>;

/** What is to be changed; or why nothing is, which is never both. */
export interface Formatting {
    /** In the order of the text. Each changes white space only, or adds a `%`. */
    readonly changes: readonly TextChange[];
    /** The syntax errors of the text, in its order: what cannot be read cannot be put in its place. */
    readonly obstacles: readonly Obstacle[];
}

/** Formats a text. `map` is its model, where it is known. */
export function formatMap(text: string, map: JobValueMap = readMap(text)): Formatting {
    const errors = map.problems.filter(({ code }) => code === 'syntax-error').sort(compareProblems);
    if (errors.length > 0) return { changes: [], obstacles: errors };
    const changes = findChanges(text);
    // A tool that writes people's files unasked looks twice: what it cannot prove to mean the same it does not write.
    if (!readsAlike(text, changes)) return { changes: [], obstacles: [tellOtherMeaning(map)] };
    return { changes, obstacles: [] };
}

function tellOtherMeaning({ place }: JobValueMap): Obstacle {
    return { message: 'In the one style this map would be read differently, so it is left as it is.', range: place };
}

function findChanges(text: string): TextChange[] {
    const lineEnd = findLineEnd(text);
    const placed = placePieces(text, readPieces(text));
    const changes = placed.flatMap((piece, place) => {
        const start = placed[place - 1]?.piece.end ?? findStart(text);
        return changePiece(text, start, piece, lineEnd);
    });
    return [...changes, ...endText(text, placed.at(-1)?.piece.end, lineEnd)];
}

function changePiece(text: string, start: number, placed: PlacedPiece, lineEnd: string): TextChange[] {
    const { piece, space, changes } = placed;
    const before = changeSpace({ start, white: text.slice(start, piece.start) }, space, lineEnd);
    const percent = piece.lacksPercent ? [{ start: piece.end, end: piece.end, newText: '%' }] : [];
    return [...before, ...changes, ...percent];
}

/** A text ends with one line end; one without any content has none. */
function endText(text: string, end: number | undefined, lineEnd: string): TextChange[] {
    const start = end ?? findStart(text);
    return changeSpace({ start, white: text.slice(start) }, { lines: end === undefined ? 0 : 1, blanks: 0 }, lineEnd);
}

/** Some editors put a mark before a text in UTF-8. It stays. */
function findStart(text: string): number {
    return text.startsWith('\ufeff') ? 1 : 0;
}

function compareProblems({ range: one }: Problem, { range: other }: Problem): number {
    return one.start.line - other.start.line || one.start.character - other.start.character;
}
