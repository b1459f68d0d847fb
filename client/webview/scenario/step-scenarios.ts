// The scenarios of a map in their order, with the map as it is before the first one.

import type { Actions } from '../actions.ts';
import type { Drawn } from '../page-model.ts';

export const AS_IT_IS = 'As it is';

/** Where the reader is: 0 for the map as it is, then one for each scenario. */
export function placeOf({ map, choices }: Drawn): number {
    return map.scenarios.findIndex(({ name }) => name === choices.scenario) + 1;
}

export function titleAt({ map }: Drawn, place: number): string {
    return map.scenarios[place - 1]?.title ?? AS_IT_IS;
}

export function showAt({ map }: Drawn, place: number, actions: Actions): void {
    actions.change({ scenario: map.scenarios[place - 1]?.name });
}

/** Goes on to the next one or back, and says where that is; at an end it stays. */
export function stepBy(drawn: Drawn, by: 1 | -1, actions: Actions): void {
    if (drawn.map.scenarios.length === 0) return;
    const place = Math.min(Math.max(placeOf(drawn) + by, 0), drawn.map.scenarios.length);
    if (place !== placeOf(drawn)) showAt(drawn, place, actions);
    actions.tell(titleAt(drawn, place));
}
