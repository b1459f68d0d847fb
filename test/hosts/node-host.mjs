// Starts VS Code with its extension host in Node, as on the desktop, in Remote and in Codespaces: the server inside of
// code-server, whose window is a page. It is used by the tests only.

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from './find-free-port.mjs';
import { installPackages } from './install-packages.mjs';
import { SETTINGS } from './settings.mjs';

/**
 * @typedef {object} Opened
 * @property {string} [extension] the folder of an extension in development
 * @property {string} [packed] the `.vsix` to install instead
 * @property {string} workspace the folder that is open
 * @property {string} suite the folder of the test suite: an extension whose `index.js` exports `run`
 * @property {string} data an empty folder for whatever VS Code keeps
 */

/**
 * @param {Opened} opened
 * @returns {Promise<import('./web-host/serve-web-host.mjs').Host>}
 */
export async function startNodeHost({ extension, packed, workspace, suite, data }) {
    const program = join(await installPackages('server'), 'code-server/lib/vscode/out/server-main.js');
    const common = [program, '--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
    await writeSettings(data);
    if (packed) installExtension([...common, '--install-extension', packed]);
    const port = await findFreePort();
    const token = randomUUID();
    const close = await startServer([...common, ...describeServer(port, token)], port);
    /** @param {string} path */
    const remote = (path) => `vscode-remote://localhost:${port}${path}`;
    const payload = [
        ...[suite, ...(extension ? [extension] : [])].map((path) => ['extensionDevelopmentPath', remote(path)]),
        ['extensionTestsPath', remote(join(suite, 'index.js'))],
    ];
    const query = new URLSearchParams({ tkn: token, folder: workspace, payload: JSON.stringify(payload) });
    return { address: `http://localhost:${port}/?${query}`, close };
}

/** No marketplace: nothing is fetched from elsewhere. */
const ENVIRONMENT = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/**
 * @param {string[]} args
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} ends it
 */
async function startServer(args, port) {
    const server = spawn(process.execPath, args, { env: ENVIRONMENT, stdio: 'ignore' });
    const kill = () => server.kill();
    process.once('exit', kill);
    await waitForServer(server, port);
    return async () => {
        process.off('exit', kill);
        const ended = once(server, 'exit');
        if (server.kill()) await ended;
    };
}

/**
 * @param {number} port
 * @param {string} token without which nobody gets in
 */
function describeServer(port, token) {
    return [
        ...['--host', '127.0.0.1', '--port', String(port), '--telemetry-level', 'off'],
        ...['--connection-token', token, '--accept-server-license-terms', '--disable-workspace-trust'],
        // Without it a page may not ask for tests.
        '--enable-smoke-test-driver',
    ];
}

/** @param {string} data */
async function writeSettings(data) {
    const folder = join(data, 'data/Machine');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), JSON.stringify(SETTINGS));
}

/** @param {string[]} args */
function installExtension(args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: ENVIRONMENT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The packed extension could not be installed.\n${stdout}${stderr}`);
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {number} port
 */
async function waitForServer(server, port) {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
        if (server.exitCode !== null) throw new Error(`The server of VS Code ended with exit code ${server.exitCode}.`);
        const response = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
        if (response) return;
        await setTimeout(100);
    }
    throw new Error('The server of VS Code did not start within 30 seconds.');
}
