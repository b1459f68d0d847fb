// The value chain as things to compare: layers, components, and the teams that own them.

import type { Component, JobValueMap } from '../model/job-value-map.ts';
import type { NamedThing } from './change.ts';
import type { Item } from './compare-items.ts';
import { listFacts, namer, tellRemarks } from './facts.ts';

/** The layers of this map; those that came along with imports are another map's. */
export function listLayers({ layers }: JobValueMap): Item[] {
    return layers
        .filter(({ shared }) => !shared)
        .map((layer) => ({
            name: layer.name,
            title: layer.title,
            facts: listFacts({
                kind: layer.kind,
                closed: layer.closed,
                principle: layer.principles.map(({ text }) => text),
                ...tellRemarks(layer),
            }),
        }));
}

/** The components of this map; of what comes of a scenario, imported ones too: scenarios may change them. */
export function listComponents(map: JobValueMap): Item[] {
    const describe = describeComponents(map);
    return map.components
        .filter((component) => isOwn(component, map))
        .map((component) => ({
            name: component.name,
            title: component.title,
            facts: listFacts(describe(component)),
        }));
}

/** Whether the map itself says what a component is. */
export function isOwn({ shared }: Component, { applied }: JobValueMap): boolean {
    return !shared || (applied !== undefined && shared.imported);
}

/** What a component says, or a change to one. */
export function describeComponents(map: JobValueMap) {
    const [layerOf, stepOf, teamOf] = [namer(map.layers), namer(map.steps), namer(map.teams)];
    const needOf = namer(map.steps.flatMap(({ needs }) => needs));
    return (component: Partial<Component>) => ({
        in: component.layer === undefined ? undefined : layerOf(component.layer),
        for: component.steps?.map(stepOf),
        serves: component.serves?.map(({ name }): NamedThing => needOf(name)),
        team: component.team && teamOf(component.team.name),
        goal: component.goal?.text,
        status: component.status,
        evolution: component.evolution?.value,
        external: component.external,
        ...tellRemarks(component),
    });
}

export function listTeams({ teams }: JobValueMap): Item[] {
    return teams.map((team) => ({ name: team.name, title: team.title, facts: listFacts(tellRemarks(team)) }));
}
