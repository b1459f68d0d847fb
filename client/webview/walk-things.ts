// The picture as a tree for the keyboard: steps in a row, layers below each other, components in their layer, and the needs
// of each component. What an arrow key leads to from a thing.

import type { MapLayout, ThingKey } from '../../diagram/index.ts';
import { thingOf } from './thing-key.ts';

/** The keys that walk; all others mean something else. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

export function isWalkKey(key: string): key is WalkKey {
    return /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key);
}

/** What has the keyboard's focus first. */
export function findFirst({ columns, rows, components }: MapLayout): ThingKey | undefined {
    const [step, layer, component] = [columns[0]?.step, rows[0]?.layer, components[0]?.name];
    if (step !== undefined) return `step:${step}`;
    if (layer !== undefined) return `layer:${layer}`;
    return component === undefined ? undefined : `component:${component}`;
}

/** The next thing from `key` on; undefined at an end. */
export function walk(layout: MapLayout, key: ThingKey, way: WalkKey): ThingKey | undefined {
    const thing = thingOf(key);
    switch (thing.kind) {
        case 'step':
            return walkSteps(layout, key, way);
        case 'layer':
            return walkLayers(layout, key, thing.name, way);
        case 'component': {
            const layer = layout.components.find(({ name }) => name === thing.name)?.layer;
            if (way === 'ArrowRight') return needsOf(layout, thing.name)[0];
            if (way === 'ArrowLeft') return layer === undefined ? stepsOf(layout)[0] : `layer:${layer}`;
            return move(membersOf(layout, layer), key, way);
        }
        case 'arrow':
            if (way === 'ArrowRight') return `component:${thing.to}`;
            if (way === 'ArrowLeft') return `component:${thing.from}`;
            return move(needsOf(layout, thing.from), key, way);
        default:
            return undefined;
    }
}

function walkSteps(layout: MapLayout, key: ThingKey, way: WalkKey): ThingKey | undefined {
    if (way === 'ArrowUp') return undefined;
    if (way === 'ArrowDown') return layersOf(layout)[0] ?? membersOf(layout, undefined)[0];
    return move(stepsOf(layout), key, sideways(way));
}

function walkLayers(layout: MapLayout, key: ThingKey, name: string, way: WalkKey): ThingKey | undefined {
    if (way === 'ArrowLeft') return undefined;
    if (way === 'ArrowRight') return membersOf(layout, name)[0];
    return move(layersOf(layout), key, way) ?? (way === 'ArrowUp' ? stepsOf(layout)[0] : undefined);
}

function stepsOf({ columns }: MapLayout): ThingKey[] {
    return columns.flatMap(({ step }): ThingKey[] => (step === undefined ? [] : [`step:${step}`]));
}

function layersOf({ rows }: MapLayout): ThingKey[] {
    return rows.flatMap(({ layer }): ThingKey[] => (layer === undefined ? [] : [`layer:${layer}`]));
}

function sideways(way: WalkKey): WalkKey {
    if (way === 'ArrowLeft') return 'ArrowUp';
    return way === 'ArrowRight' ? 'ArrowDown' : way;
}

function move(list: readonly ThingKey[], key: ThingKey, way: WalkKey): ThingKey | undefined {
    const at = list.indexOf(key);
    if (way === 'Home') return list[0];
    if (way === 'End') return list.at(-1);
    return list[way === 'ArrowUp' ? at - 1 : at + 1];
}

/** From top to bottom, and from left to right. */
function membersOf({ components }: MapLayout, layer: string | undefined): ThingKey[] {
    const place = (one: (typeof components)[number]) => [one.pieces[0]?.y ?? 0, one.pieces[0]?.x ?? 0] as const;
    return components
        .filter((component) => component.layer === layer)
        .sort((one, other) => place(one)[0] - place(other)[0] || place(one)[1] - place(other)[1])
        .map(({ name }) => `component:${name}` as const);
}

function needsOf({ arrows }: MapLayout, name: string): ThingKey[] {
    return arrows.flatMap(({ from, to }): ThingKey[] => (from === name ? [`needs:${from}->${to}`] : []));
}
