// The names of things between two worlds: the model's (`PointedAt`) and the picture's (`ThingKey`).

import type { MapLayout, ThingKey } from '../../diagram/index.ts';
import type { JobValueMap } from '../../protocol/map-messages.ts';
import type { PointedAt } from '../../protocol/picture-messages.ts';

/** What the picture shows for a thing of the text: a job need stands for its step. Undefined for what is not drawn. */
export function keyOf(at: PointedAt | null, map: JobValueMap, layout: MapLayout): ThingKey | undefined {
    if (!at) return undefined;
    if (at.kind === 'arrow') return keyIfDrawn(layout, `needs:${at.from}->${at.to}`);
    if (at.kind !== 'need') return keyIfDrawn(layout, `${at.kind}:${at.name}`);
    const step = map.steps.find(({ needs }) => needs.some(({ name }) => name === at.name));
    return step && keyIfDrawn(layout, `step:${step.name}`);
}

/** The thing behind a key. No name of a map can hold a `>`. */
export function thingOf(key: ThingKey): PointedAt {
    const at = key.indexOf(':');
    const [kind, name] = [key.slice(0, at), key.slice(at + 1)];
    if (kind !== 'needs') return { kind, name } as PointedAt;
    const [from = '', to = ''] = splitArrow(name);
    return { kind: 'arrow', from, to };
}

function keyIfDrawn(layout: MapLayout, key: ThingKey): ThingKey | undefined {
    return isDrawn(layout, key) ? key : undefined;
}

/** Whether the picture still has a thing: it may have been renamed or removed. */
export function isDrawn(layout: MapLayout, key: ThingKey): boolean {
    const thing = thingOf(key);
    switch (thing.kind) {
        case 'arrow':
            return layout.arrows.some(({ from, to }) => from === thing.from && to === thing.to);
        case 'component':
            return layout.components.some(({ name }) => name === thing.name);
        case 'layer':
            return layout.rows.some(({ layer }) => layer === thing.name);
        case 'step':
            return layout.columns.some(({ step }) => step === thing.name);
        case 'competitor':
        case 'segment':
            return layout.strips.some(
                ({ kind, key }) => kind === thing.kind && key.some(({ name }) => name === thing.name),
            );
        default:
            return false;
    }
}

function splitArrow(name: string): string[] {
    const at = name.indexOf('>');
    return at < 1 ? [] : [name.slice(0, at - 1), name.slice(at + 1)];
}
