// Types a text as a person does in the editor, one character after the other. It knows lines, quotes and braces, and no
// grammar; what is read of each text on the way is measured elsewhere.

/** A text on the way to the whole one. */
export interface Keystroke {
    readonly text: string;
    /** The lines of the whole text that are being written, from 0; both included. */
    readonly first: number;
    readonly last: number;
}

/** How often to look inside of a string, where one letter is like another. */
const LETTERS_AT_ONCE = 7;

/** From the empty file to the whole text, each line after the one before. */
export function* typeFromNothing(text: string): Generator<Keystroke> {
    let line = 0;
    let seen = 0;
    for (const end of stopsOf(text)) {
        for (; seen < end; seen += 1) if (text[seen] === '\n') line += 1;
        yield { text: text.slice(0, end), first: line, last: line };
    }
}

/** The same, while the editor closes each brace and each quotation mark by itself. */
export function* typeWithClosing(text: string): Generator<Keystroke> {
    for (const keystroke of typeFromNothing(text)) yield { ...keystroke, text: closeAll(keystroke.text) };
}

/** Each line of the finished text is taken away and typed again, with all the others around it. */
export function* typeLineAgain(text: string, line: number): Generator<Keystroke> {
    const lines = text.split('\n');
    const own = lines[line] ?? '';
    const start = own.length - own.trimStart().length;
    for (const end of [start, ...stopsOf(own).filter((stop) => stop > start)]) {
        yield { text: lines.with(line, own.slice(0, end)).join('\n'), first: line, last: line };
    }
}

/** Some lines of the finished text are taken away and typed again, while the editor closes what they open. */
export function* typeLinesAgain(text: string, first: number, last: number): Generator<Keystroke> {
    const lines = text.split('\n');
    const [before, own, after] = [lines.slice(0, first), lines.slice(first, last + 1), lines.slice(last + 1)];
    for (const { text: typed } of typeWithClosing(own.join('\n'))) {
        yield { text: [...before, typed, ...after].join('\n'), first, last };
    }
}

/** A string, closed or not, a comment, the blanks of an indent, or any other character. */
const PIECE = /"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|(?<=^|\n) +|[\s\S]/gu;

/** Where somebody may pause: at the start, and behind every character that is no indent and not deep in a string. */
function stopsOf(text: string): number[] {
    const stops = [0];
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
        const step = piece.startsWith(' ') ? piece.length : LETTERS_AT_ONCE;
        for (let letters = 1; letters < piece.length; letters += step) stops.push(index + letters);
        stops.push(index + piece.length);
    }
    return stops;
}

/** What the editor has put behind the cursor: the other quotation mark, and a brace for each that is open. */
function closeAll(text: string): string {
    const open: number[] = [];
    let last = '';
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
        if (piece === '{') open.push(index);
        if (piece === '}') open.pop();
        last = piece;
    }
    const isOpen = last.startsWith('"') && (last.length === 1 || !last.endsWith('"'));
    const braces = open.reverse().map((brace) => closeBrace(text, brace));
    return `${text}${isOpen ? '"' : ''}${braces.join('')}`;
}

/** Behind Enter the brace stands in a line of its own, below the header that it belongs to. */
function closeBrace(text: string, brace: number): string {
    if (!text.includes('\n', brace)) return ' }';
    const header = text.slice(text.lastIndexOf('\n', brace) + 1, brace);
    return `\n${header.slice(0, header.length - header.trimStart().length)}}`;
}

/** Some of the keystrokes, evenly spread, the first and the last among them: for a person who types fast. */
export function pauseSeldom(keystrokes: Iterable<Keystroke>, most: number): Keystroke[] {
    const all = [...keystrokes];
    const step = Math.max(1, (all.length - 1) / (most - 1));
    return Array.from({ length: Math.min(most, all.length) }, (_, place) => all[Math.round(place * step)] as Keystroke);
}
