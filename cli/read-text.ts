// Bytes become text, or a reason why not. It does not say what is wrong with the text.

import type { World } from './world.ts';

/** What the command line cannot go on with: wrong usage or unreadable input. The message is for people. */
export class UsageError extends Error {}

/** The name under which standard input is asked for, and the one under which its findings are told. */
export const STDIN = '-';
export const STDIN_NAME = '<stdin>';

/** Fails with a reason for people. */
function decodeText(bytes: Uint8Array): string {
    if (startsLikeUtf16(bytes) || looksLikeUtf16(bytes)) throw new UsageError('it is UTF-16; save it as UTF-8');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        throw new UsageError('it is no UTF-8 text');
    }
}

function startsLikeUtf16([first, second]: Uint8Array): boolean {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** How many bytes of a file are looked at to guess what it is. */
const GUESSED_FROM = 1000;

/** Without that mark: its blanks and line ends, and the letters of most of Europe, make every second byte a zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
    const start = bytes.subarray(0, GUESSED_FROM);
    const odd = start.filter((byte, place) => byte === 0 && place % 2 === 1).length;
    const even = start.filter((byte, place) => byte === 0 && place % 2 === 0).length;
    return start.length > 3 && Math.min(even, odd) === 0 && Math.max(even, odd) * 4 > start.length;
}

/**
 * Reads a file, or standard input for `-`, without the mark at the start of some UTF-8 files. Fails with a `UsageError`
 * that gives the reason.
 */
export async function readText(path: string, world: World): Promise<string> {
    return (await readWholeText(path, world)).replace(/^\ufeff/u, '');
}

/** As `readText`, with that mark: for those who write the text back. */
export async function readWholeText(path: string, world: World): Promise<string> {
    let bytes: Uint8Array;
    try {
        bytes = path === STDIN ? await world.readStdin() : await world.readFile(path);
    } catch (error) {
        throw new UsageError(explainFailure(error));
    }
    return decodeText(bytes);
}

const REASONS = new Map([
    ['ENOENT', 'there is no such file or folder'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EISDIR', 'it is a folder'],
    ['ENOTDIR', 'a part of its path is no folder'],
    ['ELOOP', 'its links lead in a circle'],
    ['ENAMETOOLONG', 'its name is too long'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk can only be read'],
    ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
]);

/** Why a file could not be read or written, in words. */
export function explainFailure(error: unknown): string {
    const { code, message } = error as NodeJS.ErrnoException;
    return REASONS.get(code ?? '') ?? message ?? String(error);
}
