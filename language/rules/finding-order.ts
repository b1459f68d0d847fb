// The order in which findings are told: as in the text, and at one place by their codes.

import type { Position, Range } from '../model/job-value-map.ts';

/** Negative where `a` comes first in the text, 0 where both are the same place. */
export function comparePositions(a: Position, b: Position): number {
    return a.line - b.line || a.character - b.character;
}

/** Position, then code. Findings that agree in both are left as they are, in the order of the map. */
export function compareFindings(a: Placed, b: Placed): number {
    return comparePositions(a.range.start, b.range.start) || compareWords(a.code, b.code);
}

interface Placed {
    readonly code: string;
    readonly range: Range;
}

/** The same order on every machine, whatever its language. */
export function compareWords(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
