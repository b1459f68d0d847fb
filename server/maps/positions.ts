// Small questions about places of a text.

import type { Position, Range } from '../../language/index.ts';

/** Whether a place lies in a range; right behind its last character it still does. */
export function holdsPosition({ start, end }: Range, place: Position): boolean {
    return !isBefore(place, start) && !isBefore(end, place);
}

/** Whether two ranges have a place in common; their ends count. */
export function touches(one: Range, other: Range): boolean {
    return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

export function isSamePosition(one: Position, other: Position): boolean {
    return one.line === other.line && one.character === other.character;
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}
