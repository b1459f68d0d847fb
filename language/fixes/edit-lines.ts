// Changes that respect the lines of a text: what is taken away leaves no gap, and what is written gets a line of its own.

import type { TextChange } from '../format/text-change.ts';
import type { TextSpan } from '../parser/arrangement.ts';

/** Takes a piece away: with its lines where nothing else stands on them, else with the blanks before it. */
export function removePiece(text: string, { start, end }: TextSpan): TextChange {
    let lineStart = start;
    while (isBlank(text[lineStart - 1])) lineStart -= 1;
    if (lineStart > 0 && !/[\r\n]/u.test(text[lineStart - 1] ?? '')) return removeInLine(text, lineStart, end);
    const rest = end + blanksAt(text, end).length;
    const lineEnd = lineEndAt(text, rest);
    if (lineEnd === '' && rest < text.length) return { start, end: rest, newText: '' };
    const next = rest + lineEnd.length;
    const begin = isEndAt(text, next) ? skipEmptyLinesBefore(text, lineStart) : lineStart;
    return { start: begin, end: next + gapAt(text, begin, next), newText: '' };
}

/** Whether a block, or the text, ends on the line that begins at a place. */
function isEndAt(text: string, place: number): boolean {
    const rest = place + blanksAt(text, place).length;
    return rest === text.length || text[rest] === '}';
}

/** Where the empty lines right above a line begin. */
function skipEmptyLinesBefore(text: string, lineStart: number): number {
    let start = lineStart;
    for (;;) {
        const above = startOfLine(text, text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1);
        if (start === 0 || text.slice(above, start).trim() !== '') return start;
        start = above;
    }
}

/** What stood before it and what stood behind it stay apart. */
function removeInLine(text: string, start: number, end: number): TextChange {
    const apart = end === text.length || /\s/u.test(text[end] ?? '');
    return { start, end, newText: apart ? '' : ' ' };
}

/** The length of an empty line at a place, where another one, or nothing, stands before the lines that go. */
function gapAt(text: string, lineStart: number, next: number): number {
    const above = text.slice(Math.max(0, lineStart - 1000), lineStart);
    if (lineStart > 0 && !/(?:^|[\r\n{])[^\S\r\n]*(?:\r\n|\n|\r)$/u.test(above)) return 0;
    const blanks = blanksAt(text, next);
    const lineEnd = lineEndAt(text, next + blanks.length);
    return lineEnd === '' ? 0 : blanks.length + lineEnd.length;
}

/** What may stand behind a statement on its line: a comment that ends there. */
const REST = /[^\S\r\n]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/[^\S\r\n]*)?(?=[\r\n]|$)/uy;

/** Where a statement ends with the comment behind it, if nothing else stands on its line. */
export function endWithComment(text: string, end: number): number {
    return end + (matchAt(REST, text, end)?.[0].trimEnd().length ?? 0);
}

/** Writes lines below the line on which a piece of the text ends; what follows the piece on its line stays behind them. */
export function writeBelow(text: string, end: number, lines: readonly string[]): TextChange {
    const lineEnd = findLineEnd(text);
    const place = endWithComment(text, end);
    return { start: place, end: place, newText: lines.map((line) => lineEnd + line).join('') };
}

interface Comment {
    readonly image: string;
    readonly startOffset: number;
}

/** Writes lines above the one that a statement begins on, and above the comments right above it. */
export function writeAbove(
    text: string,
    start: number,
    lines: readonly string[],
    comments: readonly Comment[],
): TextChange {
    const place = startWithComments(text, start, comments);
    const indent = indentAt(text, place);
    const lineStart = startOfLine(text, place);
    const begins = lineStart + indent.length >= place;
    const lineEnd = findLineEnd(text);
    const newText = lines.map((line) => line + lineEnd).join('');
    return begins ? { start: lineStart, end: lineStart, newText } : { start: place, end: place, newText };
}

/** Where the comments begin that stand on lines of their own right above a statement; else where it begins itself. */
export function startWithComments(text: string, start: number, comments: readonly Comment[]): number {
    let place = start;
    for (const { image, startOffset } of comments.toReversed()) {
        if (startOffset >= place) continue;
        const between = text.slice(startOffset + image.length, place);
        const isRightAbove = /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/u.test(between);
        if (!isRightAbove || text.slice(startOfLine(text, startOffset), startOffset).trim() !== '') return place;
        place = startOffset;
    }
    return place;
}

/** The blanks and tabs that the line of a place begins with. */
export function indentAt(text: string, place: number): string {
    return blanksAt(text, startOfLine(text, place));
}

/** How the text ends its lines. */
export function findLineEnd(text: string): string {
    return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}

export function startOfLine(text: string, place: number): number {
    let start = place;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
    return start;
}

function blanksAt(text: string, place: number): string {
    return matchAt(/[^\S\r\n]*/uy, text, place)?.[0] ?? '';
}

function lineEndAt(text: string, place: number): string {
    return matchAt(/\r\n|\n|\r/uy, text, place)?.[0] ?? '';
}

function isBlank(character: string | undefined): boolean {
    return character !== undefined && /[^\S\r\n]/u.test(character);
}

/** Matches a sticky expression at a place. */
export function matchAt(expression: RegExp, text: string, place: number): RegExpExecArray | null {
    expression.lastIndex = place;
    return expression.exec(text);
}
