// How much each team has on its hands, and how much it depends on others. What is too much is a rule's business.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { Component } from '../model/job-value-map.ts';

export interface TeamLoad {
    /** What it owns, in the order of the text. */
    readonly components: readonly Component[];
    /** The names of the steps that these reach, in the order of the columns. */
    readonly steps: readonly string[];
    /** The names of the layers that these stand in, from the top. */
    readonly layers: readonly string[];
    /** Arrows from its components to those of other teams. What nobody owns belongs to no other team. */
    readonly out: number;
    /** Arrows from components of other teams to its own. */
    readonly in: number;
}

/** By the name of the team, in the order of the text. */
export function findTeamLoads(graph: MapGraph): ReadonlyMap<string, TeamLoad> {
    const owned = new Map(graph.map.teams.map(({ name }): [string, Component[]] => [name, []]));
    for (const component of graph.map.components) owned.get(ownerOf(component) ?? '')?.push(component);
    const crossings = countCrossings(graph);
    return new Map(
        [...owned].map(([team, components]) => {
            const out = crossings.out.get(team) ?? 0;
            return [team, { ...gather(components, graph), components, out, in: crossings.in.get(team) ?? 0 }];
        }),
    );
}

/** Undefined where no team is written, or one that does not exist. */
function ownerOf(component: Component | undefined): string | undefined {
    return component?.team?.known ? component.team.name : undefined;
}

function gather(components: readonly Component[], { map, reachOf }: MapGraph): Pick<TeamLoad, 'steps' | 'layers'> {
    const steps = new Set(components.flatMap(({ name }) => reachOf(name)));
    const layers = new Set(components.map(({ layer }) => layer));
    return {
        steps: map.steps.filter(({ name }) => steps.has(name)).map(({ name }) => name),
        layers: map.layers.filter(({ name }) => layers.has(name)).map(({ name }) => name),
    };
}

function countCrossings({ map, component }: MapGraph): { out: Map<string, number>; in: Map<string, number> } {
    const crossings = { out: new Map<string, number>(), in: new Map<string, number>() };
    for (const arrow of map.arrows) {
        const from = ownerOf(component(arrow.from));
        const to = ownerOf(component(arrow.to));
        if (from === undefined || to === undefined || from === to) continue;
        crossings.out.set(from, (crossings.out.get(from) ?? 0) + 1);
        crossings.in.set(to, (crossings.in.get(to) ?? 0) + 1);
    }
    return crossings;
}
