// What a scenario would do to the findings of its map. All that it changes is told by a comparison of the two maps.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Scenario } from '../model/scenario.ts';
import { type CheckOptions, checkMap } from '../rules/check-map.ts';
import type { Finding } from '../rules/finding.ts';
import { applyScenario } from './apply-scenario.ts';
import { startOfScenario } from './start-of-scenario.ts';

export interface ScenarioVerdict {
    /** What comes of the scenario. */
    readonly result: JobValueMap;
    /** All that is found in it. */
    readonly findings: readonly Finding[];
    /** Findings of the map that are none of the result, by code and subject. */
    readonly resolved: readonly Finding[];
    /** Findings of the result that are none of the map. */
    readonly introduced: readonly Finding[];
}

export function judgeScenario(map: JobValueMap, scenario: Scenario, options: CheckOptions): ScenarioVerdict {
    const result = applyScenario(map, scenario);
    const before = checkMap(startOfScenario(map, scenario.name), options);
    const after = checkMap(result, options);
    return {
        result,
        findings: after,
        resolved: withoutKnown(before, after),
        introduced: withoutKnown(after, before),
    };
}

function withoutKnown(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
    const known = new Set(others.map(keyOf));
    return findings.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ code, subject, about: [first] }: Finding): string {
    return `${code} ${first?.kind} ${subject}`;
}
