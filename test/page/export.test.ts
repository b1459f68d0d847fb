// The menu through which a picture leaves the preview, in a real browser: what the page makes of what it shows.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ToHost } from '../../protocol/picture-messages.ts';
import { launchBrowser } from '../hosts/open-page.mjs';
import { type OpenPreview, openPreview, URI } from './open-preview.ts';

const MAP = `map "Evening"
step watch "Watch" { importance 8 effort 40% }
layer user { component player "Player" for watch needs log }
layer core { component log "Log" }
`;

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

async function open(): Promise<OpenPreview> {
    const preview = await openPreview(browser);
    await preview.show(MAP);
    await preview.takeSaid();
    return preview;
}

/** Chooses from the menu, and gives the one thing that the page then says. */
async function exportAs({ page, takeSaid }: OpenPreview, name: string): Promise<ToHost | undefined> {
    await menuOf(page).selectOption(name);
    const said: ToHost[] = [];
    await expect.poll(async () => said.push(...(await takeSaid())), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await menuOf(page).inputValue()).toBe('');
    return said[0];
}

function menuOf(page: Page) {
    return page.getByRole('combobox', { name: 'Export' });
}

test('an SVG has the theme that is asked for, and the lens that is chosen', async () => {
    const preview = await open();
    const light = await exportAs(preview, 'svg-light');
    const dark = await exportAs(preview, 'svg-dark');
    await preview.page.getByRole('combobox', { name: 'Lens' }).selectOption('importance');
    const seen = await exportAs(preview, 'svg-light');
    const texts = [light, dark, seen].map((said) => (said?.type === 'save' ? String(said.data) : ''));
    expect(texts.map((text) => text.startsWith('<svg ') && text.includes('data-component="log"'))).toEqual([
        true,
        true,
        true,
    ]);
    expect(new Set(texts).size).toBe(3);
    await preview.page.context().close();
});

test('a PNG has two pixels for each of the SVG', async () => {
    const preview = await open();
    const svg = await exportAs(preview, 'svg-light');
    const text = svg?.type === 'save' ? String(svg.data) : '';
    const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(text)?.map(Number) ?? [];
    await menuOf(preview.page).selectOption('png-light');
    await preview.page.waitForFunction(() => window.said.some(({ type }) => type === 'save'));
    const bytes = await preview.page.evaluate(() => {
        const said = window.said.splice(0).find(({ type }) => type === 'save');
        return said?.type === 'save' ? Array.from(said.data as Uint8Array) : [];
    });
    const png = Buffer.from(bytes);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height].map((side = 0) => 2 * side));
    await preview.takeSaid();
    await preview.page.context().close();
});

test.each([
    ['html', { type: 'save-page', choices: {}, print: false }],
    ['print', { type: 'save-page', choices: {}, print: true }],
    ['markdown', { type: 'copy', as: 'markdown' }],
    ['mermaid', { type: 'copy', as: 'mermaid' }],
])('what the page cannot do is asked of the editor: %s', async (name, message) => {
    const preview = await open();
    expect(await exportAs(preview, name)).toEqual(message);
    await preview.page.context().close();
});

test('the editor may ask for the same', async () => {
    const preview = await open();
    await preview.say({ type: 'export', id: 'svg-dark' });
    expect((await preview.takeSaid()).map(({ type }) => type)).toEqual(['save']);
    await preview.page.context().close();
});

test('where no editor is there is no such menu', async () => {
    const preview = await open();
    expect(await menuOf(preview.page).count()).toBe(1);
    await preview.say({ type: 'subject', uri: URI, locked: true, alone: true });
    expect(await menuOf(preview.page).count()).toBe(0);
    await preview.page.context().close();
});
