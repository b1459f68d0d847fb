// What would come of a scenario: how much of the job it covers, which findings it resolves, and which it brings.

import {
    buildGraph,
    countOf,
    type Finding,
    findCoverage,
    judgeScenario,
    type RuleLevels,
    type Scenario,
} from '../../language/index.ts';
import type { Reading } from '../maps/reading.ts';
import { type Fact, listFacts } from './description.ts';

/** Of a longer list the others are only counted. */
const MOST_FINDINGS = 6;

/** `rules` is what the editor says about single rules. */
export function tellOutcome(scenario: Scenario, { map, graph }: Reading, rules: RuleLevels): Fact[] {
    const { result, resolved, introduced } = judgeScenario(map, scenario, {
        settings: rules,
        onCrash: () => undefined,
    });
    const [before, after] = [findCoverage(graph), findCoverage(buildGraph(result))];
    return [
        ...listFacts({ Coverage: `${after.covered} of ${countOf(after.steps, 'step')}, was ${before.covered}` }),
        ...tellFindings('Resolves', resolved),
        ...tellFindings('Brings', introduced),
    ];
}

function tellFindings(label: string, findings: readonly Finding[]): Fact[] {
    const told = findings.slice(0, MOST_FINDINGS).map(({ message }) => ({ label, text: message }));
    const left = findings.length - told.length;
    return left > 0 ? [...told, { label, text: `${countOf(left, 'other finding')}` }] : told;
}
