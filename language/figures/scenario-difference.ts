// What each scenario would make of a map: in coverage, and in everything that a comparison of two maps tells.

import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import type { MapDifference } from '../compare/change.ts';
import { compareMaps } from '../compare/compare-maps.ts';
import type { Scenario } from '../model/scenario.ts';
import { applyScenario } from '../scenarios/apply-scenario.ts';
import { type Coverage, findCoverage } from './coverage.ts';

export interface ScenarioDifference {
    readonly scenario: Scenario;
    readonly before: Coverage;
    readonly after: Coverage;
    /** From the map to what comes of the scenario; its findings are resolved and introduced by code and subject. */
    readonly difference: MapDifference;
}

/**
 * For each scenario, in the order of the text; none of a map to which one is applied already, because the others are
 * written for the map without it.
 */
export function findDifferences(graph: MapGraph): ScenarioDifference[] {
    const { map } = graph;
    if (map.applied !== undefined) return [];
    return map.scenarios.map((scenario) => {
        const result = applyScenario(map, scenario);
        const [before, after] = [findCoverage(graph), findCoverage(buildGraph(result))];
        return { scenario, before, after, difference: compareMaps(map, result) };
    });
}
