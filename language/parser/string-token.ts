// Strings: how far one goes, what is wrong with it, and what it says.

const STRAIGHT = '"';

/** What closes a string that begins with a mark; the first is the right one. Word processors mix the others in. */
const CLOSERS: Readonly<Record<string, string>> = {
    '"': '"',
    '“': '”“"',
    '”': '”“"',
    '„': '“”"',
    '‟': '”"',
    '«': '»"',
    '»': '«"',
};

const CLOSING_TYPOGRAPHY = /[“”»]/;

/** Matches a string at an offset: to its closing mark, else to the end of its line, without a `{` that opens a block. */
export function matchString(text: string, offset: number): [string] | null {
    const opener = text[offset];
    const closers = opener === undefined ? undefined : CLOSERS[opener];
    if (closers === undefined) return null;
    const line = restOfLine(text, offset);
    const end = findCloser(line, closers);
    if (end !== undefined) return [line.slice(0, end + 1)];
    const typographic = line.slice(1).search(CLOSING_TYPOGRAPHY);
    if (typographic >= 0) return [line.slice(0, typographic + 2)];
    return [line.replace(/\s*\{?\s*$/, '') || line];
}

/** Whether the string has its closing mark. */
export function isClosed(image: string): boolean {
    return image.length > 1 && findCloser(image, `${CLOSERS[image.charAt(0)] ?? ''}“”»`) === image.length - 1;
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

const LINE = /[^\r\n]*/y;

function restOfLine(text: string, offset: number): string {
    LINE.lastIndex = offset;
    return LINE.exec(text)?.[0] ?? '';
}

/** The right closer wins over the others; a backslash protects the character after it. */
function findCloser(line: string, closers: string): number | undefined {
    for (const closer of closers) {
        for (let place = 1; place < line.length; place += 1) {
            if (line[place] === '\\') place += 1;
            else if (line[place] === closer) return place;
        }
    }
    return undefined;
}
