// A thing in a sentence, as `tell-thing.ts` has it; while a scenario is shown, as it is then and with what happened to it.

import { type MapLayout, type ThingKey, tellThing } from '../../../diagram/on-page.ts';
import type { Drawn } from '../page-model.ts';
import { layoutOf } from '../show-map.ts';

/** Undefined for what is not drawn. */
export function tellDrawn(drawn: Drawn, key: ThingKey): string | undefined {
    return drawn.changes ? labelsOf(layoutOf(drawn)).get(key) : tellThing(drawn.map, key);
}

/** The outline asks for all of them. */
const indexes = new WeakMap<MapLayout, ReadonlyMap<ThingKey, string>>();

function labelsOf(layout: MapLayout): ReadonlyMap<ThingKey, string> {
    const labels = indexes.get(layout) ?? indexLabels(layout);
    indexes.set(layout, labels);
    return labels;
}

function indexLabels({ columns, rows, components, arrows }: MapLayout): ReadonlyMap<ThingKey, string> {
    const labels = new Map<ThingKey, string>();
    for (const { step, label } of columns) if (step !== undefined) labels.set(`step:${step}`, label);
    for (const { layer, label } of rows) if (layer !== undefined) labels.set(`layer:${layer}`, label);
    for (const { name, label } of components) labels.set(`component:${name}`, label);
    for (const { from, to, label } of arrows) labels.set(`needs:${from}->${to}`, label);
    return labels;
}
