// Which maps a command is about: files, folders, globs and standard input become a list of things to read.

import { relative, resolve, sep } from 'node:path';
import { compareWords } from '../language/index.ts';
import { explainFailure, STDIN, STDIN_NAME } from './read-text.ts';
import type { World } from './world.ts';

/** Something to read: `-` or an absolute path, and the name under which its findings are told. */
export interface Input {
    readonly path: string;
    /** Relative to the working directory, with `/`. */
    readonly name: string;
}

/** Something that could not be read. */
export interface Failure {
    readonly name: string;
    readonly reason: string;
}

export interface FoundMaps {
    /** Each once, by name. */
    readonly inputs: readonly Input[];
    readonly failures: readonly Failure[];
}

const ALL_MAPS = '**/*.jvm';

/** Looks up what the arguments mean; without any, all maps below the working directory. */
export async function findMaps(args: readonly string[], world: World): Promise<FoundMaps> {
    const found = args.length === 0 ? [await findBelow(world.cwd, world)] : await findEach(args, world);
    const inputs = new Map(found.flatMap(({ inputs }) => inputs).map((input) => [input.path, input]));
    return {
        inputs: [...inputs.values()].sort((a, b) => compareWords(a.name, b.name)),
        failures: found.flatMap(({ failures }) => failures),
    };
}

/** One after the other, so that a long list of folders does not open too many files at once. */
async function findEach(args: readonly string[], world: World): Promise<FoundMaps[]> {
    const found: FoundMaps[] = [];
    for (const arg of args) found.push(await findOne(arg, world));
    return found;
}

async function findOne(arg: string, world: World): Promise<FoundMaps> {
    if (arg === STDIN) return { inputs: [{ path: STDIN, name: STDIN_NAME }], failures: [] };
    const path = resolve(world.cwd, arg);
    const name = nameOf(path, world);
    try {
        const kind = await world.findKind(path);
        if (kind === 'file') return { inputs: [{ path, name }], failures: [] };
        if (kind === 'folder') return failIfEmpty(await findBelow(path, world), name, `no map (${ALL_MAPS}) is in it`);
    } catch (error) {
        return { inputs: [], failures: [{ name, reason: explainFailure(error) }] };
    }
    if (isGlob(arg)) return failIfEmpty(await findByGlob(arg, world.cwd, world), arg, 'no file matches it');
    return { inputs: [], failures: [{ name, reason: 'there is no such file or folder' }] };
}

function isGlob(arg: string): boolean {
    return /[*?[\]{}!()]/u.test(arg);
}

function findBelow(folder: string, world: World): Promise<FoundMaps> {
    return findByGlob(ALL_MAPS, folder, world);
}

async function findByGlob(pattern: string, folder: string, world: World): Promise<FoundMaps> {
    const { paths, failure } = await world.glob(pattern, folder);
    const failures =
        failure === undefined ? [] : [{ name: failedName(failure, folder, world), reason: explainFailure(failure) }];
    return { inputs: paths.map((path) => ({ path, name: nameOf(path, world) })), failures };
}

/** The folder that could not be looked into, where the system says which. */
function failedName(failure: unknown, folder: string, world: World): string {
    const { path } = failure as NodeJS.ErrnoException;
    return nameOf(path ?? folder, world);
}

function failIfEmpty(found: FoundMaps, name: string, reason: string): FoundMaps {
    const isEmpty = found.inputs.length === 0 && found.failures.length === 0;
    return isEmpty ? { inputs: [], failures: [{ name, reason }] } : found;
}

/** A path as people and scripts read it: relative to the working directory, with `/` on every system. */
function nameOf(path: string, { cwd }: World): string {
    return relative(cwd, path).split(sep).join('/') || '.';
}
