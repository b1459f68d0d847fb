// How the server reaches the maps that no editor has open. Who reaches them, the process or the editor, is the business
// of `node-files.ts` and `client-files.ts`.

import type { FileAnswer } from '../../protocol/file-messages.ts';
import { asFolder, isBelow, normalizeUri } from '../maps/normalize-uri.ts';

export interface MapFiles {
    /** The addresses of all maps in some folders, in any order; a folder that cannot be read has none. */
    find(folders: readonly string[]): Promise<readonly string[]>;
    /** The text of one file; only its size where that is above `limit` bytes. Never fails. */
    read(uri: string, limit: number): Promise<FileAnswer>;
}

/** A server in a worker whose editor offers no files: it knows what is open, and nothing else. */
export const NO_FILES: MapFiles = {
    find: async () => [],
    read: async () => ({ text: null, size: 0, reason: 'The editor offers no files.' }),
};

/** Folders in which nobody keeps maps of their own. */
export function isLeftOut(folderName: string): boolean {
    return folderName === 'node_modules' || folderName.startsWith('.');
}

/** Whether an address below one of some folders is in a folder that is left out. Outside them nothing is. */
export function isBelowLeftOut(uri: string, folders: readonly string[]): boolean {
    const root = folders.find((folder) => isBelow(uri, folder));
    if (root === undefined) return false;
    const inside = normalizeUri(uri).slice(asFolder(normalizeUri(root)).length);
    return inside.split('/').slice(0, -1).some(isLeftOut);
}
