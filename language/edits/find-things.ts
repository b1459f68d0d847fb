// Finds what an edit is about, in the map and in its text; refuses with the reason where it cannot be changed here.

import { findComponent } from '../fixes/edit-component.ts';
import type { FixSource } from '../fixes/fix.ts';
import { canBeNamed } from '../fixes/offer-step-fixes.ts';
import { findNode } from '../fixes/read-block.ts';
import { type Component as ComponentNode, isLayer, type Layer as LayerNode } from '../generated/ast.ts';
import type { Component, Layer } from '../model/job-value-map.ts';
import { refuseGone, refuseShared, refuseUnnamed } from './refuse.ts';

export interface OwnComponent {
    readonly component: Component;
    readonly node: ComponentNode;
}

/** A component that this text declares. */
export function findOwnComponent(name: string, source: FixSource): OwnComponent {
    const component = source.graph.component(name) ?? refuseGone('component', name);
    if (component.shared) refuseShared(component.title, component.shared);
    if (name.startsWith('#')) refuseUnnamed(component.title);
    return { component, node: findComponent(name, source) ?? refuseGone('component', name) };
}

/** A layer that this text declares and that others can name. */
export function findOwnLayer(name: string, source: FixSource): { readonly layer: Layer; readonly node: LayerNode } {
    const layer = source.map.layers.find((each) => each.name === name) ?? refuseGone('layer', name);
    if (layer.shared) refuseShared(layer.title, layer.shared);
    if (name.startsWith('#')) refuseUnnamed(layer.title);
    return { layer, node: findNode(layer.nameRange, isLayer, source) ?? refuseGone('layer', name) };
}

/** Steps by their names, in the order of the columns and each once. */
export function findSteps(names: readonly string[], { map }: FixSource): readonly string[] {
    for (const name of names) {
        const step = map.steps.find((each) => each.name === name) ?? refuseGone('step', name);
        if (!canBeNamed(step)) refuseUnnamed(step.title);
    }
    return map.steps.flatMap(({ name }) => (names.includes(name) ? name : []));
}
