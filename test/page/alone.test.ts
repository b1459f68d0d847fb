// A map as a page in a file, opened as somebody opens it who got it by mail: it works without a network and an editor, and
// runs nothing but what it was written with.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HTML } from '../../cli/render/format-html.ts';
import type { Picture } from '../../cli/render/picture.ts';
import type { World } from '../../cli/world.ts';
import type {} from '../../client/webview/vscode-api.ts';
import { checkMap, readMap } from '../../language/index.ts';
import { launchBrowser } from '../hosts/open-page.mjs';
import { bundle, settle } from './open-preview.ts';

const MAP = `map "Evening </title><script>window.hacked = 1</script>"
step watch "Watch </script><script>window.hacked = 2</script>"
layer user { component player "Player <!-- <script> --> \\\\u2028" for watch needs log }
layer core { component log "Log" }
scenario later "Later" { add component hub "Hub" in core }
`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'jvm-page-'));
}, 120_000);
afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
});

/** The parts of the page as the sources are now. */
const WORLD = {
    page: '/page',
    readFile: async (path: string) => Buffer.from(await bundle(SOURCES.get(basename(path)) ?? '')),
} as Pick<World, 'page' | 'readFile'> as World;
const SOURCES = new Map([
    ['preview.css', 'preview.css'],
    ['alone.js', 'alone/alone.ts'],
    ['alone.css', 'alone/alone.css'],
]);

interface OpenPage {
    readonly page: Page;
    /** What went wrong, what the policy refused, and what was asked of a network. */
    readonly faults: readonly string[];
}

async function open(some: Partial<Picture> = {}, options: BrowserContextOptions = {}): Promise<OpenPage> {
    const map = readMap(MAP, 'file:///evening.jvm');
    const plain = { map, written: map, findings: checkMap(map), scenario: undefined, look: {} };
    const html = await HTML.write({ ...plain, theme: 'auto', scale: 2, paper: {}, ...some }, WORLD);
    const file = join(folder, 'evening.html');
    await writeFile(file, html);
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => {
        if (request.url() !== pathToFileURL(file).href) faults.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    await page.locator('[data-component="player"]').waitFor();
    return { page, faults };
}

test('a page draws its map, and no title of it becomes HTML', async () => {
    const { page, faults } = await open();
    expect(await page.title()).toBe('Evening </title><script>window.hacked = 1</script>');
    expect(await page.locator('[data-component]').count()).toBe(2);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
});

test('a click lights up what belongs together, and keys move the picture', async () => {
    const { page, faults } = await open();
    await page.locator('[data-component="log"] .box').first().click();
    await settle(page);
    expect(await page.locator('.component.selected').getAttribute('data-component')).toBe('log');
    expect(await page.getByRole('button', { name: 'Zoom to it' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Change it' }).count()).toBe(0);
    expect(await page.locator('.marks, .handle').count()).toBe(0);
    const where = () => page.locator('.canvas').evaluate((canvas) => (canvas as HTMLElement).style.transform);
    const before = await where();
    await page.keyboard.press('+');
    await settle(page);
    expect(await where()).not.toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
});

test('a scenario is answered from the file', async () => {
    const { page, faults } = await open();
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('1');
    await page.locator('[data-component="hub"]').waitFor();
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('0');
    await page.locator('[data-component="hub"]').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
});

test('a page opens as it was asked for, and a reload keeps how it is seen', async () => {
    const { page } = await open({ scenario: 'later' });
    await page.locator('[data-component="hub"]').waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('+');
    await settle(page);
    const where = () => page.locator('.canvas').evaluate((canvas) => (canvas as HTMLElement).style.transform);
    const before = await where();
    await page.waitForFunction(() => history.state?.view !== undefined);
    await page.reload();
    await page.locator('[data-component="hub"]').waitFor();
    await settle(page);
    expect(await where()).toBe(before);
    await page.context().close();
});

test.each([
    ['auto', 'light', 'rgb(255, 255, 255)'],
    ['auto', 'dark', 'rgb(18, 22, 28)'],
    ['dark', 'light', 'rgb(18, 22, 28)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
    ['high-contrast', 'light', 'rgb(0, 0, 0)'],
    ['high-contrast-light', 'dark', 'rgb(255, 255, 255)'],
] as const)('with the theme %s before a reader who prefers %s the paper is %s', async (theme, colorScheme, colour) => {
    const { page } = await open({ theme }, { colorScheme });
    const colours = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('.page .jvm-map .page') as Element).fill,
    ]);
    expect(colours).toEqual([colour, colour]);
    await page.context().close();
});

test('nothing else may run in it', async () => {
    const { page, faults } = await open();
    await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 3';
        document.body.append(script);
        document.body.setAttribute('onclick', 'window.hacked = 4');
        document.body.click();
        return fetch('https://example.invalid/').catch(() => undefined);
    });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(faults.filter((fault) => /Content Security Policy/u.test(fault)).length).toBeGreaterThanOrEqual(3);
    await page.context().close();
});

test('on paper there is the whole picture, and nothing else', async () => {
    const { page } = await open();
    await page.keyboard.press('+');
    await page.emulateMedia({ media: 'print' });
    const { width, transform, toolbar } = await page.evaluate(() => ({
        width: document.querySelector('.canvas svg')?.getBoundingClientRect().width,
        transform: getComputedStyle(document.querySelector('.canvas') as Element).transform,
        toolbar: getComputedStyle(document.querySelector('.toolbar') as Element).display,
    }));
    expect({ transform, toolbar }).toEqual({ transform: 'none', toolbar: 'none' });
    expect(width).toBeLessThanOrEqual(1000);
    await page.context().close();
});
