// `jvmap diff`: what changed from one map to another, in the words of the strategy.

import { resolve } from 'node:path';
import { compareMaps, type JobValueMap, type MapDifference, meansTheSame, SEVERITIES } from '../../language/index.ts';
import { chooseColors } from '../choose-colors.ts';
import type { ExitCode } from '../exit-code.ts';
import { readText, STDIN, STDIN_NAME, UsageError } from '../read-text.ts';
import { readWholeMap } from '../read-whole-map.ts';
import { refuse, tellFailure } from '../tell-failure.ts';
import type { World } from '../world.ts';
import { writeDifference, writeDifferenceJson } from '../write-difference.ts';
import type { FAIL_LEVELS } from './check.ts';

export const DIFF_FORMATS = ['text', 'json'] as const;

export interface DiffArguments {
    /** Files; one of the two may be `-` for standard input. */
    readonly old: string;
    readonly now: string;
    readonly format: (typeof DIFF_FORMATS)[number];
    /** Whether the exit code says that anything differs. */
    readonly exitCode: boolean;
    /** How serious an introduced finding fails. */
    readonly failOn: (typeof FAIL_LEVELS)[number];
    readonly color: boolean;
}

/** Tells the difference on standard output. Where a map cannot be read, nothing is compared. */
export async function diff(args: DiffArguments, world: World): Promise<ExitCode> {
    if (args.old === STDIN && args.now === STDIN) {
        return refuse(STDIN, 'only one of the two maps can come from standard input', world);
    }
    const [old, now] = [await readVersion(args.old, world), await readVersion(args.now, world)];
    if (!old || !now) return 2;
    const difference = compareMaps(old, now);
    world.stdout.write(write(difference, args, world));
    return isToFail(difference, args) ? 1 : 0;
}

async function readVersion(file: string, world: World): Promise<JobValueMap | undefined> {
    const path = file === STDIN ? STDIN : resolve(world.cwd, file);
    try {
        return await readWholeMap(await readText(path, world), path, world);
    } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        tellFailure({ name: file === STDIN ? STDIN_NAME : file, reason: `cannot be read: ${error.message}` }, world);
        return undefined;
    }
}

function write(difference: MapDifference, { format, color }: DiffArguments, world: World): string {
    if (format === 'json') return writeDifferenceJson(difference);
    return writeDifference(difference, chooseColors(color, world));
}

function isToFail(difference: MapDifference, { exitCode, failOn }: DiffArguments): boolean {
    const { resolved, introduced } = difference.findings;
    const isSame = meansTheSame(difference) && resolved.length + introduced.length === 0;
    if (exitCode && !isSame) return true;
    const least = failOn === 'never' ? -1 : SEVERITIES.indexOf(failOn);
    return introduced.some(({ severity }) => SEVERITIES.indexOf(severity) <= least);
}
