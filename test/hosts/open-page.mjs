// Opens the page of a host in a browser that nobody sees, as a window that the suite can run in.

import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

export async function launchBrowser() {
    const { executablePath, env } = await findBrowser();
    return chromium.launch({
        executablePath,
        env: { ...process.env, ...env },
        // Takes the place of the driver's own list, under which the pages of previews may not register their worker.
        args: ['--disable-features=MediaRouter,OptimizationHints,HttpsUpgrades'],
    });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./web-host/serve-web-host.mjs').Host} host
 * @returns {Promise<import('./run-suite.mjs').Window>}
 */
export async function openPage(browser, host) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    /** @type {string[]} */
    const log = [];
    page.on('console', (message) => {
        // VS Code writes its own errors and warnings as plain lines that say so.
        if (/\b(ERR|WARN)\b/.test(message.text())) log.push(message.text().slice(0, 500));
    });
    /** @type {Promise<number>} */
    const ended = new Promise((resolve, reject) => {
        page.on('crash', () => reject(new Error('The page has crashed.')));
        page.on('close', () => reject(new Error('The page was closed.')));
        page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', () => {});
    const close = async () => {
        await page.close();
        await host.close();
    };
    try {
        await page.goto(host.address);
    } catch (error) {
        await close();
        throw error;
    }
    return { page, ended, log, close };
}
