// The option `--scenario NAME`: a command is then about what comes of the map when that scenario is applied.

import { applyScenario, type JobValueMap, sortByNearness } from '../language/index.ts';

/** A scenario is asked for that the map does not have. The message gives those that it has. */
export class UnknownScenario extends Error {}

/** More names than these nobody reads. */
const MOST_NAMES = 10;

/** The map as one of its scenarios makes it; undefined where it has none of this name. */
export function findResult(map: JobValueMap, name: string): JobValueMap | undefined {
    const scenario = map.scenarios.find((each) => each.name === name.normalize('NFC'));
    return scenario && applyScenario(map, scenario);
}

/** The map as it is without a name, else as that scenario makes it. Fails with the names that there are. */
export function chooseScenario(map: JobValueMap, name: string | undefined): JobValueMap {
    if (name === undefined) return map;
    const result = findResult(map, name);
    if (!result) throw new UnknownScenario(tellUnknownScenario(name, [map]));
    return result;
}

/** Why a scenario cannot be applied, with those that can be, the nearest one first. */
export function tellUnknownScenario(name: string, maps: readonly JobValueMap[]): string {
    const names = maps.flatMap(({ scenarios }) => scenarios.map((each) => each.name));
    // What has no name in the text cannot be asked for.
    const known = [...new Set(names)].filter((each) => !each.startsWith('#'));
    if (known.length === 0) return `there is no scenario ‘${name}’, nor any other`;
    const shown = sortByNearness(known, name).slice(0, MOST_NAMES);
    const more = known.length > shown.length ? ` and ${known.length - shown.length} more` : '';
    return `there is no scenario ‘${name}’; there is ${shown.map((each) => `‘${each}’`).join(', ')}${more}`;
}
