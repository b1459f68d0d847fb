// What a scenario would make of a map, in coverage and in findings. All other changes are told by a comparison.

import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import type { JobValueMap, Position } from '../model/job-value-map.ts';
import type { Scenario } from '../model/scenario.ts';
import { checkMap } from '../rules/check-map.ts';
import type { Finding } from '../rules/finding.ts';
import { applyScenario } from '../scenarios/apply-scenario.ts';
import { type Coverage, findCoverage } from './coverage.ts';

export interface ScenarioDifference {
    readonly scenario: Scenario;
    readonly before: Coverage;
    readonly after: Coverage;
    /** Findings of the map that are none of the result: the same code about the same subject. */
    readonly resolved: readonly Finding[];
    /** Findings of the result that are none of the map. */
    readonly introduced: readonly Finding[];
}

/**
 * For each scenario, in the order of the text; none of a map to which one is applied already, because the others are
 * written for the map without it. `findings` are those of the map.
 */
export function findDifferences(graph: MapGraph, findings: readonly Finding[]): ScenarioDifference[] {
    const { scenarios, applied } = graph.map;
    return applied === undefined ? scenarios.map((scenario) => findDifference(scenario, graph, findings)) : [];
}

function findDifference(scenario: Scenario, graph: MapGraph, findings: readonly Finding[]): ScenarioDifference {
    const { map } = graph;
    const result = applyScenario(map, scenario);
    const known = new Set(findings.map(nameFinding));
    const foundAfter = checkMap(result);
    const left = new Set(foundAfter.map(nameFinding));
    return {
        scenario,
        before: findCoverage(graph),
        after: findCoverage(buildGraph(result)),
        resolved: findings.filter((finding) => !left.has(nameFinding(finding)) && !isInScenario(finding, map)),
        introduced: foundAfter.filter((finding) => !known.has(nameFinding(finding))),
    };
}

function nameFinding({ code, subject }: Finding): string {
    return `${code} ${subject}`;
}

/** What is found in the text of a scenario says something of that scenario, and nothing that another could resolve. */
function isInScenario({ range }: Finding, { scenarios }: JobValueMap): boolean {
    return scenarios.some((each) => isBefore(each.range.start, range.start) && isBefore(range.end, each.range.end));
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character <= other.character);
}
