// What the keys do while the stage or a thing on it has the focus: on the stage they move the picture, on a thing they walk
// to the next one.

import type { ThingKey } from '../../diagram/index.ts';
import type { Actions } from './actions.ts';
import { findFocus } from './detail-bar.tsx';
import type { Drawn } from './page-model.ts';
import { toggle } from './put-away.ts';
import { stepBy } from './scenario/step-scenarios.ts';
import { findKey } from './thing-elements.ts';
import type { StageHands } from './use-stage.ts';
import { isWalkKey, walk } from './walk-things.ts';

const STEP = 60;
const FACTOR = 1.25;

/** Does what a key means here; anything else is left to the page and the editor. */
export function pressKey(event: KeyboardEvent, hands: StageHands, drawn: Drawn, actions: Actions): void {
    const { ctrlKey, metaKey, altKey, key } = event;
    if (altKey) return;
    const act =
        ctrlKey || metaKey
            ? key === 'f' && (() => actions.search({ query: '', at: 0 }))
            : (findThingAct(key, findKey(event.target), hands, drawn, actions) ?? findAct(key, hands, drawn, actions));
    if (!act) return;
    act();
    event.preventDefault();
}

/** What a key does with the thing that has the focus, or else with the selected one. */
function findThingAct(
    key: string,
    focused: ThingKey | undefined,
    hands: StageHands,
    drawn: Drawn,
    actions: Actions,
): (() => void) | undefined {
    if (focused && isWalkKey(key)) {
        const next = walk(hands.shown.layout, focused, key);
        return () => next && hands.focusThing(next);
    }
    if (focused && key === ' ') return () => actions.choose(focused);
    if (focused && key === 'Enter') return () => actions.open(focused);
    const thing = focused ?? hands.selected;
    if (!thing) return undefined;
    if (key === 'z') return () => hands.zoomTo(thing);
    if (key === 'f') return () => actions.change(findFocus(drawn, thing));
    return key === 'c' ? () => actions.change(toggle(drawn.choices, thing)) : undefined;
}

function findAct(
    key: string,
    { panZoom, fit, zoomBy }: StageHands,
    drawn: Drawn,
    actions: Actions,
): (() => void) | undefined {
    const pan = (x: number, y: number) => panZoom.current?.panBy(x, y);
    switch (key) {
        case '+':
        case '=':
            return () => zoomBy(FACTOR);
        case '-':
            return () => zoomBy(1 / FACTOR);
        case '0':
            return fit;
        case '[':
        case ']':
            return () => stepBy(drawn, key === ']' ? 1 : -1, actions);
        case '/':
            return () => actions.search({ query: '', at: 0 });
        case 'ArrowLeft':
            return () => pan(STEP, 0);
        case 'ArrowRight':
            return () => pan(-STEP, 0);
        case 'ArrowUp':
            return () => pan(0, STEP);
        case 'ArrowDown':
            return () => pan(0, -STEP);
        case 'Escape':
            return () => actions.choose(null);
        default:
            return undefined;
    }
}
