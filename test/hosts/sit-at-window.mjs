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

/** Runs in the page of the preview. */
function readPicture() {
    /** @param {string} attribute */
    const read = (attribute) => [
        ...new Set([...document.querySelectorAll(`svg [${attribute}]`)].map((mark) => mark.getAttribute(attribute))),
    ];
    return { components: read('data-component'), arrows: read('data-needs') };
}
