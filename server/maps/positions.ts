// Small questions about places of a text.

import type { Position, Range } from '../../language/index.ts';

/** Whether a place lies in a range; right behind its last character it still does. */
export function holdsPosition({ start, end }: Range, place: Position): boolean {
    return !isBefore(place, start) && !isBefore(end, place);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}
