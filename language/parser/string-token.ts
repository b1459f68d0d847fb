// Strings: how far one goes, what is wrong with it, and what it says.

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

/** Matches a string at an offset: to its closing mark, else to the end of its line or to a `{` that opens a block. */
export function matchString(text: string, offset: number): [string] | null {
    const closers = CLOSERS.get(text.charAt(offset));
    if (closers === undefined) return null;
    const closer = findCloser(text, offset, closers) ?? findCloser(text, offset, TYPOGRAPHIC_CLOSERS);
    const closed = closer === undefined ? undefined : text.slice(offset, closer + 1);
    if (closed?.includes('{') === false) return [closed];
    const line = text.slice(offset, endOfLine(text, offset));
    // A brace between two texts of a line that lacks a mark opens a block: the first text is the one without its end.
    const brace = closed === undefined || lacksMark(line) ? (closed ?? line).search(/\s+\{(?=\s|$)/) : -1;
    return [brace > 0 ? line.slice(0, brace) : (closed ?? line.trimEnd())];
}

/** Whether a part of a line, from the beginning of a string on, has an odd number of straight marks. */
function lacksMark(line: string): boolean {
    return (line.replace(/\\./g, '').split(STRAIGHT).length - 1) % 2 === 1;
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
function findCloser(text: string, offset: number, closers: string): number | undefined {
    for (const closer of closers) {
        for (let place = offset + 1; place < text.length && !isLineBreak(text.charAt(place)); place += 1) {
            if (text[place] === '\\') place += 1;
            else if (text[place] === closer) return place;
        }
    }
    return undefined;
}

function endOfLine(text: string, offset: number): number {
    let end = offset;
    while (end < text.length && !isLineBreak(text.charAt(end))) end += 1;
    return end;
}

function isLineBreak(character: string): boolean {
    return character === '\n' || character === '\r';
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(image: string, place: number): boolean {
    let backslashes = 0;
    while (image[place - 1 - backslashes] === '\\') backslashes += 1;
    return backslashes % 2 === 1;
}
