// A thing in a sentence, as `tell-thing.ts` has it; while a scenario is shown, as it is then and with what happened to it.

import { type ThingKey, tellThing } from '../../../diagram/on-page.ts';
import type { Drawn } from '../page-model.ts';
import { layoutOf } from '../show-map.ts';
import { thingOf } from '../thing-key.ts';

/** Undefined for what is not drawn. */
export function tellDrawn(drawn: Drawn, key: ThingKey): string | undefined {
    if (!drawn.changes) return tellThing(drawn.map, key);
    const { columns, rows, components, arrows } = layoutOf(drawn);
    const thing = thingOf(key);
    switch (thing.kind) {
        case 'component':
            return components.find(({ name }) => name === thing.name)?.label;
        case 'step':
            return columns.find(({ step }) => step === thing.name)?.label;
        case 'layer':
            return rows.find(({ layer }) => layer === thing.name)?.label;
        case 'arrow':
            return arrows.find(({ from, to }) => from === thing.from && to === thing.to)?.label;
        default:
            return undefined;
    }
}
