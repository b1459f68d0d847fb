// Runs the suite in one window of VS Code and counts what it finds. Which windows there are is said elsewhere.

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { openBridge } from './bridge.mjs';
import { sitAtWindow } from './sit-at-window.mjs';

/**
 * @typedef {object} Places
 * @property {string} workspace a copy of the examples, to be edited at will
 * @property {string} suite the folder of the suite: an extension whose `index.js` exports `run`
 * @property {string} data an empty folder, for whatever the host keeps
 *
 * @typedef {object} Window
 * @property {import('playwright-core').Page} page
 * @property {Promise<number>} ended gives the exit code when the suite has run
 * @property {readonly string[]} log what was written to the console
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {Result[]} failures
 *
 * @typedef {object} Result of one test
 * @property {string} title
 * @property {number} [duration] in milliseconds
 * @property {string} [problem] why it failed
 */

const ROOT = join(import.meta.dirname, '../..');
/** VS Code runs tests for extensions in development only; so the suite is one, beside the extension that it tests. */
const SUITE = {
    name: 'suite',
    publisher: 'job-value-map',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    main: './index.js',
    browser: './index.js',
};
const TIME_LIMIT_IN_SECONDS = 300;

/**
 * @param {string} host for people, and for the names of pictures
 * @param {(places: Places) => Promise<Window>} open
 * @returns {Promise<Counts>}
 */
export async function runSuite(host, open) {
    process.stdout.write(`\n${host}\n`);
    /** @type {Counts} */
    const counts = { passed: 0, failures: [] };
    /** @param {Result} result */
    const report = (result) => {
        if (result.problem === undefined) counts.passed++;
        else counts.failures.push(result);
        process.stdout.write(describeResult(result));
    };
    const folder = await mkdtemp(join(tmpdir(), 'job-value-map-'));
    const bridge = await openBridge();
    try {
        const places = await preparePlaces(folder, bridge.address);
        const opening = open(places);
        bridge.answer({ ...sitAtWindow(opening, host.replaceAll(' ', '-')), report });
        const problem = await awaitEnd(await opening, counts);
        if (problem) report({ title: 'The suite runs to its end', problem });
    } catch (error) {
        report({ title: 'VS Code opens', problem: String(error) });
    } finally {
        bridge.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    return counts;
}

/**
 * @param {string} folder
 * @param {string} bridge the address
 * @returns {Promise<Places>}
 */
async function preparePlaces(folder, bridge) {
    const places = { workspace: join(folder, 'examples'), suite: join(folder, 'suite'), data: join(folder, 'data') };
    await cp(join(ROOT, 'examples'), places.workspace, { recursive: true });
    await mkdir(places.data);
    await build({
        entryPoints: [join(import.meta.dirname, 'suite/index.ts')],
        outfile: join(places.suite, 'index.js'),
        bundle: true,
        format: 'cjs',
        platform: 'browser',
        external: ['vscode'],
        define: { RUNNER: JSON.stringify(bridge) },
        logLevel: 'warning',
    });
    await writeFile(join(places.suite, 'package.json'), JSON.stringify(SUITE));
    return places;
}

/**
 * @param {Window} window
 * @param {Readonly<Counts>} counts of what has run, up to date when the window ends
 * @returns {Promise<string | undefined>} what is wrong with the run as a whole
 */
async function awaitEnd({ ended, log, close }, counts) {
    const tooLate = setTimeout(TIME_LIMIT_IN_SECONDS * 1000, undefined, { ref: false });
    const code = await Promise.race([ended, tooLate]).finally(close);
    if (code === undefined) return [`It was stopped after ${TIME_LIMIT_IN_SECONDS} seconds.`, ...log].join('\n');
    if (counts.passed + counts.failures.length === 0) return ['No test has run.', ...log].join('\n');
    if (code !== 0 && counts.failures.length === 0) return [`The exit code is ${code}.`, ...log].join('\n');
    return undefined;
}

/** @param {Result} result */
function describeResult({ title, duration, problem }) {
    if (problem === undefined) return `  ✓ ${title} (${duration} ms)\n`;
    return `  ✗ ${title}\n${problem.replaceAll(/^/gm, '      ')}\n`;
}
