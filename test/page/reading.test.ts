// Reading a map in the preview, in a real browser: lenses, search, what is put away, the keyboard, and what stays over a
// reload.

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageState } from '../../protocol/picture-messages.ts';
import { launchBrowser } from '../hosts/open-page.mjs';
import { type OpenPreview, openPreview, settle, URI } from './open-preview.ts';

const EXAMPLE = readFileSync(new URL('../../examples/tv-evening.jvm', import.meta.url), 'utf8');

const eighty = (write: (place: number) => string) =>
    Array.from({ length: 80 }, (_, place) => `    ${write(place)}\n`).join('');
const LARGE = `step define
layer user "User" {
${eighty((place) => `component user-${place} for define needs core-${place}`)}}
layer core "Core" {
${eighty((place) => `component core-${place}`)}}
`;

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

async function open(text = EXAMPLE, options: BrowserContextOptions & { readonly state?: PageState } = {}) {
    const preview = await openPreview(browser, options);
    await preview.show(text);
    return preview;
}

let preview: OpenPreview;
const page = () => preview.page;
const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page().keyboard.press(key);
    await settle(page());
};
const countDrawn = () => page().locator('svg .components > [data-component]').count();
const focused = () =>
    page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

afterEach(() => preview.page.context().close());

describe('the reader', () => {
    beforeEach(async () => {
        preview = await open();
    });

    test('chooses a lens, hears what it shows, and keeps it', async () => {
        await page().getByLabel('Lens').selectOption('teams');
        await settle(page());
        expect(await page().locator('svg.lens-teams').count()).toBe(1);
        expect(await page().locator('.toast').textContent()).not.toBe('');
        expect((await preview.readState())?.choices?.lens).toBe('teams');
    });

    test('finds what has the letters, whatever their case and marks, and goes round', async () => {
        await page().locator('.stage').focus();
        await press('/');
        await page().keyboard.type('WÁTCH');
        await settle(page());
        const place = () => page().locator('.count').textContent();
        const marked = () => page().locator('[data-match]').count();
        const here = () => page().locator('[data-match="here"]').getAttribute('data-component');
        expect([await place(), await marked(), await here()]).toEqual(['1 of 3', 3, 'resume']);
        await press('Shift+Enter');
        expect([await place(), await here()]).toEqual(['3 of 3', 'watch-history']);
        await press('Enter');
        expect(await place()).toBe('1 of 3');
        await press('Escape');
        expect(await page().locator('.search, [data-match]').count()).toBe(0);
        expect(await focused()).toMatch(/^Continue-watching row, User/);
    });

    test('walks from thing to thing with the arrow keys, and leaves the picture with one Tab', async () => {
        await page().locator('.stage').focus();
        await press('Tab');
        const names = [await focused()];
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'ArrowRight', 'ArrowRight', 'Home']) {
            await press(key);
            names.push(await focused());
        }
        expect(names.map((name) => name?.slice(0, 12))).toEqual([
            'Step 1: Defi',
            'Layer User',
            'Layer Core',
            'Playback ses',
            'Presence ser',
            'Presence ser',
            'Household ev',
            'Adaptive str',
        ]);
        await press('Tab');
        expect(await page().evaluate(() => document.activeElement?.closest('svg.jvm-map'))).toBeNull();
    });

    test('reads in words what lights up for a component', async () => {
        await page().locator('[data-component="watch-history"]').hover();
        await settle(page());
        expect(await page().locator('.detail span').textContent()).toBe(
            'Watch history: needs 1, needed by 3, serves Execute, Analyze and Conclude',
        );
    });

    test('focuses on a component, sees that it is a part, and gets the whole back', async () => {
        await page().locator('[data-component="presence"]').focus();
        await press('f');
        expect(await countDrawn()).toBe(3);
        expect(await page().locator('.notice').textContent()).toContain('Focused on ‘Presence service’');
        await page().getByRole('button', { name: 'Show all' }).click();
        await settle(page());
        expect(await countDrawn()).toBe(20);
    });

    test('puts layers and steps away at their heads, and with a key', async () => {
        await page().getByRole('button', { name: 'Collapse Infrastructure', exact: true }).click();
        await settle(page());
        await page().locator('[data-step="execute"]').focus();
        await press('c');
        const { choices } = (await preview.readState()) ?? {};
        expect(choices).toEqual({ collapsedLayers: ['infra'], collapsedSteps: ['execute'] });
        expect(await page().locator('.notice').textContent()).toContain('2 collapsed');
        await page().getByRole('button', { name: 'Expand all' }).click();
        await settle(page());
        expect(await countDrawn()).toBe(20);
    });

    test('filters, and reads how many are left', async () => {
        await page().getByRole('button', { name: 'Filter' }).click();
        await page().getByLabel('Step', { exact: true }).selectOption('analyze');
        await settle(page());
        const faded = await page().locator('.components > [data-faded]').count();
        expect(await page().locator('.notice').textContent()).toContain(`${20 - faded} of 20 components`);
        expect(faded).toBeGreaterThan(5);
    });

    test('reads the whole map as text, and finds the text of a line in the editor', async () => {
        await page().getByRole('button', { name: 'Outline' }).click();
        const outline = page().getByRole('complementary', { name: 'Outline' });
        await settle(page());
        expect(await outline.getByRole('button').count()).toBe(4 + 3 + 20 + 23);
        const lines = await outline.locator('p, li').allTextContents();
        expect(lines).toEqual(
            expect.arrayContaining([
                'Unwind at home with something worth watching',
                'Executor: Viewer at home · Beneficiary: Household',
                'Optimise the evening, not the session length',
            ]),
        );
        await preview.takeSaid();
        await outline.getByRole('button', { name: /^Watch history/ }).click();
        expect(await preview.takeSaid()).toMatchObject([
            { type: 'reveal', thing: { kind: 'component', name: 'watch-history' } },
        ]);
    });
});

test('the outline tells of each strip who is on it, and how each step stands', async () => {
    preview = await open(readFileSync(new URL('../../examples/city-buses.jvm', import.meta.url), 'utf8'));
    await page().getByRole('button', { name: 'Outline' }).click();
    await settle(page());
    const outline = page().getByRole('complementary', { name: 'Outline' });
    const drawn = await page()
        .locator('svg .standing')
        .evaluateAll((cells) => cells.map((cell) => cell.ariaLabel));
    expect(drawn.length).toBeGreaterThan(3);
    expect(await outline.locator('h3').allTextContents()).toEqual(['Steps', 'Layers', 'Competitors', 'Segments']);
    expect(await outline.locator('li').allTextContents()).toEqual(expect.arrayContaining(drawn));
});

test('a reload brings back what the reader chose to see, and a name that is gone is ignored', async () => {
    const choices = { lens: 'teams', focus: 'presence', collapsedLayers: ['gone'], filter: { team: 'gone' } };
    preview = await open(EXAMPLE, { state: { uri: URI, choices } });
    expect(await countDrawn()).toBe(3);
    expect(await page().locator('svg.lens-teams').count()).toBe(1);
    expect(await page().locator('.notice').count()).toBe(1);
});

test('a large map opens as an overview, and draws all its arrows when asked to', async () => {
    preview = await open(LARGE);
    expect([await countDrawn(), await page().locator('[data-needs]').count()]).toEqual([160, 0]);
    await page().locator('svg .components > [data-component]').nth(140).focus();
    await press(' ');
    expect(await page().locator('[data-needs]').count()).toBe(1);
    await page().getByRole('button', { name: 'Draw all arrows' }).click();
    await settle(page());
    expect(await page().locator('[data-needs]').count()).toBe(80);
});

test('a name of an overview can be pressed where it stands, though it is drawn again on top of all others', async () => {
    preview = await open(LARGE);
    const name = page().locator('svg .components > [data-component]').nth(140);
    await name.hover();
    await settle(page());
    expect(await page().locator('.spotlight > [data-component]').count()).toBe(2);
    await name.click({ timeout: 5000 });
    await settle(page());
    expect(await page().locator('.spotlight > .selected').getAttribute('data-component')).toBe('core-60');
});

describe('what a change of the text moves', () => {
    const grown = EXAMPLE.replace('component resume', 'component another "Another" for execute\n    component resume');
    /** Counts from now on what is moved: the motion itself may be over before anybody looks. */
    const watchMotion = () =>
        page().evaluate(() => {
            const { animate } = Element.prototype;
            window.moved = 0;
            Element.prototype.animate = function (...motion) {
                window.moved += 1;
                return animate.apply(this, motion);
            };
        });
    const countMoved = () => page().evaluate(() => window.moved);

    test('moves there', async () => {
        preview = await open();
        await watchMotion();
        await preview.show(EXAMPLE);
        expect(await countMoved()).toBe(0);
        await preview.show(grown);
        expect(await countMoved()).toBeGreaterThan(3);
    });

    test('is there at once when it is drawn first', async () => {
        preview = await open();
        expect(await page().evaluate(() => document.getAnimations().length)).toBe(0);
    });

    test('is there at once for those who want no motion', async () => {
        preview = await open(EXAMPLE, { reducedMotion: 'reduce' });
        await watchMotion();
        await preview.show(grown);
        expect(await countMoved()).toBe(0);
    });
});

declare global {
    interface Window {
        moved: number;
    }
}
