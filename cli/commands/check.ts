// `jvmap check`: all findings of the maps that are asked for.

import { type Finding, type RuleLevels, SEVERITIES } from '../../language/index.ts';
import { type CheckedMap, type CheckedMaps, checkInputs, type LeftOut } from '../checked-map.ts';
import { chooseColors } from '../choose-colors.ts';
import { tellUnknownScenario } from '../choose-scenario.ts';
import type { ExitCode } from '../exit-code.ts';
import { type Failure, findMaps } from '../find-maps.ts';
import { tellFailure, tellNoMaps } from '../tell-failure.ts';
import type { World } from '../world.ts';
import { writeJson } from '../write-json.ts';
import { writeFindings, writeSummary } from '../write-text.ts';

export const FORMATS = ['text', 'json'] as const;
export const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;

export interface CheckArguments {
    /** Files, folders, globs, `-`; none means all maps below the working directory. */
    readonly paths: readonly string[];
    readonly format: (typeof FORMATS)[number];
    readonly failOn: (typeof FAIL_LEVELS)[number];
    /** What the command line says about single rules. */
    readonly rules: RuleLevels;
    /** The maps are judged as this scenario makes them; those that do not have it are left out. */
    readonly scenario: string | undefined;
    /** False where colours are switched off; they are left out without a terminal too. */
    readonly color: boolean;
}

/** How wide the lines of a map are shown where no terminal knows its width. */
const USUAL_COLUMNS = 120;
/** A narrower terminal breaks the lines itself. */
const LEAST_COLUMNS = 40;

/** Tells the findings on standard output, and what could not be read on standard error. */
export async function check(args: CheckArguments, world: World): Promise<ExitCode> {
    const found = await findMaps(args.paths, world);
    const checked = await checkInputs(found.inputs, args, world);
    const { scenario = '' } = args;
    const failures = [...found.failures, ...checked.failures, ...failWithout(scenario, checked)];
    for (const failure of failures) tellFailure(failure, world);
    if (failures.length + found.inputs.length === 0) tellNoMaps(world);
    if (checked.maps.length > 0) tellLeftOut(scenario, checked.leftOut, world);
    world.stdout.write(args.format === 'json' ? writeJson(checked.maps) : writeText(checked.maps, args, world));
    if (failures.length > 0) return 2;
    return checked.maps.some(({ findings }) => isSerious(findings, args.failOn)) ? 1 : 0;
}

/** A scenario that no map has is misspelt. */
function failWithout(scenario: string, { maps, leftOut }: CheckedMaps): Failure[] {
    const [first, ...others] = leftOut;
    if (!first || maps.length > 0) return [];
    const name = others.length === 0 ? first.name : `${leftOut.length} maps`;
    return [
        {
            name,
            reason: tellUnknownScenario(
                scenario,
                leftOut.map(({ map }) => map),
            ),
        },
    ];
}

/** One that some maps have is about these. */
function tellLeftOut(scenario: string, leftOut: readonly LeftOut[], world: World): void {
    const [first, ...others] = leftOut;
    if (!first) return;
    const name = others.length === 0 ? first.name : `${leftOut.length} maps`;
    tellFailure({ name, reason: `left out, for want of a scenario ‘${scenario}’` }, world);
}

function writeText(maps: readonly CheckedMap[], { color }: CheckArguments, world: World): string {
    const columns = Math.max(world.stdout.columns || USUAL_COLUMNS, LEAST_COLUMNS);
    const reader = { colors: chooseColors(color, world), columns };
    return maps.map((map) => writeFindings(map, reader)).join('') + writeSummary(maps);
}

function isSerious(findings: readonly Finding[], failOn: CheckArguments['failOn']): boolean {
    if (failOn === 'never') return false;
    const least = SEVERITIES.indexOf(failOn);
    return findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= least);
}
