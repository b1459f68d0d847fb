// What a person does at a window of VS Code: types, clicks, looks. The suite asks for it over the bridge, because an
// extension can neither press keys nor look into the page of a preview.

import { join } from 'node:path';

/** @import { Frame, Page } from 'playwright-core' */

const SCREENSHOTS = join(import.meta.dirname, '../../.screenshots');

/**
 * @param {Promise<{ page: Page }>} window
 * @param {string} host the beginning of the names of pictures
 */
export function sitAtWindow(window, host) {
    return {
        /** @param {{ text: string }} _ */
        type: async ({ text }) => (await window).page.keyboard.type(text, { delay: 20 }),

        /** @param {{ key: string }} _ */
        press: async ({ key }) => (await window).page.keyboard.press(key),

        /** What the picture of the preview shows; null while there is none. */
        lookAtPicture: async () => (await findPicture((await window).page))?.evaluate(readPicture),

        /** @param {{ name: string }} _ */
        clickComponent: async ({ name }) => {
            const picture = await findPicture((await window).page);
            if (!picture) throw new Error('There is no picture to click in.');
            await picture.locator(`[data-component="${name}"]`).first().click({ timeout: 5000 });
        },

        /**
         * Presses a button on the first thing that a selector finds; `at` is a place of it in shares of its size.
         * @param {{ selector: string, button?: 'left' | 'right', times?: number, at?: [x: number, y: number] }} _
         */
        clickInPicture: async ({ selector, button = 'left', times = 1, at = [0.5, 0.5] }) => {
            const { page } = await window;
            const { x, y } = await findPlace(page, selector, at);
            await page.mouse.click(x, y, { button, clickCount: times });
        },

        /**
         * Drags from the middle of one thing to where the middles of two others cross.
         * @param {{ from: string, column: string, row: string }} _
         */
        dragInPicture: async ({ from, column, row }) => {
            const { page } = await window;
            const start = await findPlace(page, from);
            const [{ x }, { y }] = [await findPlace(page, column), await findPlace(page, row)];
            await page.mouse.move(start.x, start.y);
            await page.mouse.down();
            await page.mouse.move(x, y, { steps: 8 });
            await page.mouse.up();
        },

        /** @param {{ selector: string }} _ */
        hoverInPicture: async ({ selector }) => {
            const { page } = await window;
            const { x, y } = await findPlace(page, selector);
            await page.mouse.move(x, y);
        },

        /** @param {{ selector: string }} _ */
        focusInPicture: async ({ selector }) => (await findInPicture((await window).page, selector)).focus(),

        /**
         * The words of the first thing that a selector finds; null where there is none.
         * @param {{ selector: string }} _
         */
        readInPicture: async ({ selector }) => {
            const picture = await findPicture((await window).page);
            const [words] = (await picture?.locator(selector).allTextContents()) ?? [];
            return words ?? null;
        },

        /** @param {{ name: string }} _ */
        takeScreenshot: async ({ name }) => {
            await (await window).page.screenshot({ path: join(SCREENSHOTS, `${host}-${name}.png`) });
        },
    };
}

/**
 * A preview is a page inside of a page inside of the window, with names that change from run to run.
 * @param {Page} page
 * @returns {Promise<Frame | undefined>}
 */
async function findPicture(page) {
    for (const frame of page.frames()) {
        const found = await frame
            .locator('svg [data-component]')
            .count()
            .catch(() => 0);
        if (found) return frame;
    }
    return undefined;
}

/**
 * @param {Page} page
 * @param {string} selector
 */
async function findInPicture(page, selector) {
    const picture = await findPicture(page);
    if (!picture) throw new Error('There is no picture.');
    return picture.locator(selector).first();
}

/**
 * @param {Page} page
 * @param {string} selector of something in the picture
 * @param {[x: number, y: number]} at in shares of its size
 */
async function findPlace(page, selector, [x, y] = [0.5, 0.5]) {
    const box = await (await findInPicture(page, selector)).boundingBox({ timeout: 5000 });
    if (!box) throw new Error(`Nothing of the picture is ‘${selector}’.`);
    return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** Runs in the page of the preview. */
function readPicture() {
    /** @param {string} attribute */
    const read = (attribute) => [
        ...new Set([...document.querySelectorAll(`svg [${attribute}]`)].map((mark) => mark.getAttribute(attribute))),
    ];
    return { components: read('data-component'), arrows: read('data-needs') };
}
