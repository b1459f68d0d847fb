// Opens the menu of a thing, or of the place where a layer and a step cross, and does what is chosen in it.

import type { ThingKey } from '../../../diagram/index.ts';
import type { PickedWord } from '../../../protocol/picture-messages.ts';
import { listReadingItems } from '../reading-items.ts';
import { layoutOf } from '../show-map.ts';
import { findBox, findKey } from '../thing-elements.ts';
import { thingOf } from '../thing-key.ts';
import { findCell, type Point } from './cells.ts';
import { type Desk, send, toPicture } from './desk.ts';
import { listItems, type Spot } from './list-items.ts';
import { findReason } from './why-not.ts';
import { addTo, rename } from './write-title.ts';

/** At the pointer. */
export function openAt(event: MouseEvent, desk: Desk): void {
    const { canvas, model } = desk;
    if (!canvas.current || !model.drawn) return;
    const { row, column } = findCell(layoutOf(model.drawn), toPicture(canvas.current, event));
    const layer = row?.layer;
    const key = findKey(event.target) ?? (layer === undefined ? undefined : (`layer:${layer}` as const));
    if (!key) return;
    event.preventDefault();
    openMenu(key, { layer, step: column?.step }, event, desk);
}

/** Below the thing. */
export function openBelow(key: ThingKey | undefined, desk: Desk): void {
    const box = key && desk.canvas.current && findBox(desk.canvas.current, key);
    if (box) openMenu(key, {}, { x: box.x + box.width / 2, y: box.y + box.height }, desk);
}

function openMenu(key: ThingKey, spot: Spot, { x, y }: Point, desk: Desk): void {
    const { model, actions, show } = desk;
    const { drawn, subject } = model;
    if (!drawn || !subject) return;
    const thing = thingOf(key);
    const acts = {
        rename: () => rename(key, desk),
        remove: () => remove(key, desk),
        add: (layer: string, steps: readonly string[]) => addTo(layer, steps, { x, y }, desk),
        reveal: () => actions.post({ type: 'reveal', thing }),
        pick: (word: PickedWord) => {
            if (thing.kind !== 'component') return;
            const { uri } = subject;
            actions.post({ type: 'pick', uri, version: drawn.version, component: thing.name, word });
        },
    };
    show({
        kind: 'menu',
        items: [
            ...listItems(drawn.map, key, spot, acts, (each) => findReason(model, each)),
            ...listReadingItems(drawn, key, actions),
        ],
        at: { x, y },
    });
}

/** Says why, where it cannot be. */
export function remove(key: ThingKey | undefined, desk: Desk): void {
    const thing = key && thingOf(key);
    if (thing?.kind !== 'arrow' && thing?.kind !== 'component') return;
    const reason = findReason(desk.model, key);
    if (reason !== undefined) {
        desk.actions.tell(reason);
        return;
    }
    if (thing.kind === 'arrow') send({ kind: 'remove-arrow', from: thing.from, to: thing.to }, desk);
    else send({ kind: 'remove-component', component: thing.name }, desk);
    // What had the focus will be gone.
    desk.stage.current?.focus({ preventScroll: true });
}
