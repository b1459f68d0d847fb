// Runs the suite in real VS Code: in the browser, with its extension host in a web worker, and with its extension host in
// Node, there also as the package that people install. `npm run test:hosts`; `-- "web host"` runs that one only.

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startNodeHost } from './node-host.mjs';
import { launchBrowser, openPage } from './open-page.mjs';
import { runSuite } from './run-suite.mjs';
import { serveWebHost } from './web-host/serve-web-host.mjs';

/** @import { Counts, Places } from './run-suite.mjs' */
/** @import { Host } from './web-host/serve-web-host.mjs' */

const ROOT = join(import.meta.dirname, '../..');

/** @type {ReadonlyMap<string, (places: Places) => Promise<Host>>} */
const HOSTS = new Map([
    ['web host', (places) => serveWebHost({ ...places, extension: ROOT })],
    ['Node host', (places) => startNodeHost({ ...places, extension: ROOT })],
    ['packed extension', async (places) => startNodeHost({ ...places, packed: await packExtension(places.data) })],
]);

// To exit is what ends the servers and the browser.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const { values, positionals } = parseArgs({
    allowPositionals: true,
    // Counts and failures in the words of vitest, for `npm test`.
    options: { 'outputFile.json': { type: 'string' } },
});
const wanted = positionals.length > 0 ? positionals : [...HOSTS.keys()];
const browser = await launchBrowser();
/** @type {(Counts & { name: string })[]} */
const results = [];
for (const name of wanted) {
    const counts = await runSuite(name, async (places) => openPage(browser, await startHost(name, places)));
    results.push({ name, ...counts });
}
await browser.close();
const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failures.length, 0);
process.stdout.write(`\nHosts: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
const file = values['outputFile.json'];
if (file) await writeFile(file, JSON.stringify(countAsVitest()));

function countAsVitest() {
    const testResults = results.map(({ name, failures }) => ({
        name,
        assertionResults: failures.map(({ title, problem }) => ({
            status: 'failed',
            fullName: title,
            failureMessages: [problem],
        })),
    }));
    return { numPassedTests: passed, numFailedTests: failed, testResults };
}

/**
 * @param {string} name
 * @param {Places} places
 */
function startHost(name, places) {
    const start = HOSTS.get(name);
    if (!start) throw new Error(`There is no host called ‘${name}’. There are: ${[...HOSTS.keys()].join(', ')}.`);
    return start(places);
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the path of the `.vsix`
 */
async function packExtension(folder) {
    const path = join(folder, 'job-value-map.vsix');
    const windows = process.platform === 'win32';
    await promisify(execFile)('npm', ['run', 'package', '--', '--out', path], { cwd: ROOT, shell: windows });
    return path;
}
