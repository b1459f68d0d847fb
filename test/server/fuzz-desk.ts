// All that a server may depend on: the texts that are open, the files on the disk, the settings. A server that has just
// started on the same desk must tell the same as one that has lived through a session.

import type { PretendEditor } from './pretend-editor.ts';
import { type ServerOptions, serveInProcess } from './serve-in-process.ts';

export interface OpenText {
    version: number;
    text: string;
}

export interface Desk {
    readonly open: Map<string, OpenText>;
    readonly disk: Map<string, string>;
    /** Of the workspace. */
    readonly folders: Set<string>;
    settings: { readonly rules?: Readonly<Record<string, string>>; readonly maxFileSize?: number };
}

export const WORKSPACE = 'file:///maps';

export function layDesk(): Desk {
    return { open: new Map(), disk: new Map(), folders: new Set([WORKSPACE]), settings: {} };
}

/** Whether the server hears of a file: what lies outside of the workspace is not watched. */
export function isWatched({ folders }: Desk, uri: string): boolean {
    return [...folders].some((folder) => uri.startsWith(`${folder}/`));
}

/** What the server has to know: what is open, and what lies in the workspace. */
export function knownUris(desk: Desk): string[] {
    const watched = [...desk.disk.keys()].filter((uri) => isWatched(desk, uri));
    return [...new Set([...desk.open.keys(), ...watched])];
}

/** How a server sees a desk: it asks for the settings and for the files. */
export function optionsFor(desk: Desk): ServerOptions {
    return { folders: [...desk.folders], disk: desk.disk, settings: () => desk.settings };
}

/** A server that knows nothing but the desk as it is now. */
export async function startFresh(desk: Desk): Promise<PretendEditor> {
    const editor = await serveInProcess({ ...optionsFor(desk), disk: new Map(desk.disk) });
    for (const [uri, { version, text }] of desk.open) {
        editor.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'jvm', version, text } });
    }
    return editor;
}
