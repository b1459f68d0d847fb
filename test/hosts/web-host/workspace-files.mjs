// Answers HTTP requests about the files below one folder: read, write, list, make, rename, delete. Nothing outside of
// that folder can be named, not even through a symbolic link. The other end is `checkout-files.ts`.

import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string | undefined} [type] of the media; where it is not given, bytes
 * @property {string | Buffer | undefined} [body]
 * @property {boolean} [isOpen] pages from elsewhere may read it, too
 */

/** @type {ReadonlyMap<string, number>} */
const STATUS_OF_ERROR = new Map([
    ['ENOENT', 404],
    ['ENOTDIR', 404],
    ['EISDIR', 409],
    ['EEXIST', 409],
    ['ENOTEMPTY', 409],
    ['EACCES', 403],
    ['EPERM', 403],
]);

/**
 * @param {string} folder
 * @param {string} name the path of a file in the folder, percent-encoded
 * @param {import('node:http').IncomingMessage} request
 * @param {URLSearchParams} query `as`: what the path is taken for; `from`: the path that it had before
 * @returns {Promise<Answer>}
 */
export async function answerFileRequest(folder, name, request, query) {
    const path = await (request.method === 'GET' ? placeIn : placeBelow)(folder, name);
    switch (`${request.method} ${query.get('as') ?? 'file'}`) {
        case 'GET file':
            return { status: 200, body: await readFile(path) };
        case 'GET stat':
            return { status: 200, body: JSON.stringify(await describe(path)) };
        case 'GET entries':
            return { status: 200, body: JSON.stringify(await list(path)) };
        case 'PUT file':
            await writeFile(path, await buffer(request));
            return { status: 204 };
        case 'PUT folder':
            await mkdir(path);
            return { status: 204 };
        case 'PUT moved':
            await rename(await placeBelow(folder, query.get('from') ?? ''), path);
            return { status: 204 };
        case 'DELETE file':
            await rm(path, { recursive: true });
            return { status: 204 };
        default:
            return { status: 405 };
    }
}

/**
 * @param {unknown} error
 * @returns {Answer}
 */
export function answerError(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { status: STATUS_OF_ERROR.get(code) ?? 500, body: String(error) };
}

/**
 * @param {string} folder
 * @param {string} path relative to the folder, percent-encoded, with `/`
 * @returns {Promise<string>} an absolute path in the folder; there need not be a file yet
 */
export async function placeIn(folder, path) {
    const names = path.split('/').filter(Boolean).map(decodeURIComponent);
    const root = await realpath(folder);
    const place = join(root, ...names);
    const real = names.some(leadsElsewhere) ? undefined : await realExisting(place);
    if (real === root || real?.startsWith(root + sep)) return place;
    throw refuse(`‘${path}’ lies outside of the folder that is open.`);
}

/**
 * The same for what is going to be changed: the folder itself stays as it is.
 * @param {string} folder
 * @param {string} path
 */
async function placeBelow(folder, path) {
    const place = await placeIn(folder, path);
    if (place === (await realpath(folder))) throw refuse('The folder that is open can neither go nor move.');
    return place;
}

/** @param {string} why */
function refuse(why) {
    return Object.assign(new Error(why), { code: 'EACCES' });
}

/** @param {string} name */
function leadsElsewhere(name) {
    return name === '.' || name === '..' || /[/\\\0]/.test(name);
}

/**
 * The place without symbolic links; where there is nothing yet, that of the folder that it would be in.
 * @param {string} place
 * @returns {Promise<string>}
 */
async function realExisting(place) {
    const found = await lstat(place).catch(() => undefined);
    return found ? realpath(place) : realExisting(dirname(place));
}

/** @param {string} path */
async function describe(path) {
    const found = await stat(path);
    return { folder: found.isDirectory(), created: found.birthtimeMs, changed: found.mtimeMs, size: found.size };
}

/** @param {string} path */
async function list(path) {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
}
