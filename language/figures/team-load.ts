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
function ownerOf({ team }: Component): string | undefined {
    return team?.known ? team.name : undefined;
}

function gather(components: readonly Component[], { map, reachOf }: MapGraph): Pick<TeamLoad, 'steps' | 'layers'> {
    const steps = new Set<string>();
    for (const { name } of components) for (const step of reachOf(name)) steps.add(step);
    const layers = new Set(components.map(({ layer }) => layer));
    return {
        steps: map.steps.filter(({ name }) => steps.has(name)).map(({ name }) => name),
        layers: map.layers.filter(({ name }) => layers.has(name)).map(({ name }) => name),
    };
}

function countCrossings({ map, needsOf }: MapGraph): { out: Map<string, number>; in: Map<string, number> } {
    const crossings = { out: new Map<string, number>(), in: new Map<string, number>() };
    const owners = new Map(map.components.map((component) => [component.name, ownerOf(component)]));
    for (const [name, from] of owners) {
        if (from === undefined) continue;
        for (const arrow of needsOf(name)) {
            const to = owners.get(arrow.to);
            if (to === undefined || to === from) continue;
            crossings.out.set(from, (crossings.out.get(from) ?? 0) + 1);
            crossings.in.set(to, (crossings.in.get(to) ?? 0) + 1);
        }
    }
    return crossings;
}
