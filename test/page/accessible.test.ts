// What axe has to say of the page, in the editor's themes and with everything open: nothing.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMap, showScenario } from '../../language/index.ts';
import { launchBrowser } from '../hosts/open-page.mjs';
import type { EditorTheme } from './editor-themes.ts';
import { type OpenPreview, openPreview, settle, URI } from './open-preview.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXAMPLE = readFileSync(new URL('../../examples/tv-evening.jvm', import.meta.url), 'utf8');
const THEMES: readonly EditorTheme[] = ['light', 'dark', 'high-contrast', 'high-contrast-light'];

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

const SCENES: readonly [string, (preview: OpenPreview) => Promise<void>][] = [
    ['a map', async () => {}],
    ['a lens, a filter and its menu', openFilter],
    ['a search and the outline', openSearch],
    ['the menu of a component', openMenu],
    ['a thing in focus that is selected, beside collapsed ones', openFocus],
    ['a scenario and the list of what it changes', openScenario],
];

describe.each(THEMES)('in the theme %s', (theme) => {
    test.each(SCENES)('axe finds nothing in %s', async (_scene, act) => {
        const preview = await openPreview(browser, { theme, reducedMotion: 'reduce' });
        await preview.show(EXAMPLE);
        await act(preview);
        expect(await runAxe(preview.page)).toEqual([]);
        await preview.page.context().close();
    });
});

test('axe finds nothing in the text for a map that is empty, and in a message', async () => {
    const preview = await openPreview(browser);
    await preview.show('map "Empty"\n');
    await preview.say({ type: 'told', message: 'Saved.' });
    expect(await runAxe(preview.page)).toEqual([]);
    await preview.page.context().close();
});

async function openFilter({ page }: OpenPreview): Promise<void> {
    await page.getByLabel('Lens').selectOption('teams');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('With findings').check();
}

async function openSearch({ page }: OpenPreview): Promise<void> {
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('watch');
}

async function openMenu({ page }: OpenPreview): Promise<void> {
    await page.locator('[data-component="watch-history"]').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
}

async function openFocus({ page }: OpenPreview): Promise<void> {
    await page.locator('[data-component="watch-history"]').focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('f');
    await page.locator('[data-layer="infra"], [data-layer="infrastructure"]').first().focus();
    await page.keyboard.press('c');
}

/** The editor's answer holds what the scenario changes. */
async function openScenario({ page, say }: OpenPreview): Promise<void> {
    const map = readMap(EXAMPLE);
    const [scenario] = map.scenarios;
    if (!scenario) throw new Error('The example has no scenario.');
    await page.getByLabel('Scenario').selectOption(scenario.title);
    const { name, title } = scenario;
    await say({ type: 'picture', uri: URI, version: 2, scenario: { name, title }, ...showScenario(map, scenario, {}) });
    await page.getByRole('button', { name: 'Changes' }).click();
}

async function runAxe(page: Page): Promise<string[]> {
    await settle(page);
    await page.evaluate(AXE);
    return page.evaluate(async () => {
        const { violations } = await window.axe.run(document);
        return violations.flatMap(({ id, nodes }) =>
            nodes
                // The name of a thing begins with its title. What else is written in it, figures and its title again in
                // each column, is no part of a name.
                .filter(({ html }) => id !== 'label-content-name-mismatch' || !html.startsWith('<g '))
                .map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
        );
    });
}

declare global {
    interface Window {
        axe: typeof import('axe-core');
    }
}
