// What the keys do while the stage or a thing on it has the focus.

import type { Actions } from './actions.ts';
import type { PanZoom } from './pan-zoom.ts';
import { findKey } from './thing-elements.ts';

const STEP = 60;
const FACTOR = 1.25;

/** Does what a key means here; anything else is left to the page and the editor. */
export function pressKey(event: KeyboardEvent, panZoom: PanZoom | null, fit: () => void, actions: Actions): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = findAct(event, panZoom, fit, actions);
    if (!act) return;
    act();
    event.preventDefault();
}

function findAct({ key, target }: KeyboardEvent, panZoom: PanZoom | null, fit: () => void, actions: Actions) {
    const thing = findKey(target);
    if (thing && (key === 'Enter' || key === ' ')) return () => actions.choose(thing);
    const zoomIn = () => panZoom?.zoomBy(FACTOR);
    const acts = new Map<string, () => void>([
        ['+', zoomIn],
        ['=', zoomIn],
        ['-', () => panZoom?.zoomBy(1 / FACTOR)],
        ['0', fit],
        ['ArrowLeft', () => panZoom?.panBy(STEP, 0)],
        ['ArrowRight', () => panZoom?.panBy(-STEP, 0)],
        ['ArrowUp', () => panZoom?.panBy(0, STEP)],
        ['ArrowDown', () => panZoom?.panBy(0, -STEP)],
        ['Escape', () => actions.choose(null)],
    ]);
    return acts.get(key);
}
