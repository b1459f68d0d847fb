// Marks around what a fix leaves to be filled in. They stand in what is written until the fix is whole; no text of a map
// that a fix writes anew can hold them.

import type { TextChange } from '../format/text-change.ts';
import type { TextSpan } from '../parser/arrangement.ts';

const BEGIN = '\ufdd0';
const END = '\ufdd1';
const MARKS = /[\ufdd0\ufdd1]/gu;

/** A text that the editor selects once it is written, so that it can be typed over. */
export function fillIn(text: string): string {
    return BEGIN + text + END;
}

export function withoutMarks(text: string): string {
    return text.replace(MARKS, '');
}

/** The changes without marks, and where the first marked text stands once they are made. */
export function takeMarks(changes: readonly TextChange[]): { changes: readonly TextChange[]; select?: TextSpan } {
    let moved = 0;
    let select: TextSpan | undefined;
    const clean = changes.map(({ start, end, newText }) => {
        const [begin, stop] = [newText.indexOf(BEGIN), newText.indexOf(END)];
        if (begin >= 0) select ??= { start: start + moved + begin, end: start + moved + stop - 1 };
        const written = withoutMarks(newText);
        moved += written.length - (end - start);
        return { start, end, newText: written };
    });
    return { changes: clean, ...(select && { select }) };
}
