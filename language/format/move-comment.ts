// A comment of several lines that moves: its further lines move along with the line on which it begins.

import type { Piece } from './read-pieces.ts';
import type { TextChange } from './text-change.ts';

/**
 * The changes inside a comment whose line is to begin with `edge` blanks. Each further line that begins with what that
 * line began with gets the new blanks for it; what stands further left stays. Blanks at the end of a line go.
 */
export function moveComment(text: string, { image, start }: Piece, edge: number): TextChange[] {
    const lines = [...image.matchAll(/[^\r\n]+/gu)];
    const oldEdge = lines.length > 1 ? readEdge(text, start) : '';
    return lines.flatMap((line) => {
        const place = start + line.index;
        const newEdge = isFirst(line) || line[0].trim() === '' ? undefined : ' '.repeat(edge);
        return [...moveLine(line[0], place, oldEdge, newEdge), ...cutBlanks(line[0], place)];
    });
}

function isFirst({ index }: RegExpExecArray): boolean {
    return index === 0;
}

function moveLine(line: string, place: number, oldEdge: string, newEdge = oldEdge): TextChange[] {
    if (oldEdge === newEdge || !line.startsWith(oldEdge)) return [];
    return [{ start: place, end: place + oldEdge.length, newText: newEdge }];
}

function cutBlanks(line: string, place: number): TextChange[] {
    const kept = line.trimEnd().length;
    return kept === line.length ? [] : [{ start: place + kept, end: place + line.length, newText: '' }];
}

/** The blanks and tabs that the line of a place begins with. */
function readEdge(text: string, place: number): string {
    const lineStart = Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('\r', place - 1)) + 1;
    return /^[ \t]*/u.exec(text.slice(lineStart, place))?.[0] ?? '';
}
