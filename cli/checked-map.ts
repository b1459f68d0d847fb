// A map read from a file and checked: what all ways of telling findings start from. Telling them is not done here.

import { checkMap, type Finding, type RuleLevels } from '../language/index.ts';
import type { Failure, Input } from './find-maps.ts';
import { readText, UsageError } from './read-text.ts';
import { readWholeMap } from './read-whole-map.ts';
import type { World } from './world.ts';

export interface CheckedMap {
    /** Relative to the working directory, with `/`; `<stdin>` for standard input. */
    readonly name: string;
    readonly text: string;
    /** By place, then by code. */
    readonly findings: readonly Finding[];
}

/** What came of some inputs: a map that cannot be read never hides the others. */
export interface CheckedMaps {
    readonly maps: readonly CheckedMap[];
    readonly failures: readonly Failure[];
}

/** Reads and checks the inputs one by one, in their order. `rules` weighs more than what the maps say themselves. */
export async function checkInputs(inputs: readonly Input[], rules: RuleLevels, world: World): Promise<CheckedMaps> {
    const maps: CheckedMap[] = [];
    const failures: Failure[] = [];
    for (const input of inputs) {
        const fail = (reason: string) => failures.push({ name: input.name, reason });
        const map = await checkInput(input, rules, world, fail);
        if (map) maps.push(map);
    }
    return { maps, failures };
}

async function checkInput(
    { path, name }: Input,
    rules: RuleLevels,
    world: World,
    fail: (reason: string) => void,
): Promise<CheckedMap | undefined> {
    try {
        const text = await readText(path, world);
        const onCrash = (code: string, error: unknown) => fail(`the rule ‘${code}’ failed: ${String(error)}`);
        return { name, text, findings: checkMap(await readWholeMap(text, path, world), { overrides: rules, onCrash }) };
    } catch (error) {
        fail(error instanceof UsageError ? `cannot be read: ${error.message}` : `cannot be checked: ${String(error)}`);
        return undefined;
    }
}
