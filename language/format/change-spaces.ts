// From the white space that a text has to the white space that it is to have, in as few and as small changes as possible.

import type { Space } from './place-pieces.ts';
import { LINE_END } from './read-pieces.ts';
import type { TextChange } from './text-change.ts';

/** One stretch of white space, from the start of the text in UTF-16 units. */
interface Gap {
    readonly start: number;
    readonly white: string;
}

/** Line ends that stay are not touched, so each change lies on one line unless it joins or parts lines. */
export function changeSpace({ start, white }: Gap, { lines, blanks }: Space, lineEnd: string): TextChange[] {
    const lineEnds = [...white.matchAll(LINE_END)];
    const wanted = ' '.repeat(blanks);
    if (lines === 0 || lineEnds.length < lines) return replace(white, start, lineEnd.repeat(lines) + wanted);
    const changes: TextChange[] = [];
    let from = 0;
    for (const { index, 0: image } of lineEnds.slice(0, lines)) {
        changes.push(...replace(white.slice(from, index), start + from, ''));
        from = index + image.length;
    }
    const last = lineEnds.at(-1);
    const edge = last ? last.index + last[0].length : from;
    changes.push(...replace(white.slice(from, edge), start + from, ''));
    changes.push(...replace(white.slice(edge), start + edge, wanted));
    return changes;
}

/** What both texts begin with is not touched. */
function replace(old: string, start: number, newText: string): TextChange[] {
    if (old === newText) return [];
    let same = 0;
    while (same < old.length && old[same] === newText[same]) same += 1;
    return [{ start: start + same, end: start + old.length, newText: newText.slice(same) }];
}

/** The line end that most lines of a text have; `\n` where none has one. */
export function findLineEnd(text: string): string {
    const counts = new Map<string, number>();
    for (const [lineEnd] of text.matchAll(LINE_END)) counts.set(lineEnd, (counts.get(lineEnd) ?? 0) + 1);
    return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['\n', 0])[0];
}
