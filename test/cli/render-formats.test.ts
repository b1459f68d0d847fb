// What `jvmap render` writes in each format. What stands in them is the business of the tests of the picture.

import { describe, expect, test } from 'vitest';
import { measureText } from '../../diagram/index.ts';
import { run } from './fake-world.ts';

const MAP = 'map "Evening"\nlayer user { component player "Living-room player" for all }\n';
const files = { 'a.jvm': MAP };

async function render(options: string, map = MAP): Promise<string> {
    const { exitCode, stdout, stderr } = await run(`render - -o - ${options}`, { stdin: map });
    expect([exitCode, stderr]).toEqual([0, '']);
    return stdout;
}

/** The width and height in the head of a PNG. */
function sizeOf(png: string): [width: number, height: number] {
    const bytes = Buffer.from(png, 'latin1');
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
    ['a.svg', '<svg '],
    ['a.PNG', '\x89PNG'],
    ['a.html', '<!DOCTYPE html>'],
    ['a.htm', '<!DOCTYPE html>'],
    ['a.md', '# Evening\n'],
    ['a.json', '{\n  "version": 1,\n  "title": "Evening",\n'],
])('the ending of %s says the format', async (out, start) => {
    const { exitCode, stderr, written } = await run(`render a.jvm -o ${out}`, { files });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(written.get(`/maps/${out}`)?.slice(0, start.length)).toBe(start);
});

describe('a PNG', () => {
    test('has two pixels for each of the picture, or as many as are asked for', async () => {
        const svg = await render('--format svg');
        const [width, height] = [Number(/width="(\d+)"/u.exec(svg)?.[1]), Number(/height="(\d+)"/u.exec(svg)?.[1])];
        expect(sizeOf(await render('--format png'))).toEqual([2 * width, 2 * height]);
        expect(sizeOf(await render('--format png --scale 1'))).toEqual([width, height]);
    });

    test('is the same each time, light where the reader would choose, and else as is asked for', async () => {
        const [auto, light, dark] = [
            await render('--format png'),
            await render('--format png --theme light'),
            await render('--format png --theme dark'),
        ];
        expect(auto === light).toBe(true);
        expect(dark === light).toBe(false);
    });

    test('that would be too large is refused', async () => {
        const long = `layer core { ${Array.from({ length: 300 }, (_, place) => `component c${place}\n`).join('')} }`;
        const { exitCode, stderr } = await run('render - -o - --format png --scale 10', { stdin: long });
        expect(exitCode).toBe(2);
        expect(stderr).toMatch(/^jvmap: -: it would have \d+ × \d+ pixels, .* choose a smaller --scale than 10, /u);
    });
});

describe('the font of a PNG', () => {
    /** The dark pixels of the picture of one text, as the first and the last column that they stand in. */
    async function inkOf(text: string, weight: number, style: string): Promise<[first: number, last: number]> {
        const { Resvg } = await import('@resvg/resvg-js');
        const font = `font-family="Inter Tight" font-size="20" font-weight="${weight}" font-style="${style}"`;
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40"><text x="10" y="28" ${font}>${text}</text></svg>`;
        const { width, pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FACES } }).render();
        const columns = Array.from(pixels).flatMap((value, place) =>
            place % 4 === 3 && value > 0 ? [Math.floor(place / 4) % width] : [],
        );
        return [Math.min(...columns), Math.max(...columns)];
    }

    const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
        (face) => `dist/cli/fonts/InterTight_${face}.ttf`,
    );
    const TEXTS = [
        'Watch history',
        'Continue-watching row',
        'Minimum-wage and working-time calculator',
        'WWWWW MMMMM @@@@@',
        'illicit jellyfish, 1234567890',
        'ŽLUŤOUČKÝ KŮŇ, ΕΛΛΗΝΙΚΆ, РУССКИЙ',
        'žluťoučký kůň, ελληνικά, русский',
    ];

    test.each(TEXTS)('takes no more room for ‘%s’ than the layout gives it', async (text) => {
        for (const [weight, style] of [
            [400, 'normal'],
            [400, 'italic'],
            [700, 'normal'],
            [700, 'italic'],
        ] as const) {
            const [first, last] = await inkOf(text, weight, style);
            expect(first).toBeGreaterThanOrEqual(9);
            expect(last - 10, `${weight} ${style}`).toBeLessThanOrEqual(measureText(text, 20, weight === 700));
        }
    });
});

test('Markdown shows in its diagram what a scenario changes, or only what comes of it', async () => {
    const map = `${MAP}scenario later { add component hub "Hub" in user for all }`;
    const hubOf = async (options: string) =>
        /c\d+\["Hub[^"]*"\]:::\w+/u.exec(await render(`--format markdown ${options}`, map))?.[0];
    expect([await hubOf(''), await hubOf('--scenario later'), await hubOf('--scenario later --outcome')]).toEqual([
        undefined,
        'c2["Hub<br/>#43; new"]:::added',
        'c2["Hub"]:::user',
    ]);
});

test('JSON is one that programs can read', async () => {
    const { title, components } = JSON.parse(await render('--format json'));
    expect([title, components.length]).toEqual(['Evening', 1]);
});

test('a page that is not there with jvmap is told', async () => {
    const { exitCode, stderr } = await run('render a.jvm -o a.html', {
        files: { 'a.jvm': MAP },
        withoutPage: true,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^jvmap: a\.html: the part ‘\w+\.\w+’ of the page is missing, so install jvmap anew/u);
});
