// Draws maps anew whenever a file changes that they were read from: the map itself, or one that it imports, also one that is
// not there yet. Folders are watched, because editors often put a new file in the place of the old one.

import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../world.ts';

/** Draws one map, reading only through the world that it is handed. It never fails for what is wrong with the map. */
export type Draw = (world: World) => Promise<void>;

/** In milliseconds. A file that is being written is empty for a moment. */
const STILL = 60;

/** Draws all maps, and each again as often as something changes, until the user ends it. */
export async function watchMaps(draws: readonly Draw[], world: World): Promise<void> {
    const drawings = draws.map((draw): Drawing => ({ draw, reads: new Map() }));
    const end = world.waitForInterrupt().then(() => true);
    for (const drawing of drawings) await drawAnew(drawing, world);
    while (!(await Promise.race([end, waitForChange(drawings, world)]))) {
        await sleep(STILL);
        for (const drawing of drawings) if (await isOutdated(drawing, world)) await drawAnew(drawing, world);
    }
    world.stopWatching();
}

/** Resolves to false once something has happened in a folder that a map was read from. */
async function waitForChange(drawings: readonly Drawing[], world: World): Promise<false> {
    const { next, beat } = makePulse();
    // Watched anew each time: a folder may have made room for another one of the same name.
    world.stopWatching();
    const paths = drawings.flatMap(({ reads }) => [...reads.keys()]);
    for (const folder of await findFolders(paths, world)) world.watchFolder(folder, beat);
    // What changed before its folder was watched has said nothing.
    for (const drawing of drawings) if (await isOutdated(drawing, world)) beat();
    return next;
}

interface Drawing {
    readonly draw: Draw;
    /** What was read when it was drawn last, by path; or why it could not be. */
    reads: Map<string, string>;
}

interface Pulse {
    /** False, once it beats. */
    readonly next: Promise<false>;
    beat(): void;
}

function makePulse(): Pulse {
    let beat = (): void => undefined;
    const next = new Promise<false>((resolve) => {
        beat = () => resolve(false);
    });
    return { next, beat };
}

async function drawAnew(drawing: Drawing, world: World): Promise<void> {
    const reads = new Map<string, string>();
    drawing.reads = reads;
    await drawing.draw({
        ...world,
        readFile: async (path) => {
            const bytes = world.readFile(path);
            reads.set(path, await tellContent(bytes));
            return bytes;
        },
    });
}

async function isOutdated({ reads }: Drawing, world: World): Promise<boolean> {
    for (const [path, content] of reads) {
        if ((await tellContent(world.readFile(path))) !== content) return true;
    }
    return false;
}

/** Equal for equal files, and for files that cannot be read for the same reason. */
async function tellContent(bytes: Promise<Uint8Array>): Promise<string> {
    try {
        return Buffer.from(await bytes).toString('latin1');
    } catch (error) {
        return `unreadable: ${(error as NodeJS.ErrnoException).code ?? error}`;
    }
}

/** The folders of some files; of a file whose folder is not there, the nearest one above that is. */
async function findFolders(paths: readonly string[], world: World): Promise<Set<string>> {
    const folders = new Set<string>();
    for (const path of paths) {
        let folder = dirname(path);
        while ((await world.findKind(folder).catch(() => undefined)) !== 'folder' && folder !== dirname(folder)) {
            folder = dirname(folder);
        }
        folders.add(folder);
    }
    return folders;
}
