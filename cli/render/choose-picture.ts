// What is to be drawn, of what the arguments ask for: a file is read with all that it imports, a scenario applied.
// It draws nothing.

import { resolve } from 'node:path';
import type { LensName, Theme } from '../../diagram/index.ts';
import { checkMap, type JobValueMap, showScenario } from '../../language/index.ts';
import { chooseScenario } from '../choose-scenario.ts';
import { readText, STDIN } from '../read-text.ts';
import { readWholeMap } from '../read-whole-map.ts';
import type { World } from '../world.ts';
import type { Picture } from './picture.ts';

/** How a map is to be drawn, whatever the map. */
export interface Choices {
    readonly theme: Theme;
    readonly lens: LensName | undefined;
    /** What this scenario changes is shown on the map. */
    readonly scenario: string | undefined;
    /** Only what comes of the scenario is drawn, as if it were the map. */
    readonly outcome: boolean;
    readonly scale: number;
    /** In pixels; undefined: as wide as everywhere. */
    readonly width: number | undefined;
}

/** `file` is relative to the working directory, or `-` for standard input. Fails as reading and choosing do. */
export async function choosePicture(file: string, choices: Choices, world: World): Promise<Picture> {
    const path = file === STDIN ? STDIN : resolve(world.cwd, file);
    const written = await readWholeMap(await readText(path, world), path, world);
    const { theme, lens, scenario, outcome, scale, width } = choices;
    const paper = width === undefined ? {} : { width };
    return { ...showMap(written, lens, scenario, outcome), written, scenario, theme, scale, paper };
}

function showMap(
    written: JobValueMap,
    lens: LensName | undefined,
    name: string | undefined,
    outcome: boolean,
): Pick<Picture, 'map' | 'findings' | 'look'> {
    const result = chooseScenario(written, name);
    const scenario = written.scenarios.find((each) => each.name === result.applied);
    if (outcome || !scenario) return { map: result, findings: checkMap(result), look: { lens } };
    const { map, difference, findings } = showScenario(written, scenario, {});
    return { map, findings, look: { lens, difference } };
}
