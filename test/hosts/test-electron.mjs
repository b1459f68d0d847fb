// Runs the suite in VS Code for the desktop, which is downloaded for it; so this is for people with a network, and no part of
// `npm test`. VSCODE_PATH may name the executable of an installed VS Code instead.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { chromium } from 'playwright-core';
import { findFreePort } from './find-free-port.mjs';
import { runSuite } from './run-suite.mjs';
import { SETTINGS } from './settings.mjs';

/** @import { Browser, Page } from 'playwright-core' */
/** @import { Places, Window } from './run-suite.mjs' */

const ROOT = join(import.meta.dirname, '../..');
const PATIENCE_IN_SECONDS = 60;

const vscodeExecutablePath = process.env.VSCODE_PATH ?? (await downloadAndUnzipVSCode());
const { passed, failures } = await runSuite('desktop', openDesktop);
process.stdout.write(`\nHosts: ${passed} passed, ${failures.length} failed\n`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);

/**
 * @param {Places} places
 * @returns {Promise<Window>}
 */
async function openDesktop({ workspace, suite, data }) {
    await mkdir(join(data, 'User'));
    await writeFile(join(data, 'User/settings.json'), JSON.stringify(SETTINGS));
    const port = await findFreePort();
    const ended = runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: [suite, ROOT],
        extensionTestsPath: join(suite, 'index.js'),
        launchArgs: [workspace, `--user-data-dir=${data}`, '--disable-extensions', `--remote-debugging-port=${port}`],
    }).catch(({ code }) => Number(code ?? 1));
    const browser = await connect(`http://127.0.0.1:${port}`);
    const close = async () => {
        const session = await browser.newBrowserCDPSession().catch(() => undefined);
        await session?.send('Browser.close').catch(() => {});
    };
    return { page: await findWindow(browser), ended, log: [], close };
}

/**
 * @param {string} address
 * @returns {Promise<Browser>}
 */
function connect(address) {
    return retry(() => chromium.connectOverCDP(address));
}

/**
 * @param {Browser} browser
 * @returns {Promise<Page>}
 */
function findWindow(browser) {
    return retry(async () => {
        for (const page of browser.contexts().flatMap((context) => context.pages())) {
            if ((await page.locator('.monaco-workbench').count()) > 0) return page;
        }
        throw new Error('VS Code has opened no window.');
    });
}

/**
 * @template T
 * @param {() => Promise<T>} attempt
 * @param {number} [end]
 * @returns {Promise<T>}
 */
async function retry(attempt, end = Date.now() + PATIENCE_IN_SECONDS * 1000) {
    try {
        return await attempt();
    } catch (error) {
        if (Date.now() > end) throw error;
    }
    await setTimeout(200);
    return retry(attempt, end);
}
