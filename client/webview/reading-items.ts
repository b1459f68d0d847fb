// What the menu of a thing offers to those who read the map.

import type { ThingKey } from '../../diagram/index.ts';
import type { Actions } from './actions.ts';
import { findFocus } from './detail-bar.tsx';
import type { Drawn } from './page-model.ts';
import { isAway, toggle } from './put-away.ts';

interface Item {
    readonly label: string;
    readonly act: () => void;
    /** The key that does the same. */
    readonly hint: string;
}

export function listReadingItems(drawn: Drawn, key: ThingKey, { change }: Actions): readonly Item[] {
    const focus = findFocus(drawn, key);
    const away = isAway(drawn.choices, key);
    return [
        ...(focus.focus === undefined ? [] : [{ label: 'Focus', hint: 'f', act: () => change(focus) }]),
        ...(away === undefined
            ? []
            : [{ label: away ? 'Expand' : 'Collapse', hint: 'c', act: () => change(toggle(drawn.choices, key)) }]),
    ];
}
