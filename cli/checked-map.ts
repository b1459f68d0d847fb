// A map read from a file and checked: what all ways of telling findings start from. Telling them is not done here.

import { checkMap, type Finding, type JobValueMap, type RuleLevels } from '../language/index.ts';
import { findResult } from './choose-scenario.ts';
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
    /** The maps that were not judged, because they do not have the scenario that is asked for. */
    readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
    readonly name: string;
    readonly map: JobValueMap;
}

export interface Question {
    /** They weigh more than what the maps say themselves. */
    readonly rules: RuleLevels;
    /** The maps are judged as this scenario makes them; as they are without one. */
    readonly scenario: string | undefined;
}

/** Reads and checks the inputs one by one, in their order. */
export async function checkInputs(inputs: readonly Input[], question: Question, world: World): Promise<CheckedMaps> {
    const maps: CheckedMap[] = [];
    const failures: Failure[] = [];
    const leftOut: LeftOut[] = [];
    for (const input of inputs) {
        const fail = (reason: string) => failures.push({ name: input.name, reason });
        const answer = await checkInput(input, question, world, fail);
        if (answer && 'findings' in answer) maps.push(answer);
        else if (answer) leftOut.push(answer);
    }
    return { maps, failures, leftOut };
}

async function checkInput(
    { path, name }: Input,
    { rules, scenario }: Question,
    world: World,
    fail: (reason: string) => void,
): Promise<CheckedMap | LeftOut | undefined> {
    try {
        const text = await readText(path, world);
        const map = await readWholeMap(text, path, world);
        const judged = scenario === undefined ? map : findResult(map, scenario);
        if (!judged) return { name, map };
        const onCrash = (code: string, error: unknown) => fail(`the rule ‘${code}’ failed: ${String(error)}`);
        return { name, text, findings: checkMap(judged, { overrides: rules, onCrash }) };
    } catch (error) {
        fail(error instanceof UsageError ? `cannot be read: ${error.message}` : `cannot be checked: ${String(error)}`);
        return undefined;
    }
}
