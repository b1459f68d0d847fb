// A line of a map with the place underlined that a finding speaks of. It knows nothing of findings and colours.

import type { Range } from '../language/index.ts';
import { readSigns, type Sign } from './terminal-text.ts';

export interface SourceFrame {
    /** The line as it is to be printed, shortened around the place where it is too long. */
    readonly line: string;
    /** Blanks, then carets as wide as the place is on the terminal; one caret at least. */
    readonly underline: string;
}

/** How many characters are looked at on each side of a place for each column that may be filled: some take none. */
const CHARACTERS_PER_COLUMN = 3;

/** Frames the first line of a range. `line` is the text of that line, `columns` how wide the frame may be. */
export function frameSource(line: string, { start, end }: Range, columns: number): SourceFrame {
    const first = Math.min(start.character, line.length);
    const last = end.line > start.line ? line.length : Math.min(end.character, line.length);
    const farthest = columns * CHARACTERS_PER_COLUMN;
    const signs = readSigns(line, Math.max(0, first - farthest), Math.min(line.length, first + farthest));
    const shown = cutAround(signs, first, columns);
    const before = shown.filter((sign) => sign.end <= first);
    const marked = shown.filter((sign) => sign.end > first && sign.start < last);
    return {
        line: shown.map((sign) => sign.text).join(''),
        underline: ' '.repeat(widthOf(before)) + ('^'.repeat(widthOf(marked)) || '^'),
    };
}

/** Leaves out what is too far from a place, with `…` (of one column) where something is missing. */
function cutAround(signs: readonly Sign[], place: number, columns: number): readonly Sign[] {
    if (widthOf(signs) <= columns) return signs;
    const middle = signs.findIndex((sign) => sign.end > place);
    const [before, after] = middle < 0 ? [signs, []] : [signs.slice(0, middle), signs.slice(middle)];
    const room = columns - 2;
    const roomBefore = Math.max(Math.floor(room / 2), room - widthOf(after));
    const from = before.length - countThatFit([...before].reverse(), roomBefore);
    const to = from + countThatFit(signs.slice(from), room);
    return [...ellipsis(signs[from - 1]), ...signs.slice(from, to), ...ellipsis(signs[to])];
}

function countThatFit(signs: readonly Sign[], columns: number): number {
    let width = 0;
    const tooMany = signs.findIndex((sign) => {
        width += sign.width;
        return width > columns;
    });
    return tooMany < 0 ? signs.length : tooMany;
}

/** Stands for a sign and all that lie beyond it. */
function ellipsis(sign: Sign | undefined): Sign[] {
    return sign ? [{ ...sign, text: '…', width: 1 }] : [];
}

function widthOf(signs: readonly Sign[]): number {
    return signs.reduce((sum, sign) => sum + sign.width, 0);
}
