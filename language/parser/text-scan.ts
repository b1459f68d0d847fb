// Finds what comes next in a text that is read from its beginning to its end. What was looked for once is not looked for
// again, so the time grows with the text alone, however many texts and comments without their ends stand in it.

const STRAIGHT = '"';

/** A search whose answer holds for all places up to what it found. */
interface Search {
    from: number;
    found: number;
}

/** One text while it is read; places are asked for in any order, and fast where they grow. */
export class TextScan {
    readonly text: string;
    private readonly searches = new Map<string, Search>();
    /** Whether an odd number of straight marks stands from a place to the end of its line. */
    private marks = { from: 0, end: -1, isOdd: false };

    constructor(text: string) {
        this.text = text;
    }

    /** The place of the next line break, or the end of the text. */
    endOfLine(from: number): number {
        return this.search('\n', from, () => this.findMatch(/[\r\n]/gu, from));
    }

    /** The place of the next mark on the line that no backslash protects; undefined where there is none. */
    findMark(mark: string, from: number): number | undefined {
        const found = this.search(mark, from, () => findUnprotected(this.text, mark, from, this.endOfLine(from)));
        return this.text[found] === mark ? found : undefined;
    }

    /** Whether an odd number of straight marks that no backslash protects stands between a place and the end of its line. */
    hasOddMarks(from: number): boolean {
        const { marks } = this;
        const end = this.endOfLine(from);
        const isKnown = end === marks.end && marks.from <= from;
        const isOdd = isKnown
            ? marks.isOdd !== isOddWithin(this.text, marks.from, from)
            : isOddWithin(this.text, from, end);
        this.marks = { from, end, isOdd };
        return isOdd;
    }

    /** The place behind a comment whose content begins at a place; undefined where it has no end of its own. */
    endOfComment(from: number): number | undefined {
        const end = this.search('*/', from, () => this.findMatch(/\*\//gu, from));
        if (end === this.text.length) return undefined;
        const another = this.search('/*', from, () => this.findMatch(/\r?\n[ \t]*\/\*/gu, from));
        return another < end ? undefined : end + 2;
    }

    private search(what: string, from: number, find: () => number): number {
        const known = this.searches.get(what);
        if (known && known.from <= from && from <= known.found) return known.found;
        const found = find();
        this.searches.set(what, { from, found });
        return found;
    }

    /** The place of the first match, or the end of the text. */
    private findMatch(expression: RegExp, from: number): number {
        expression.lastIndex = from;
        return expression.exec(this.text)?.index ?? this.text.length;
    }
}

const scans = new WeakMap<object, TextScan>();

/** The scan of a text for one reading of it: it goes with what stands for that reading. */
export function scanOf(reading: object, text: string): TextScan {
    const scan = scans.get(reading) ?? new TextScan(text);
    scans.set(reading, scan);
    return scan;
}

/** The place of a mark, or the end. A place to begin with never stands right behind a backslash. */
function findUnprotected(text: string, mark: string, from: number, end: number): number {
    for (let place = from; place < end; place += 1) {
        if (text[place] === '\\') place += 1;
        else if (text[place] === mark) return place;
    }
    return end;
}

/** Whether the straight marks of a part of a line are odd in number. */
function isOddWithin(text: string, from: number, end: number): boolean {
    let isOdd = false;
    for (let place = findUnprotected(text, STRAIGHT, from, end); place < end; ) {
        isOdd = !isOdd;
        place = findUnprotected(text, STRAIGHT, place + 1, end);
    }
    return isOdd;
}
