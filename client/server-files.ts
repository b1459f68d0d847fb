// Answers the server that cannot reach the files itself: it lists the maps of the workspace and reads one of them
// through the editor's own file systems, so that a folder on GitHub is as good as one on the disk. It reads only.

import { CancellationTokenSource, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_MAPS, type FileAnswer, type MapFiles, READ_FILE, type ReadFile } from '../protocol/file-messages.ts';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../protocol/settings.ts';

/** A folder that is deeper than any sensible one ends here, as does a loop of links. */
const DEEPEST_FOLDER = 32;

/** How long the editor's search may take, in milliseconds, before the folders are walked. */
const LONGEST_SEARCH = 5000;

export function answerFileRequests(client: BaseLanguageClient): void {
    const toUri = client.protocol2CodeConverter.asUri;
    client.onRequest(FIND_MAPS, async (): Promise<MapFiles> => {
        const uris = await findMaps();
        return { uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
    });
    client.onRequest(READ_FILE, ({ uri }: ReadFile): Promise<FileAnswer> => readFile(toUri(uri)));
}

/** Some file systems of the web cannot be searched, or never answer; their folders are walked instead. */
async function findMaps(): Promise<readonly Uri[]> {
    const found = await searchMaps();
    if (found.length > 0) return found;
    const folders = (workspace.workspaceFolders ?? []).filter((folder) => folder.uri.scheme !== 'file');
    return (await Promise.all(folders.map((folder) => walk(folder.uri, 0)))).flat();
}

/** What the editor's own search finds in time; nothing where it fails. */
async function searchMaps(): Promise<readonly Uri[]> {
    const stop = new CancellationTokenSource();
    const timer = setTimeout(() => stop.cancel(), LONGEST_SEARCH);
    const stopped = new Promise<readonly Uri[]>((resolve) => {
        stop.token.onCancellationRequested(() => resolve([]));
    });
    try {
        return await Promise.race([workspace.findFiles('**/*.jvm', undefined, undefined, stop.token), stopped]);
    } catch {
        return [];
    } finally {
        clearTimeout(timer);
        stop.dispose();
    }
}

async function walk(folder: Uri, depth: number): Promise<Uri[]> {
    if (depth > DEEPEST_FOLDER) return [];
    const entries = await readFolder(folder);
    const inside = entries.map(async ([name, type]) => {
        const uri = Uri.joinPath(folder, name);
        if ((type & FileType.Directory) !== 0)
            return name === 'node_modules' || name === '.git' ? [] : walk(uri, depth + 1);
        return name.endsWith('.jvm') ? [uri] : [];
    });
    return (await Promise.all(inside)).flat();
}

/** A folder that may not be read counts as empty: the others are still listed. */
async function readFolder(folder: Uri): Promise<readonly [string, FileType][]> {
    try {
        return await workspace.fs.readDirectory(folder);
    } catch {
        return [];
    }
}

async function readFile(uri: Uri): Promise<FileAnswer> {
    try {
        const { size } = await workspace.fs.stat(uri);
        if (size > largestFile()) return { text: null, size, reason: 'The file is too large to be read while typing.' };
        return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)), size };
    } catch (error) {
        return { text: null, size: 0, reason: `The file cannot be read: ${messageOf(error)}` };
    }
}

function largestFile(): number {
    return workspace.getConfiguration(SETTINGS_SECTION).get('maxFileSize', DEFAULT_SETTINGS.maxFileSize);
}

function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}
