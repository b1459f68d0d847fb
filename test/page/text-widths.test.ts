// The table of widths against the letters of real fonts, as a browser draws them: what the table says is never much less
// than what a title takes, so that no title leaves its box; and not much more, or titles would break without need.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globbySync } from 'globby';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureText } from '../../diagram/index.ts';
import { readMap } from '../../language/index.ts';
import { launchBrowser } from '../hosts/open-page.mjs';

const ROOT = join(import.meta.dirname, '../..');
const TITLES = globbySync('{examples,test/diagram/maps}/*.jvm', { cwd: ROOT }).flatMap((file) => {
    const { title, steps, layers, components } = readMap(readFileSync(join(ROOT, file), 'utf8'));
    const principles = layers.flatMap((layer) => layer.principles.map(({ text }) => text));
    return [title, ...[...steps, ...layers, ...components].map((thing) => thing.title), ...principles];
});
const OTHER_SCRIPTS = [
    'Żółć gęślą jaźń, Łódź',
    'Příliš žluťoučký kůň',
    'İstanbul ığdır çöğüş',
    'Lịch sử xem chung của gia đình',
    'История просмотров семьи: ЖШЩЮЫ',
    'Ιστορικό προβολών: ΩΨΞΦ',
    'היסטוריית הצפייה של כל בני הבית: שש',
    'سجل المشاهدة المشترك بين أفراد العائلة',
    'WWW SMS GATEWAY 100 % @ 2024-11-22',
];

/** The families that a file asks for and that a Linux machine has; each stands for others of the same widths. */
const FAMILIES = [
    { family: 'Liberation Sans', like: 'Arial and Helvetica' },
    { family: 'DejaVu Sans Condensed', like: 'where there is neither' },
] as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
}, 120_000);
afterAll(() => browser.close());

/** What each text takes, as a share of what the table says: in light and in bold type. */
async function compareWith(family: string, texts: readonly string[]): Promise<number[]> {
    const real = await page.evaluate(
        ({ family, texts }) => {
            const context = document.createElement('canvas').getContext('2d');
            if (!context) throw new Error('This browser cannot measure texts.');
            const width = (text: string, weight: number) => {
                context.font = `${weight} 100px "${family}", sans-serif`;
                return context.measureText(text).width;
            };
            return texts.map((text) => [width(text, 400), width(text, 700)]);
        },
        { family, texts },
    );
    return texts.flatMap((text, place) =>
        [false, true].map((bold, weight) => (real[place]?.[weight] ?? Number.NaN) / measureText(text, 100, bold)),
    );
}

describe.each(FAMILIES)('in $family, for $like', ({ family }) => {
    it('is installed here', async () => {
        const widths = (name: string) =>
            page.evaluate((font) => {
                const context = document.createElement('canvas').getContext('2d');
                if (context) context.font = font;
                return context?.measureText('Watch history').width;
            }, `100px ${name}`);
        expect(await widths(`"${family}", monospace`)).not.toBe(await widths('monospace'));
    });

    it('a title takes no more room than the table says, and seldom much less', async () => {
        const shares = (await compareWith(family, TITLES)).sort((a, b) => a - b);
        expect(shares.at(-1)).toBeLessThanOrEqual(family === 'Liberation Sans' ? 1 : 1.08);
        expect(shares[0]).toBeGreaterThan(0.8);
    });

    it('nor does one in another script', async () => {
        const shares = (await compareWith(family, OTHER_SCRIPTS)).sort((a, b) => a - b);
        expect(shares.at(-1)).toBeLessThanOrEqual(1);
        expect(shares[0]).toBeGreaterThan(0.7);
    });
});
