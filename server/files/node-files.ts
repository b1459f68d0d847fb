// Maps on the disk of the process.

import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileAnswer } from '../../protocol/file-messages.ts';
import { isLeftOut, type MapFiles } from './map-files.ts';

export const NODE_FILES: MapFiles = {
    find: async (folders) => {
        const found = await Promise.all(folders.filter(isOnDisk).map((folder) => findBelow(fileURLToPath(folder))));
        return found.flat().map((path) => pathToFileURL(path).href);
    },
    read: async (uri, limit) => {
        try {
            return isOnDisk(uri) ? await readPath(fileURLToPath(uri), limit) : unreadable('It is not on this disk.');
        } catch (error) {
            return unreadable(error instanceof Error ? error.message : String(error));
        }
    },
};

function isOnDisk(uri: string): boolean {
    return uri.startsWith('file:');
}

function unreadable(reason: string): FileAnswer {
    return { text: null, size: 0, reason };
}

async function readPath(path: string, limit: number): Promise<FileAnswer> {
    const { size } = await stat(path);
    if (size > limit) return { text: null, size };
    // The decoder drops a byte order mark, as editors do.
    return { text: new TextDecoder().decode(await readFile(path)), size };
}

/** Links to folders are not followed, so that a loop of them ends. A folder that may not be read counts as empty. */
async function findBelow(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    const inside = entries.map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return isLeftOut(entry.name) ? [] : findBelow(path);
        return entry.name.endsWith('.jvm') ? [path] : [];
    });
    return (await Promise.all(inside)).flat();
}
