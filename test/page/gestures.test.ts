// Moving and scaling the picture in a real browser: mouse, wheel, trackpad, fingers and keys.

import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../hosts/open-page.mjs';
import { openPreview, settle } from './open-preview.ts';

const MAP = `step define
step execute
layer user "User" {
    component player "Player" for execute
    component finder "Finder" for define
}
`;

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

/** A map that is drawn four times as large as it fits, so that it can be moved every way. */
async function open(hasTouch = false) {
    const preview = await openPreview(browser, {
        hasTouch,
        viewport: { width: 700, height: 300 },
        state: { uri: 'file:///map.jvm', view: START },
    });
    await preview.show(MAP);
    await preview.takeSaid();
    return preview;
}

const START = { x: -100, y: -50, zoom: 2 };

async function viewOf(page: Page) {
    await settle(page);
    const transform = await page.locator('.canvas').evaluate((canvas) => (canvas as HTMLElement).style.transform);
    const [x = 0, y = 0, zoom = 0] = [...transform.matchAll(/-?[\d.]+/gu)].map(([number]) => Number(number));
    return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 1000) / 1000 };
}

describe('the picture', () => {
    test('follows the mouse that drags it, and what lies under it is not chosen', async () => {
        const { page, takeSaid } = await open();
        const box = await page.locator('[data-layer="user"] .shelf').boundingBox();
        if (!box) throw new Error('The layer is not drawn.');
        await page.mouse.move(box.x + 200, box.y + 50);
        await page.mouse.down();
        await page.mouse.move(box.x + 160, box.y + 20, { steps: 5 });
        await page.mouse.up();
        expect(await viewOf(page)).toEqual({ x: -140, y: -80, zoom: 2 });
        expect(await takeSaid()).toEqual([]);
        await page.mouse.click(box.x + 150, box.y + 20);
        expect(await takeSaid()).toEqual([{ type: 'reveal', quietly: true, thing: { kind: 'layer', name: 'user' } }]);
        await page.context().close();
    });

    test('is moved by the wheel, and sideways with Shift', async () => {
        const { page } = await open();
        await page.mouse.move(500, 100);
        await page.mouse.wheel(20, 30);
        expect(await viewOf(page)).toEqual({ x: -120, y: -80, zoom: 2 });
        await page.keyboard.down('Shift');
        await page.mouse.wheel(0, 40);
        expect(await viewOf(page)).toEqual({ x: -160, y: -80, zoom: 2 });
        await page.context().close();
    });

    test('is scaled by a pinch on a trackpad about the pointer', async () => {
        const { page } = await open();
        await page.mouse.move(300, 200);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -50 * Math.log2(1.25));
        const top = (await page.locator('.stage').boundingBox())?.y ?? 0;
        const { x, y, zoom } = await viewOf(page);
        expect(zoom).toBeCloseTo(2.5, 2);
        expect([x, y]).toEqual([300 - 400 * 1.25, 200 - top - (250 - top) * 1.25].map(Math.round));
        await page.context().close();
    });

    test('follows one finger and is scaled by two', async () => {
        const { page } = await open(true);
        const fingers = await page.context().newCDPSession(page);
        await touch(fingers, 'touchStart', [300, 200]);
        await touch(fingers, 'touchMove', [280, 190]);
        await touch(fingers, 'touchMove', [250, 180]);
        expect(await viewOf(page)).toEqual({ x: -150, y: -70, zoom: 2 });
        await touch(fingers, 'touchStart', [250, 180], [350, 180]);
        await touch(fingers, 'touchMove', [250, 180], [450, 180]);
        expect((await viewOf(page)).zoom).toBe(4);
        await touch(fingers, 'touchEnd');
        await page.context().close();
    });

    test('is moved and scaled by keys', async () => {
        const { page, readState } = await open();
        await page.locator('.stage').focus();
        for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
        expect(await viewOf(page)).toEqual({ x: -40, y: -110, zoom: 2 });
        await page.keyboard.press('+');
        expect((await viewOf(page)).zoom).toBe(2.5);
        expect((await readState())?.view?.zoom).toBe(2.5);
        await page.keyboard.press('0');
        expect((await viewOf(page)).zoom).toBeLessThan(1);
        expect((await readState())?.view).toBeUndefined();
        await page.context().close();
    });
});

async function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[][]) {
    const touchPoints = at.map(([x = 0, y = 0], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
