// A scenario as it is shown beside its map: what comes of it, what that changes, and what is found in it.

import type { Difference } from '../compare/difference.ts';
import { uniteMaps } from '../compare/unite-maps.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CheckOptions } from '../rules/check-map.ts';
import type { Finding } from '../rules/finding.ts';
import { quote } from '../rules/wording.ts';
import { judgeScenario } from './judge-scenario.ts';

export interface ShownScenario {
    /** The map and what comes of the scenario, united. */
    readonly map: JobValueMap;
    readonly difference: Difference;
    /** What is found in what comes of the scenario. */
    readonly findings: readonly Finding[];
    /** Findings of the map that are none of the result, and the other way round. */
    readonly resolved: readonly Finding[];
    readonly introduced: readonly Finding[];
}

export function showScenario(map: JobValueMap, scenario: Scenario, options: CheckOptions): ShownScenario {
    const { result, findings, resolved, introduced } = judgeScenario(map, scenario, options);
    const united = uniteMaps(map, result);
    const { title, descriptions } = scenario;
    const heading = {
        title: `Scenario ${quote(title)}`,
        ...(descriptions.length > 0 && { description: descriptions.join(' ') }),
        resolved: resolved.length,
        introduced: introduced.length,
    };
    return { map: united.map, difference: { heading, ...united.difference }, findings, resolved, introduced };
}
