// Installs the packages of a host into a folder of their own, below `packages/`: they are large (see there), and most
// work on the project needs none of them. What is there already, as its lockfile says, is left alone.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `workbench`: VS Code's window for the browser. `server`: VS Code with its extension host in Node.
 * `browser`: a browser for the tests, on Linux machines that have none.
 * @typedef {'workbench' | 'server' | 'browser'} PackageFolder
 */

/** Holds the lockfile that the folder's packages were installed from; written last, so half an install is none. */
const STAMP = join('node_modules', '.installed-from');

/**
 * @param {PackageFolder} name
 * @returns {Promise<string>} the folder `node_modules` with the packages
 */
export async function installPackages(name) {
    const folder = join(import.meta.dirname, 'packages', name);
    const lock = createHash('sha256')
        .update(await readFile(join(folder, 'package-lock.json')))
        .digest('hex');
    const stamp = await readFile(join(folder, STAMP), 'utf8').catch(() => '');
    if (stamp !== lock) {
        process.stdout.write(`Installing test/hosts/packages/${name} (once) …\n`);
        await runNpm(folder, ['ci']);
        if (name === 'server') await installInnerServer(folder);
        await writeFile(join(folder, STAMP), lock);
    }
    return join(folder, 'node_modules');
}

/**
 * The VS Code inside of code-server has packages of its own, and a lockfile for them, in which a peer is missing that nobody
 * needs. Their scripts don't run: they compile addons that are not needed here, and download the program that searches
 * files, which is a package of ours instead.
 * @param {string} folder
 */
async function installInnerServer(folder) {
    const packages = join(folder, 'node_modules');
    const inner = join(packages, 'code-server/lib/vscode');
    await runNpm(inner, ['ci', '--omit=dev', '--legacy-peer-deps']);
    const { rgPath } = await import(pathToFileURL(join(packages, '@vscode/ripgrep/lib/index.js')).href);
    await cp(rgPath, join(inner, 'node_modules/@vscode/ripgrep/bin', basename(rgPath)));
}

/**
 * @param {string} folder
 * @param {string[]} words
 * @returns {Promise<void>}
 */
function runNpm(folder, words) {
    // Under `npm run` this is the very npm that runs us; it needs no shell on Windows either.
    const npm = process.env.npm_execpath;
    const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const args = [...first, ...words, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: !npm });
    let complaint = '';
    child.stderr.on('data', (data) => {
        complaint += data;
    });
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => {
            if (code === 0) resolve();
            else reject(new Error(describeFailure(folder, words, complaint)));
        });
    });
}

/**
 * @param {string} folder
 * @param {string[]} words
 * @param {string} complaint
 */
function describeFailure(folder, words, complaint) {
    return [
        complaint.trim(),
        `The packages of ${folder} could not be installed.`,
        'They come from the npm registry: check the connection (and the proxy, if you have one), then try again.',
        `To see more: cd ${folder} && npm ${words.join(' ')}`,
    ].join('\n');
}
