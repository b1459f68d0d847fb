// What belongs together: everything that a component needs and everything that needs it, however far.
// The picture keeps these at full strength when the component is pointed at or selected.

import type { ArrowLayout, MapLayout, ThingKey } from './layout/map-layout.ts';

/**
 * The things to light up for one that is pointed at: for a component all that it needs, all that need it, the arrows
 * between them and the steps that it stands under; for an arrow its two ends; for a step or layer what stands there.
 */
export function traceFrom(layout: MapLayout, key: ThingKey): ReadonlySet<ThingKey> {
    const lit = new Set<ThingKey>([key]);
    const at = key.indexOf(':');
    const [kind, name] = [key.slice(0, at), key.slice(at + 1)];
    if (kind === 'component') traceComponent(layout, name, lit);
    if (kind === 'step') lightStep(layout, name, lit);
    if (kind === 'layer') {
        for (const component of layout.components) if (component.layer === name) lit.add(`component:${component.name}`);
    }
    for (const arrow of layout.arrows) {
        if (key !== `needs:${arrow.from}->${arrow.to}`) continue;
        lit.add(`component:${arrow.from}`).add(`component:${arrow.to}`);
    }
    return lit;
}

function traceComponent(layout: MapLayout, name: string, lit: Set<ThingKey>): void {
    follow(layout, name, 'from', 'to', lit);
    follow(layout, name, 'to', 'from', lit);
    const component = layout.components.find((candidate) => candidate.name === name);
    for (const column of component?.columns ?? []) {
        const step = layout.columns[column]?.step;
        if (step !== undefined) lit.add(`step:${step}`);
    }
}

function follow(layout: MapLayout, start: string, near: 'from' | 'to', far: 'from' | 'to', lit: Set<ThingKey>): void {
    const arrowsAt = new Map<string, ArrowLayout[]>();
    for (const arrow of layout.arrows) {
        const there = arrowsAt.get(arrow[near]);
        if (there) there.push(arrow);
        else arrowsAt.set(arrow[near], [arrow]);
    }
    const seen = new Set<string>();
    const waiting = [start];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (seen.has(name)) continue;
        seen.add(name);
        lit.add(`component:${name}`);
        for (const arrow of arrowsAt.get(name) ?? []) {
            lit.add(`needs:${arrow.from}->${arrow.to}`);
            waiting.push(arrow[far]);
        }
    }
}

function lightStep(layout: MapLayout, name: string, lit: Set<ThingKey>): void {
    const place = layout.columns.findIndex((column) => column.step === name);
    for (const component of layout.components) {
        if (component.columns.includes(place)) lit.add(`component:${component.name}`);
    }
}
