// Which file each map is drawn to. It looks only at names and at what is there, and reads no map.

import { basename, extname, join, resolve } from 'node:path';
import { type Failure, findMaps } from '../find-maps.ts';
import { STDIN, UsageError } from '../read-text.ts';
import type { World } from '../world.ts';
import { findFormat, PICTURE_FORMATS } from './all-formats.ts';
import type { PictureFormat } from './picture.ts';

/** One map on its way to one file. */
export interface Task {
    /** Relative to the working directory, or `-` for standard input. */
    readonly file: string;
    /** A file, or `-` for standard output. */
    readonly out: string;
    readonly format: PictureFormat;
}

export interface Plan {
    readonly tasks: readonly Task[];
    readonly failures: readonly Failure[];
    /** The folder that the pictures go to, where they go to one. */
    readonly folder: string | undefined;
}

export interface Wish {
    readonly files: readonly string[];
    readonly out: string;
    /** The name of a format; undefined: as the ending of `out` says. */
    readonly format: string | undefined;
}

/** Fails with a `UsageError` where what is asked for makes no sense. */
export async function planFiles({ files, out, format }: Wish, world: World): Promise<Plan> {
    const [only, ...others] = files;
    const isFolder = out !== STDIN && (/[\\/]$/u.test(out) || (await isThereFolder(out, world)));
    if (only !== undefined && others.length === 0 && !isFolder) {
        return { tasks: [planOne(only, out, format, world)], failures: [], folder: undefined };
    }
    if (!isFolder) throw new UsageError('several maps are drawn into a folder; write its name with a / at the end');
    const { inputs, failures } = await findMaps(files, world);
    const form = findFormat(STDIN, format) as PictureFormat;
    const tasks = inputs.map(({ path, name }) => {
        if (path === STDIN) throw new UsageError('standard input has no name for a file in a folder; name the file');
        return { file: name, out: join(out, `${basename(name, extname(name))}${form.endings[0]}`), format: form };
    });
    refuseTwins(tasks);
    return { tasks, failures, folder: out };
}

function planOne(file: string, out: string, format: string | undefined, world: World): Task {
    const form = findFormat(out, format);
    if (!form) throw new UsageError(tellUnknownEnding(out));
    if (file !== STDIN && out !== STDIN && resolve(world.cwd, file) === resolve(world.cwd, out)) {
        throw new UsageError('it is the map itself, which would be lost');
    }
    return { file, out, format: form };
}

async function isThereFolder(path: string, world: World): Promise<boolean> {
    return (await world.findKind(resolve(world.cwd, path)).catch(() => undefined)) === 'folder';
}

function tellUnknownEnding(out: string): string {
    const endings = PICTURE_FORMATS.map((format) => format.endings[0]);
    const known = `${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}`;
    const ending = extname(out) || 'a file without an ending';
    return `pictures are written as ${known}, not as ${ending}; --format chooses whatever the ending is`;
}

/** Two maps of one name, from two folders, would overwrite each other. */
function refuseTwins(tasks: readonly Task[]): void {
    const files = new Map<string, string>();
    for (const { file, out } of tasks) {
        const other = files.get(out);
        if (other !== undefined) {
            throw new UsageError(
                `both ${other} and ${file} would be drawn to ${out}; draw them into folders of their own`,
            );
        }
        files.set(out, file);
    }
}
