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

type Conflicts = ReadonlyMap<number, Conflict>;

const known = new WeakMap<FixSource, Conflicts>();

/** The ways to settle the conflict to which the marker line at an offset belongs; none where its other lines are gone. */
export function resolveMerge(marker: number, source: FixSource): readonly Fix[] {
    const conflicts = known.get(source) ?? findConflicts(source);
    known.set(source, conflicts);
    const conflict = conflicts.get(marker);
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

const ROLES: ReadonlyMap<string | undefined, keyof Conflict> = new Map([
    ['<', 'first'],
    ['|', 'base'],
    ['=', 'middle'],
    ['>', 'last'],
]);

/** By each marker line. Only those that the reading found count: in a comment such a line is none. */
function findConflicts({ text, tree }: FixSource): Conflicts {
    const conflicts = new Map<number, Conflict>();
    let open: Partial<Record<keyof Conflict, number>> = {};
    for (const { offset, repair } of tree.problems) {
        const role = repair?.by === 'merge' ? ROLES.get(text[offset]) : undefined;
        if (!role) continue;
        if (role === 'first') open = {};
        open[role] ??= offset;
        if (role === 'last' && isWhole(open)) for (const line of Object.values(open)) conflicts.set(line, open);
        if (role === 'last') open = {};
    }
    return conflicts;
}

function isWhole(lines: Partial<Record<keyof Conflict, number>>): lines is Conflict {
    const { first, base, middle, last } = lines;
    if (first === undefined || middle === undefined || last === undefined) return false;
    return base === undefined || base < middle;
}
