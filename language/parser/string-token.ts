// Strings: how far one goes, what is wrong with it, and what it says.

import { TextScan } from './text-scan.ts';

const STRAIGHT = '"';

/** What closes a string that begins with a mark; the first is the right one. Word processors mix the others in. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
    [STRAIGHT, STRAIGHT],
    ['“', '”“"'],
    ['”', '”“"'],
    ['„', '“”"'],
    ['‟', '”"'],
    ['«', '»"'],
    ['»', '«"'],
]);

/** With what a string can begin. */
export const OPENING_MARKS: Iterable<string> = CLOSERS.keys();

/** What a word processor may have put in place of a straight closing mark. */
const TYPOGRAPHIC_CLOSERS = '“”»';

/** A blank before a `{` that stands for itself. */
const BRACE = /(?<!\s)\s+\{(?=\s|$)/u;

/**
 * Matches a string at an offset: to its closing mark, else to the end of its line or to a `{` that opens a block. Who
 * matches one after the other hands in the scan that they have in common.
 */
export function matchString(text: string, offset: number, scan = new TextScan(text)): [string] | null {
    const mark = text.charAt(offset);
    const closers = CLOSERS.get(mark);
    if (closers === undefined) return null;
    const closer = findCloser(scan, offset, closers) ?? findCloser(scan, offset, TYPOGRAPHIC_CLOSERS);
    const closed = closer === undefined ? undefined : text.slice(offset, closer + 1);
    if (closed?.includes('{') === false) return [closed];
    const line = text.slice(offset, scan.endOfLine(offset));
    // A brace between two texts of a line that lacks a mark opens a block: the first text is the one without its end.
    const lacksMark = scan.hasOddMarks(offset + 1) !== (mark === STRAIGHT);
    const brace = closed === undefined || lacksMark ? (closed ?? line).search(BRACE) : -1;
    return [brace > 0 ? line.slice(0, brace) : (closed ?? line.trimEnd())];
}

/** Whether the string has its closing mark. */
export function isClosed(image: string): boolean {
    const closers = (CLOSERS.get(image.charAt(0)) ?? '') + TYPOGRAPHIC_CLOSERS;
    return image.length > 1 && closers.includes(image.charAt(image.length - 1)) && !isEscaped(image, image.length - 1);
}

/** Whether a mark of the string is another one than the straight `"`. */
export function isTypographic(image: string): boolean {
    return image.charAt(0) !== STRAIGHT || (isClosed(image) && !image.endsWith(STRAIGHT));
}

/** What a string says: without its marks, with `\"`, `\\` and `\n` resolved; any other backslash stays as it is. */
export function readString(image: string): string {
    const inner = image.slice(1, isClosed(image) ? -1 : undefined);
    return inner.replace(/\\(["\\n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

/** The right closer wins over the others; a backslash protects the character after it. */
function findCloser(scan: TextScan, offset: number, closers: string): number | undefined {
    for (const closer of closers) {
        const place = scan.findMark(closer, offset + 1);
        if (place !== undefined) return place;
    }
    return undefined;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(image: string, place: number): boolean {
    let backslashes = 0;
    while (image[place - 1 - backslashes] === '\\') backslashes += 1;
    return backslashes % 2 === 1;
}
