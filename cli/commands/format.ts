// `jvmap format`: maps in the one style of the language, written back to their files.

import { applyChanges, cleanText, formatMap, type Obstacle } from '../../language/index.ts';
import type { ExitCode } from '../exit-code.ts';
import { type Failure, findMaps, type Input } from '../find-maps.ts';
import { explainFailure, readWholeText, STDIN, UsageError } from '../read-text.ts';
import { tellFailure, tellNoMaps } from '../tell-failure.ts';
import type { World } from '../world.ts';

export interface FormatArguments {
    /** Files, folders, globs, `-`; none means all maps below the working directory. */
    readonly paths: readonly string[];
    /** Writes nothing, and only tells which maps are not formatted. */
    readonly check: boolean;
}

/** A map that could be formatted. */
interface Formatted extends Input {
    readonly isChanged: boolean;
}

/** Formats the maps one by one; one that cannot be formatted stays as it is, and hides no other. */
export async function format({ paths, check }: FormatArguments, world: World): Promise<ExitCode> {
    const { inputs, failures } = await findMaps(paths, world);
    if (inputs.length + failures.length === 0) tellNoMaps(world);
    const results: (Formatted | Failure)[] = [...failures];
    for (const input of inputs) results.push(await formatInput(input, check, world));
    const failed = results.filter((result) => 'reason' in result);
    const formatted = results.filter((result) => 'isChanged' in result);
    for (const failure of failed) tellFailure(failure, world);
    tellFormatted(formatted, check, world);
    if (failed.length > 0) return 2;
    return check && formatted.some(({ isChanged }) => isChanged) ? 1 : 0;
}

async function formatInput(input: Input, check: boolean, world: World): Promise<Formatted | Failure> {
    const { path, name } = input;
    try {
        const text = await readWholeText(path, world);
        const { changes, obstacles } = formatMap(text);
        if (obstacles.length > 0) return explainObstacles(name, obstacles);
        const isChanged = changes.length > 0;
        const reason = check ? undefined : await write(path, applyChanges(text, changes), isChanged, world);
        return reason === undefined ? { ...input, isChanged } : { name, reason: `cannot be written: ${reason}` };
    } catch (error) {
        const isUnread = error instanceof UsageError;
        return {
            name,
            reason: isUnread ? `cannot be read: ${error.message}` : `cannot be formatted: ${String(error)}`,
        };
    }
}

/** Writes a map back to where it came from, a file only if it changes. Gives the reason where it cannot. */
async function write(path: string, text: string, isChanged: boolean, world: World): Promise<string | undefined> {
    if (path === STDIN) {
        world.stdout.write(text);
        return undefined;
    }
    try {
        if (isChanged) await world.replaceFile(path, text);
        return undefined;
    } catch (error) {
        return explainFailure(error);
    }
}

/** The first one by its place, line and column from 1 as people count; the others by their number. */
function explainObstacles(name: string, [first, ...others]: readonly Obstacle[]): Failure {
    const { line, character } = first?.range.start ?? { line: 0, character: 0 };
    const more = others.length === 0 ? '' : ` (${others.length} more: jvmap check tells all)`;
    return { name: `${name}:${line + 1}:${character + 1}`, reason: `cannot be formatted: ${first?.message}${more}` };
}

/**
 * Tells which maps were changed, or would be. Beside a text that comes from standard input nothing else may go to
 * standard output, and about that text nothing is said: some editors take both streams for it.
 */
function tellFormatted(formatted: readonly Formatted[], check: boolean, world: World): void {
    const files = check ? formatted : formatted.filter(({ path }) => path !== STDIN);
    const out = files.length < formatted.length ? world.stderr : world.stdout;
    const changed = files.filter(({ isChanged }) => isChanged);
    for (const { name } of changed) out.write(`${check ? 'Not formatted' : 'Formatted'}: ${cleanText(name)}\n`);
    if (files.length > 0) out.write(`${writeSummary(changed.length, files.length - changed.length, check)}\n`);
}

function writeSummary(changed: number, same: number, check: boolean): string {
    if (changed === 0) return `${countMaps(same)} formatted already.`;
    const others = same === 0 ? '' : `; ${same} ${same === 1 ? 'is' : 'are'} already`;
    return check
        ? `${countMaps(changed)} not formatted${others}. jvmap format does it.`
        : `${countMaps(changed)} formatted now${others}.`;
}

function countMaps(count: number): string {
    return count === 1 ? '1 map is' : `${count} maps are`;
}
