// Lets a title be written in its place: a new one of a thing, or that of a new component.

import type { ThingKey } from '../../../diagram/index.ts';
import { elementsOf } from '../thing-elements.ts';
import { thingOf } from '../thing-key.ts';
import type { Point } from './cells.ts';
import type { Desk } from './desk.ts';
import { findReason } from './why-not.ts';

/** Says why, where it cannot be. */
export function rename(key: ThingKey | undefined, desk: Desk): void {
    const { model, canvas, actions } = desk;
    const thing = key && thingOf(key);
    if (!model.drawn || (thing?.kind !== 'component' && thing?.kind !== 'layer' && thing?.kind !== 'step')) return;
    const { kind: of, name } = thing;
    const { components, layers, steps } = model.drawn.map;
    const titled = { component: components, layer: layers, step: steps }[of].find((each) => each.name === name);
    const reason = findReason(model, key);
    const [element] = (key && canvas.current && elementsOf(canvas.current, key)) || [];
    if (reason !== undefined) actions.tell(reason);
    else if (titled && element) {
        const place = (element.querySelector('text') ?? element).getBoundingClientRect();
        const toEdit = (title: string) => ({ kind: 'set-title', of, name, title }) as const;
        desk.show({ kind: 'title', label: 'Title', value: titled.title, box: place, toEdit });
    }
}

/** At a place of the window. */
export function addTo(layer: string, steps: readonly string[], { x, y }: Point, desk: Desk): void {
    const toEdit = (title: string) => ({ kind: 'add-component', title, layer, steps }) as const;
    const box = { x, y, width: 0, height: 0 };
    desk.show({ kind: 'title', label: 'Title of the new component', value: '', box, toEdit });
}
