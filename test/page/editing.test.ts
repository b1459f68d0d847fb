// Changing the map in its picture, in a real browser: what pointer and keys make the page ask of the editor, and what opens.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../hosts/open-page.mjs';
import { type OpenPreview, openPreview, settle, URI } from './open-preview.ts';

const MAP = `step define
step execute
layer user "User" {
    component player "Player" for execute needs session
    component finder "Finder" for define
}
layer core "Core" {
    component session "Session"
    component store "Store"
}
`;

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

/** Opens the map, does something in its page, and closes it. */
async function inPage(act: (preview: OpenPreview) => Promise<void>, options: { hasTouch?: boolean } = {}) {
    const preview = await openPreview(browser, { viewport: { width: 1100, height: 700 }, ...options });
    await preview.show(MAP);
    await preview.takeSaid();
    await act(preview);
    await preview.page.context().close();
}

function edit(what: object) {
    return { type: 'edit', uri: URI, version: 1, edit: what };
}

async function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`Nothing is drawn at ${selector}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const boxOf = (name: string) => `svg [data-component="${name}"] .box`;
const BLANK = { step: 'svg [data-step="define"] .head-area', layer: 'svg [data-layer="core"] .shelf' };

/** Takes hold of something and drags it by steps; the button stays down. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await settle(page);
}

/** Where a layer and a step cross. */
async function cell(page: Page, layer: string, step: string) {
    const { x } = await middleOf(page, `svg [data-step="${step}"] .head-area`);
    const { y } = await middleOf(page, `svg [data-layer="${layer}"] .shelf`);
    return { x, y };
}

async function viewOf(page: Page) {
    return page.locator('.canvas').evaluate((canvas) => (canvas as HTMLElement).style.transform);
}

function focusOn(page: Page, selector: string) {
    return page
        .locator(selector)
        .first()
        .evaluate((element) => (element as HTMLElement).focus());
}

describe('a component', () => {
    test('is dragged to another step: where to is shown and said, and the picture stays where it is', () =>
        inPage(async ({ page, takeSaid }) => {
            const before = await viewOf(page);
            await drag(page, await middleOf(page, boxOf('player')), await cell(page, 'user', 'define'));
            expect(await page.locator('.marks').textContent()).toBe('‘Player’ will help with ‘Define’.');
            const [cells, row] = [page.locator('.drop-cell'), page.locator('svg [data-layer="user"] .shelf')];
            expect(await cells.count()).toBe(1);
            const [target, shelf] = [await cells.boundingBox(), await row.boundingBox()];
            expect(target?.y).toBeCloseTo(shelf?.y ?? 0, 0);
            expect(target?.height).toBeCloseTo(shelf?.height ?? 0, 0);
            await page.mouse.up();
            expect(await takeSaid()).toEqual([edit({ kind: 'move-to-steps', component: 'player', steps: ['define'] })]);
            expect([await viewOf(page), await page.locator('.drop-cell').count()]).toEqual([before, 0]);
        }));

    test('is dragged to another layer', () =>
        inPage(async ({ page, takeSaid }) => {
            await drag(page, await middleOf(page, boxOf('player')), await cell(page, 'core', 'execute'));
            await page.mouse.up();
            expect(await takeSaid()).toEqual([edit({ kind: 'move-to-layer', component: 'player', layer: 'core' })]);
        }));

    test('that is dropped where it was, or given up, is not changed', () =>
        inPage(async ({ page, takeSaid }) => {
            const from = await middleOf(page, boxOf('player'));
            await drag(page, from, { x: from.x + 30, y: from.y + 3 });
            await page.mouse.up();
            await drag(page, from, await cell(page, 'core', 'execute'));
            await page.keyboard.press('Escape');
            await settle(page);
            expect(await page.locator('.ghost').count()).toBe(0);
            await page.mouse.up();
            expect(await takeSaid()).toEqual([]);
        }));

    test('that is only clicked is chosen, and its text shows while the focus stays here', () =>
        inPage(async ({ page, takeSaid }) => {
            const { x, y } = await middleOf(page, boxOf('player'));
            await drag(page, { x, y }, { x: x + 2, y: y + 2 });
            await page.mouse.up();
            const thing = { kind: 'component', name: 'player' };
            expect(await takeSaid()).toEqual([{ type: 'reveal', thing, quietly: true }]);
        }));

    test('is moved by no finger: that moves the picture', () =>
        inPage(
            async ({ page, takeSaid }) => {
                const { x, y } = await middleOf(page, boxOf('player'));
                const before = await viewOf(page);
                const session = await page.context().newCDPSession(page);
                const touch = (
                    type: 'touchStart' | 'touchMove' | 'touchEnd',
                    ...touchPoints: { x: number; y: number }[]
                ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
                await touch('touchStart', { x, y });
                for (const step of [10, 30, 60]) await touch('touchMove', { x: x + step, y: y + step });
                await touch('touchEnd');
                await settle(page);
                expect(await takeSaid()).toEqual([]);
                expect(await viewOf(page)).not.toBe(before);
            },
            { hasTouch: true },
        ));

    test('is renamed by a double click, and by F2', () =>
        inPage(async ({ page, takeSaid }) => {
            const { x, y } = await middleOf(page, boxOf('player'));
            await page.mouse.dblclick(x, y);
            const input = page.getByRole('textbox', { name: 'Title' });
            await input.waitFor();
            expect(await input.inputValue()).toBe('Player');
            await page.keyboard.type('Big "player"');
            await page.keyboard.press('Enter');
            const title = { kind: 'set-title', of: 'component', name: 'player', title: 'Big "player"' };
            expect((await takeSaid()).filter(({ type }) => type === 'edit')).toEqual([edit(title)]);
            await focusOn(page, 'svg [data-component="finder"]');
            await page.keyboard.press('F2');
            await input.waitFor();
            await page.keyboard.type('never');
            await page.keyboard.press('Escape');
            await settle(page);
            expect(await input.count()).toBe(0);
            expect(await takeSaid()).toEqual([]);
        }));

    test('keeps what is typed of its title while the picture is drawn anew', () =>
        inPage(async ({ page, say, show, takeSaid }) => {
            await focusOn(page, 'svg [data-component="player"]');
            await page.keyboard.press('F2');
            await page.getByRole('textbox', { name: 'Title' }).waitFor();
            await page.keyboard.type('New');
            await say({ type: 'cursor', at: { kind: 'component', name: 'finder' } });
            await show(MAP.replace('component store', 'component shop'));
            await page.keyboard.type(' title');
            await page.keyboard.press('Enter');
            expect(await takeSaid()).toEqual([
                { ...edit({ kind: 'set-title', of: 'component', name: 'player', title: 'New title' }), version: 2 },
            ]);
        }));

    test('is deleted by a key, and so is an arrow', () =>
        inPage(async ({ page, takeSaid }) => {
            await focusOn(page, 'svg [data-needs="player->session"]');
            await page.keyboard.press('Delete');
            await focusOn(page, 'svg [data-component="store"]');
            await page.keyboard.press('Backspace');
            expect(await takeSaid()).toEqual([
                edit({ kind: 'remove-arrow', from: 'player', to: 'session' }),
                edit({ kind: 'remove-component', component: 'store' }),
            ]);
            expect(await page.evaluate(() => document.activeElement?.className)).toBe('stage');
        }));
});

describe('an arrow', () => {
    test('is drawn from the handle of what is pointed at', () =>
        inPage(async ({ page, takeSaid }) => {
            const from = await middleOf(page, boxOf('finder'));
            await page.mouse.move(from.x, from.y);
            await settle(page);
            const edge = await page.locator(boxOf('finder')).first().boundingBox();
            const handle = await middleOf(page, '.handle');
            expect(handle.y).toBeCloseTo((edge?.y ?? 0) + (edge?.height ?? 0), 0);
            expect(handle.x).toBeCloseTo(from.x, 0);
            await drag(page, handle, await middleOf(page, boxOf('session')));
            expect(await page.locator('.marks').textContent()).toBe(
                '‘Finder’ will need ‘Session’. It would stand under 1 more step.',
            );
            expect(await page.locator('.drawn-line path').count()).toBe(1);
            await page.mouse.up();
            expect(await takeSaid()).toEqual([edit({ kind: 'add-arrow', from: 'finder', to: 'session' })]);
        }));

    test('that ends nowhere is none', () =>
        inPage(async ({ page, takeSaid }) => {
            const from = await middleOf(page, boxOf('finder'));
            await page.mouse.move(from.x, from.y);
            await settle(page);
            await drag(page, await middleOf(page, '.handle'), await middleOf(page, BLANK.step));
            expect(await page.locator('.marks').textContent()).toBe('Drop it on a component that ‘Finder’ needs.');
            await page.mouse.up();
            expect(await takeSaid()).toEqual([]);
        }));
});

describe('the menu', () => {
    test('opens at the second button, works by the arrow keys, and gives the focus back', () =>
        inPage(async ({ page, takeSaid }) => {
            await page.locator(boxOf('player')).first().click();
            await takeSaid();
            await page.locator(boxOf('player')).first().click({ button: 'right' });
            const menu = page.getByRole('menu');
            const last = await menu.getByRole('menuitem').last().textContent();
            await settle(page);
            const focused = () => page.evaluate(() => document.activeElement?.textContent);
            expect(await focused()).toBe('Rename title…F2');
            await page.keyboard.press('ArrowUp');
            expect(await focused()).toBe(last);
            await page.keyboard.press('ArrowDown');
            await page.keyboard.press('ArrowDown');
            expect(await focused()).toBe('Move to layer…');
            await page.keyboard.press('End');
            expect(await focused()).toBe(last);
            await page.keyboard.press('Escape');
            await settle(page);
            expect(await menu.count()).toBe(0);
            expect(await page.evaluate(() => document.activeElement?.getAttribute('data-component'))).toBe('player');
            expect(await takeSaid()).toEqual([]);
        }));

    test('opens by keys, and lets the editor ask what to say', () =>
        inPage(async ({ page, takeSaid }) => {
            await focusOn(page, 'svg [data-component="player"]');
            await page.keyboard.press('Shift+F10');
            await page.getByRole('menuitem', { name: 'Helps with steps…' }).click();
            const pick = { type: 'pick', uri: URI, version: 1, component: 'player', word: 'steps' };
            expect(await takeSaid()).toEqual([pick]);
            await focusOn(page, 'svg [data-needs="player->session"]');
            await page.keyboard.press('ContextMenu');
            await page.getByRole('menuitem', { name: 'Delete arrow' }).click();
            expect(await takeSaid()).toEqual([edit({ kind: 'remove-arrow', from: 'player', to: 'session' })]);
        }));

    test('opens from the button beside what is selected, and closes at a press elsewhere', () =>
        inPage(async ({ page }) => {
            await page.locator(boxOf('player')).first().click();
            await page.getByRole('button', { name: 'Change it' }).click();
            await settle(page);
            expect(await page.getByRole('menu').count()).toBe(1);
            await page.mouse.click(5, 690);
            await settle(page);
            expect(await page.getByRole('menu').count()).toBe(0);
        }));

    test('of an empty place lets a component be added there', () =>
        inPage(async ({ page, takeSaid }) => {
            const { x, y } = await cell(page, 'core', 'define');
            await page.mouse.click(x, y, { button: 'right' });
            await page.getByRole('menuitem', { name: 'Add component here…' }).click();
            await page.getByRole('textbox', { name: 'Title of the new component' }).waitFor();
            await page.keyboard.type('Index');
            await page.keyboard.press('Enter');
            expect(await takeSaid()).toEqual([
                edit({ kind: 'add-component', title: 'Index', layer: 'core', steps: [] }),
            ]);
        }));

    test('is grey with the reason while the picture is an old one, and nothing can be dragged then', () =>
        inPage(async ({ page, say, takeSaid }) => {
            await say({ type: 'no-picture', uri: URI, reason: 'It breaks off.' });
            const from = await middleOf(page, boxOf('player'));
            await drag(page, from, await cell(page, 'core', 'execute'));
            await page.mouse.up();
            await settle(page);
            expect(await page.locator('.ghost').count()).toBe(0);
            await page.locator(boxOf('player')).first().click({ button: 'right' });
            const item = page.getByRole('menuitem', { name: 'Delete component' });
            expect(await item.getAttribute('aria-disabled')).toBe('true');
            expect(await item.getAttribute('title')).toBe('The picture is not that of the text as it is now.');
            await item.click({ force: true });
            await settle(page);
            expect(await page.getByRole('menu').count()).toBe(1);
            await page.keyboard.press('Escape');
            await focusOn(page, 'svg [data-component="player"]');
            await page.keyboard.press('Delete');
            await settle(page);
            expect(await page.locator('.toast').textContent()).toBe(
                'The picture is not that of the text as it is now.',
            );
            expect(await takeSaid()).toEqual([]);
        }));
});

test('what was changed is undone and made again by the usual keys', () =>
    inPage(async ({ page, takeSaid }) => {
        await focusOn(page, '.stage');
        for (const key of ['Control+z', 'Control+Shift+z', 'Control+y']) await page.keyboard.press(key);
        expect(await takeSaid()).toEqual([{ type: 'undo' }, { type: 'redo' }, { type: 'redo' }]);
    }));
