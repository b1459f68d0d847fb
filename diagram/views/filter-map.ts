// Which components somebody asked for: of a team, with a status, that help with a step, or that have findings. It leaves
// nothing out of the map; what was not asked for steps back in the picture.

import { buildGraph } from '../../language/analysis/map-graph.ts';
import type { Component } from '../../language/model/job-value-map.ts';
import type { MapView } from './view.ts';

/** All that is given must be true of a component. A name that the map does not know asks for nothing. */
export interface MapFilter {
    readonly team?: string | undefined;
    readonly status?: string | undefined;
    readonly step?: string | undefined;
    readonly findings?: boolean | undefined;
}

/** The names of the components that were asked for; undefined where nothing is asked. */
export function filterMap({ map, findings }: MapView, filter: MapFilter): ReadonlySet<string> | undefined {
    const tests: ((component: Component) => boolean)[] = [];
    const { team, status, step } = filter;
    const hasTeam = (component: Component) => component.team?.name === team;
    if (team !== undefined && map.components.some(hasTeam)) tests.push(hasTeam);
    if (status !== undefined) tests.push((component) => component.status === status);
    if (map.steps.some(({ name }) => name === step)) {
        const graph = buildGraph(map);
        tests.push(({ name }) => graph.reachOf(name).some((reached) => reached === step));
    }
    if (filter.findings) {
        const blamed = new Set(
            findings.flatMap(({ about }) => about.flatMap(({ kind, name }) => (kind === 'component' ? [name] : []))),
        );
        tests.push(({ name }) => blamed.has(name));
    }
    if (tests.length === 0) return undefined;
    return new Set(map.components.filter((one) => tests.every((test) => test(one))).map(({ name }) => name));
}
