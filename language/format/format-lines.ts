// Formatting some lines of a map, and leaving the others as they are. The style is the one of the whole map.

import type { JobValueMap } from '../model/job-value-map.ts';
import { readMap } from '../read-map.ts';
import { arrangeText } from '../read-tree.ts';
import { type Formatting, formatMap } from './format-map.ts';
import { LINE_END } from './read-pieces.ts';
import { readsAlike } from './reads-alike.ts';
import type { TextChange } from './text-change.ts';

/** Lines from one to another, both included, counted from 0. */
export interface Lines {
    readonly first: number;
    readonly last: number;
}

/**
 * Formats the lines that a range touches, and comments of several lines as a whole. Where the map would be read
 * differently, because the lines around keep their indents, nothing is changed. `map` is the model of the text.
 */
export function formatLines(text: string, lines: Lines, map: JobValueMap = readMap(text)): Formatting {
    const { changes, obstacles } = formatMap(text, map);
    const starts = findLineStarts(text);
    const { start, end } = findStretch(text, lines, starts);
    // What ends where the next line begins takes lines away, or joins that one to this.
    const joins = (change: TextChange) => change.end === end && !starts.includes(change.start);
    const inside = changes.filter((change) => change.start >= start && change.end <= end && change.start < end);
    const kept = inside.filter((change) => !joins(change));
    return { changes: readsAlike(text, kept) ? kept : [], obstacles };
}

interface Stretch {
    readonly start: number;
    readonly end: number;
}

/** From the start of the first line to the start of the line after the last. */
function findStretch(text: string, { first, last }: Lines, starts: readonly number[]): Stretch {
    let start = starts[first] ?? Number.POSITIVE_INFINITY;
    let end = starts[last + 1] ?? Number.POSITIVE_INFINITY;
    for (const { image, startOffset, endLine = 0 } of arrangeText(text).comments) {
        const commentEnd = startOffset + image.length;
        if (startOffset < start && commentEnd > start) start = startOffset;
        if (startOffset < end && commentEnd > end) end = starts[endLine] ?? Number.POSITIVE_INFINITY;
    }
    return { start, end };
}

/** In UTF-16 units from the start of the text. */
export function findLineStarts(text: string): number[] {
    return [0, ...Array.from(text.matchAll(LINE_END), ({ index, 0: lineEnd }) => index + lineEnd.length)];
}
