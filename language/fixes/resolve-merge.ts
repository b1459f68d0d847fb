// Settles what two versions of a map disagree about, by the lines that a merge left behind.

import type { TextChange } from '../format/text-change.ts';
import type { Fix, FixSource } from './fix.ts';

/** The offsets of the marker lines of one conflict. The base is there only where the merge was told to show it. */
interface Conflict {
    readonly first: number;
    readonly base?: number;
    readonly middle: number;
    readonly last: number;
}

/** The ways to settle the conflict to which the marker line at an offset belongs; none where its other lines are gone. */
export function resolveMerge(marker: number, source: FixSource): readonly Fix[] {
    const conflict = findConflicts(source).find(({ first, last }) => first <= marker && marker <= last);
    if (!conflict) return [];
    const { first, base, middle, last } = conflict;
    const { text } = source;
    const ends = { first: endOfLine(text, first), middle: endOfLine(text, middle), last: endOfLine(text, last) };
    const upper = nameSide(text, first, ends.first, 'the upper side');
    const lower = nameSide(text, last, ends.last, 'the lower side');
    const sides = base ?? middle;
    return [
        settle(`Keep ${upper}`, [cut(first, ends.first), cut(sides, ends.last)]),
        settle(`Keep ${lower}`, [cut(first, ends.middle), cut(last, ends.last)]),
        settle('Keep both sides', [cut(first, ends.first), cut(sides, ends.middle), cut(last, ends.last)]),
    ];
}

function settle(title: string, changes: readonly TextChange[]): Fix {
    return { title, changes, isPreferred: false, kind: 'merges' };
}

function cut(start: number, end: number): TextChange {
    return { start, end, newText: '' };
}

/** What the marker line says about its side, such as the name of a branch. */
function nameSide(text: string, start: number, end: number, otherwise: string): string {
    const name = text.slice(start + 7, end).trim();
    return name === '' || name.length > 40 ? otherwise : `‘${name}’`;
}

/** The place after the line end. */
function endOfLine(text: string, place: number): number {
    const end = text.indexOf('\n', place);
    return end < 0 ? text.length : end + 1;
}

/** Only marker lines that the reading found count: in a comment such a line is none. */
function findConflicts({ text, tree }: FixSource): Conflict[] {
    const conflicts: Conflict[] = [];
    let open: { first: number; base?: number; middle?: number } | undefined;
    for (const { offset, repair } of tree.problems) {
        if (repair?.by !== 'merge') continue;
        const mark = text[offset];
        if (mark === '<') open = { first: offset };
        else if (mark === '|' && open && open.middle === undefined) open.base = offset;
        else if (mark === '=' && open) open.middle ??= offset;
        else if (mark === '>' && open?.middle !== undefined) {
            conflicts.push({ ...open, middle: open.middle, last: offset });
            open = undefined;
        }
    }
    return conflicts;
}
