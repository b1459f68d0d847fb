// Lets a title be written in its place: a new one of a thing, or that of a new component.

import type { ThingKey } from '../../../diagram/index.ts';
import type { Box } from '../fit-view.ts';
import { layoutOf } from '../show-map.ts';
import { thingOf } from '../thing-key.ts';
import { findThingBox } from './cells.ts';
import { type Desk, send, toWindow } from './desk.ts';
import { findReason } from './why-not.ts';

/** Says why, where it cannot be. */
export function rename(key: ThingKey | undefined, desk: Desk): void {
    const { drawn } = desk.model;
    const thing = key && thingOf(key);
    if (!drawn || (thing?.kind !== 'component' && thing?.kind !== 'layer' && thing?.kind !== 'step')) return;
    const { kind: of, name } = thing;
    const reason = findReason(desk.model, key);
    const box = key && findThingBox(layoutOf(drawn), key);
    if (reason !== undefined) desk.actions.tell(reason);
    else if (box) {
        const { components, layers, steps } = drawn.map;
        const things = { component: components, layer: layers, step: steps }[of];
        const value = things.find((each) => each.name === name)?.title ?? '';
        showTitle('Title', value, box, (title) => send({ kind: 'set-title', of, name, title }, desk), desk);
    }
}

/** In the layer, and below the first of the steps. */
export function addTo(layer: string, steps: readonly string[], desk: Desk): void {
    const { drawn } = desk.model;
    const layout = drawn && layoutOf(drawn);
    const row = layout?.rows.find((each) => each.layer === layer);
    if (!row) return;
    const column = layout?.columns.find(({ step }) => step === steps[0]) ?? layout?.columns[0];
    const box = { x: (column?.x ?? row.x) + 8, y: row.y + 8, width: 160, height: 24 };
    const write = (title: string) => send({ kind: 'add-component', title, layer, steps }, desk);
    showTitle('Title of the new component', '', box, write, desk);
}

const NARROWEST = 180;
const MARGIN = 4;
const HEIGHT = 36;

/** `box` is one of the picture. It is written in the window, so that its type is large enough at any zoom. */
function showTitle(label: string, value: string, box: Box, write: (title: string) => void, desk: Desk): void {
    if (!desk.canvas.current) return;
    const place = toWindow(desk.canvas.current, box);
    const width = Math.max(NARROWEST, place.width);
    const x = Math.max(MARGIN, Math.min(place.x, innerWidth - width - MARGIN));
    const y = Math.max(MARGIN, Math.min(place.y, innerHeight - HEIGHT - MARGIN));
    desk.show({ kind: 'title', label, value, box: { ...place, x, y, width }, write });
}
