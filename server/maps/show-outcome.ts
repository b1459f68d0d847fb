// A scenario of a map as a picture shows it: worked out once for each reading, however many ask.

import { type RuleLevels, type ShownScenario, showScenario, sortByNearness } from '../../language/index.ts';
import type { MapAnswer } from '../../protocol/map-messages.ts';
import type { Reading } from './reading.ts';

interface Outcome {
    readonly rules: RuleLevels;
    readonly scenario: string;
    readonly answer: Partial<MapAnswer>;
}

/** The last one that was asked for: nobody looks at many scenarios of one version. */
const outcomes = new WeakMap<Reading, Outcome>();

/** What an answer says with a scenario; without one of this name, or if it breaks, only a note. */
export function showOutcome(reading: Reading, scenario: string, rules: RuleLevels): Partial<MapAnswer> {
    const known = outcomes.get(reading);
    if (known?.scenario === scenario && known.rules === rules) return known.answer;
    const answer = workOut(reading, scenario, rules);
    outcomes.set(reading, { rules, scenario, answer });
    return answer;
}

function workOut({ map }: Reading, name: string, rules: RuleLevels): Partial<MapAnswer> {
    const scenario = map.scenarios.find((each) => each.name === name);
    if (!scenario) return { note: tellUnknown(name, map.scenarios) };
    try {
        const shown = showScenario(map, scenario, { settings: rules, onCrash: () => undefined });
        return tellShown(shown, name, scenario.title);
    } catch (error) {
        return {
            note: `The scenario ‘${scenario.title}’ could not be applied, so the map stands as it is: ${String(error)}`,
        };
    }
}

function tellShown({ map, findings, ...scenario }: ShownScenario, name: string, title: string): Partial<MapAnswer> {
    return { map, findings, scenario: { name, title, ...scenario } };
}

function tellUnknown(name: string, scenarios: readonly { readonly name: string }[]): string {
    const known = sortByNearness(
        scenarios.map((each) => each.name),
        name,
    );
    const there = known.length === 0 ? 'nor any other' : `there is ${known.map((each) => `‘${each}’`).join(', ')}`;
    return `There is no scenario ‘${name}’ in this map any more, ${there}. The map stands as it is.`;
}
