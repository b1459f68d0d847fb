// Makes many fixes at once. Which of them should be made, the asker knows.

import type { TextChange } from '../format/text-change.ts';
import type { Fix } from './fix.ts';

/** The changes of all fixes that can be made together, in the order of the text. Of two that touch, the first is made. */
export function joinFixes(fixes: readonly Fix[]): readonly TextChange[] {
    const joined: TextChange[] = [];
    for (const { changes } of fixes) {
        const places = changes.map((change) => findFreePlace(joined, change));
        if (places.some((place) => place === undefined)) continue;
        // From the last one on, so that the places of the others stay right.
        for (let index = changes.length - 1; index >= 0; index -= 1)
            joined.splice(places[index] ?? 0, 0, changes[index] as TextChange);
    }
    return joined;
}

/** Where a change belongs among others in the order of the text; undefined where it would touch one of them. */
function findFreePlace(others: readonly TextChange[], { start, end }: TextChange): number | undefined {
    let low = 0;
    let high = others.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((others[middle] as TextChange).start < start) low = middle + 1;
        else high = middle;
    }
    const touchesBefore = (others[low - 1]?.end ?? -1) > start;
    const touchesAfter = (others[low]?.start ?? Number.POSITIVE_INFINITY) < Math.max(end, start + 1);
    return touchesBefore || touchesAfter ? undefined : low;
}
