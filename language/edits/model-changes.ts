// What edits do to the model, whatever the text looks like.

import type { Component, JobValueMap, UnknownKind } from '../model/job-value-map.ts';

/** A map in which one component says something else. What is undefined is not said. */
export function changeComponent(name: string, facts: ComponentChanges, map: JobValueMap): JobValueMap {
    const change = (component: Component) =>
        component.name === name ? ({ ...component, ...facts } as Component) : component;
    return { ...map, components: map.components.map(change) };
}

type ComponentChanges = { readonly [Key in keyof Component]?: Component[Key] | undefined };

/** A map in which what a component says of one kind leads nowhere no more. What scenarios say of it stays. */
export function withoutUnknown(kind: UnknownKind, component: string, map: JobValueMap): JobValueMap {
    const unknown = map.unknown.filter((each) => {
        const isIts = each.owner.kind === 'component' && each.owner.name === component;
        return each.scenario !== undefined || each.kind !== kind || !isIts;
    });
    return { ...map, unknown };
}
