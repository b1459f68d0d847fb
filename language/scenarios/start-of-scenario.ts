// The map that a scenario starts from, to be judged beside what comes of the scenario.

import type { JobValueMap } from '../model/job-value-map.ts';
import { isOfScenario } from './is-of-scenario.ts';

/**
 * The map as its result is judged: without what is wrong with other scenarios, and without what is told or allowed
 * because of scenarios. So what the two have in common is no news.
 */
export function startOfScenario(map: JobValueMap, name: string): JobValueMap {
    return {
        ...map,
        applied: name,
        allowances: map.allowances.filter(({ code }) => code !== 'scenario-uncovers'),
        unknown: map.unknown.filter((each) => isOfScenario(each, name)),
        duplicates: map.duplicates.filter((each) => isOfScenario(each, name)),
        problems: map.problems.filter((each) => isOfScenario(each, name)),
    };
}
