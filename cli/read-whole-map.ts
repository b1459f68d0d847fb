// Reads a map with all that it imports, directly or over others. A file that cannot be read is told where it is
// imported; it hides nothing else.

import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
    type FindMap,
    type FoundMap,
    importedFrom,
    type JobValueMap,
    linkImports,
    NO_OTHER_MAPS,
    readTree,
    type WrittenMap,
    writtenMapOf,
} from '../language/index.ts';
import { readText, STDIN, UsageError } from './read-text.ts';
import type { World } from './world.ts';

/** Reads the text of a map that lies at an absolute path, or came over standard input. */
export async function readWholeMap(text: string, path: string, world: World): Promise<JobValueMap> {
    const place = path === STDIN ? resolve(world.cwd, 'standard-input.jvm') : path;
    const written = readWritten(text, pathToFileURL(place).href);
    const isAlone = written.own.imports.length === 0;
    const find = isAlone ? NO_OTHER_MAPS : await findImported(written, await findWorkspace(place, world), world);
    return linkImports(written, find);
}

function readWritten(text: string, address: string): WrittenMap {
    return writtenMapOf(readTree(text, address));
}

/** Reads all files that are imported, each once. */
async function findImported(written: WrittenMap, workspace: string, world: World): Promise<FindMap> {
    const found = new Map<string, FoundMap>();
    const waiting = [...importedFrom(written)];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        if (found.has(address)) continue;
        const map = await readImported(address, workspace, world);
        found.set(address, map);
        if ('own' in map) waiting.push(...importedFrom(map));
    }
    return (address) => found.get(address) ?? { reason: 'it was not read' };
}

async function readImported(address: string, workspace: string, world: World): Promise<Exclude<FoundMap, 'coming'>> {
    const path = fileURLToPath(address);
    if (relative(workspace, path).startsWith('..')) return { reason: 'it leads out of the workspace' };
    try {
        return readWritten(await readText(path, world), address);
    } catch (error) {
        if (error instanceof UsageError) return { reason: error.message };
        throw error;
    }
}

/** The git checkout around a map; else the working directory, if the map lies in it; else the map’s own folder. */
async function findWorkspace(path: string, world: World): Promise<string> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
        const isCheckout = (await world.findKind(resolve(folder, '.git')).catch(() => undefined)) !== undefined;
        if (isCheckout) return folder;
        if (folder === dirname(folder)) break;
    }
    return relative(world.cwd, path).startsWith('..') ? dirname(path) : world.cwd;
}
