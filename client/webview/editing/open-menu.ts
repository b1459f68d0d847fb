// Opens the menu of a thing, or of the place where a layer and a step cross.

import type { ThingKey } from '../../../diagram/index.ts';
import { layoutOf } from '../show-map.ts';
import { findKey } from '../thing-elements.ts';
import { thingOf } from '../thing-key.ts';
import { findCell, findThingBox, type Point } from './cells.ts';
import { type Desk, send, toPicture, toWindow } from './desk.ts';
import { listItems, type MenuActs, type Spot } from './list-items.ts';
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

/** Below the thing that has the focus. */
export function openByKey(key: ThingKey | undefined, desk: Desk): void {
    const { canvas, model } = desk;
    const box = key && model.drawn && findThingBox(layoutOf(model.drawn), key);
    if (!box || !canvas.current) return;
    const { x, y, height } = toWindow(canvas.current, box);
    openMenu(key, {}, { x: x + 12, y: y + height }, desk);
}

/** `at`: in the window. */
export function openMenu(key: ThingKey, spot: Spot, { x, y }: Point, desk: Desk): void {
    const { model, actions, show } = desk;
    if (!model.drawn) return;
    const acts: MenuActs = {
        edit: (edit) => send(edit, desk),
        rename: (each) => rename(each, desk),
        add: (layer, steps) => addTo(layer, steps, desk),
        reveal: (each) => actions.post({ type: 'reveal', thing: thingOf(each) }),
    };
    const items = listItems(model.drawn.map, key, spot, acts, (each) => findReason(model, each));
    show({ kind: 'menu', label: 'What can be changed', items, at: { x, y } });
}
