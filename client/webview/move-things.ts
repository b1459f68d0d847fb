// When a map has changed, what it still has moves to its new place rather than jumping there, so that the eye can follow.
// It looks at where things stand in the layout, not on the screen, and so costs nothing while nothing changes.

import type { MapLayout, ThingKey } from '../../diagram/index.ts';
import { keyOf, listElements } from './thing-elements.ts';

/** In milliseconds. */
const TIME = 160;
/** With more than this a reader follows nothing any more, and the machine has other work. */
const MOST = 300;

/** Where a thing stands: its top left corner. */
type Places = ReadonlyMap<ThingKey, { readonly x: number; readonly y: number }>;

/** Lets everything below `root` that stood elsewhere in the layout before move to where it stands now. */
export function moveThings(root: Element, before: MapLayout | undefined, now: MapLayout): void {
    if (!before || before.blocks || now.blocks || now.components.length > MOST || !wantsMotion()) return;
    const [old, next] = [findPlaces(before), findPlaces(now)];
    for (const element of listElements(root)) {
        const key = keyOf(element);
        const [from, to] = key ? [old.get(key), next.get(key)] : [];
        if (!from || !to || (from.x === to.x && from.y === to.y)) continue;
        const start = `translate(${from.x - to.x}px, ${from.y - to.y}px)`;
        element.animate([{ transform: start }, { transform: 'none' }], { duration: TIME, easing: 'ease-out' });
    }
}

function wantsMotion(): boolean {
    const inEditor = document.body.classList.contains('vscode-reduce-motion');
    return !inEditor && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function findPlaces({ columns, rows, components, arrows }: MapLayout): Places {
    const places = new Map<ThingKey, { readonly x: number; readonly y: number }>();
    for (const { step, x, y } of columns) if (step !== undefined) places.set(`step:${step}`, { x, y });
    for (const { layer, x, y } of rows) if (layer !== undefined) places.set(`layer:${layer}`, { x, y });
    for (const { from, to, x, y1 } of arrows) places.set(`needs:${from}->${to}`, { x, y: y1 });
    for (const { name, pieces, claims } of components) {
        const first = pieces[0] ?? claims[0];
        if (first) places.set(`component:${name}`, first);
    }
    return places;
}
