// Which layers and steps are put away, and what a reader's wish for one of them changes.

import type { ThingKey } from '../../diagram/index.ts';
import type { PictureChoices } from '../../protocol/picture-messages.ts';
import { thingOf } from './thing-key.ts';

/** Undefined for what cannot be put away. */
export function isAway({ collapsedLayers, collapsedSteps }: PictureChoices, key: ThingKey): boolean | undefined {
    const thing = thingOf(key);
    if (thing.kind === 'layer') return collapsedLayers?.includes(thing.name) === true;
    return thing.kind === 'step' ? collapsedSteps?.includes(thing.name) === true : undefined;
}

/** Puts a layer or a step away, or gets it back; nothing for everything else. */
export function toggle({ collapsedLayers, collapsedSteps }: PictureChoices, key: ThingKey): PictureChoices {
    const thing = thingOf(key);
    if (thing.kind === 'layer') return { collapsedLayers: without(collapsedLayers, thing.name) };
    return thing.kind === 'step' ? { collapsedSteps: without(collapsedSteps, thing.name) } : {};
}

function without(names: readonly string[] = [], name: string): readonly string[] | undefined {
    const next = names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
    return next.length > 0 ? next : undefined;
}
