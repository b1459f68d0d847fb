// Answers requests with the files of a folder as they are, for reading only.

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { placeIn } from './workspace-files.mjs';

/** @type {ReadonlyMap<string, string>} */
const MEDIA_TYPES = new Map([
    ['.css', 'text/css'],
    ['.html', 'text/html'],
    ['.ico', 'image/x-icon'],
    ['.js', 'text/javascript'],
    ['.json', 'application/json'],
    ['.png', 'image/png'],
    ['.svg', 'image/svg+xml'],
    ['.ttf', 'font/ttf'],
    ['.wasm', 'application/wasm'],
]);

/**
 * @param {string} folder
 * @param {string[]} names of the path below it
 * @returns {Promise<import('./workspace-files.mjs').Answer>}
 */
export async function readStatic(folder, names) {
    const path = await placeIn(folder, names.join('/'));
    return { status: 200, type: MEDIA_TYPES.get(extname(path)), body: await readFile(path) };
}
