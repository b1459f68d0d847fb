// What the picture does while somebody types a map, pausing anywhere.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../language/index.ts';
import { measureTyping, PREVIEW } from '../support/measure-typing.ts';
import { pauseSeldom, typeFromNothing, typeLineAgain, typeLinesAgain, typeWithClosing } from '../support/type-map.ts';

const FOLDERS = ['../../examples', 'maps'].map((folder) => join(import.meta.dirname, folder));
const MAPS = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
        .filter((file) => file.endsWith('.jvm'))
        .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
);
const TRIP = MAPS.find(({ file }) => file === 'school-trip.jvm')?.text ?? '';

/** Nothing finished is lost, and nothing moves without a reason in the text. */
const STILL = { lost: [], strayed: [], swapped: [], shaken: 0 };
const WIDE = { ...PREVIEW, width: 1400 };
/** How often somebody pauses on the way. */
const PAUSES = 150;

describe('the picture of a map that is typed from the empty file', () => {
    it('stays still after every character, where nothing is closed', () => {
        const figures = measureTyping(TRIP, [typeFromNothing(TRIP)]);
        expect(figures).toMatchObject(STILL);
        expect(figures.pictures).toBeGreaterThan(900);
        // One column of a narrow panel has to make room for its fourth arrow.
        expect(figures.columnShifts).toEqual([24]);
    });

    it.each(MAPS)('stays still where the editor closes braces and quotation marks: $file', ({ text }) => {
        const figures = measureTyping(text, [pauseSeldom(typeWithClosing(text), PAUSES)]);
        expect(figures).toMatchObject({ ...STILL, pictures: PAUSES - 1 });
    });

    it('has columns that never move in a panel with room for its arrows', () => {
        expect(measureTyping(TRIP, [pauseSeldom(typeWithClosing(TRIP), PAUSES)], WIDE).columnShifts).toEqual([]);
    });
});

describe('the picture of a finished map', () => {
    it('keeps what other lines say in its place while one of them is typed again', () => {
        const runs = TRIP.split('\n').map((_, line) => pauseSeldom(typeLineAgain(TRIP, line), 12));
        expect(measureTyping(TRIP, runs)).toMatchObject(STILL);
    });

    it('keeps everything in its place while a component is put in', () => {
        const blocks = readMap(TRIP).components.map(({ range }) => range);
        const runs = blocks.map(({ start, end }) => pauseSeldom(typeLinesAgain(TRIP, start.line, end.line), 20));
        expect(measureTyping(TRIP, runs)).toMatchObject(STILL);
    });
});

describe('the measure', () => {
    const elsewhere = { first: 0, last: 0 };
    const damage = (from: string, to: string) => [
        { text: TRIP, ...elsewhere },
        { text: TRIP.replace(from, to), ...elsewhere },
    ];

    it('sees what a keystroke takes from finished lines', () => {
        const lost = (from: string, to: string) => measureTyping(TRIP, [damage(from, to)]).lost;
        expect(lost('component weather "Weather" { external }', '')).toEqual([
            'component weather',
            'weather: layer infra',
            'arrow packing -> weather',
        ]);
        expect(lost('layer core "School office"', 'layer office "School office"').slice(0, 2)).toEqual([
            'layer core',
            'offers: layer core',
        ]);
    });

    it('knows the keystroke as the reason for what it moves', () => {
        const figures = measureTyping(TRIP, [damage('alerts "Call all parents" for execute', 'alerts for define')]);
        expect(figures).toMatchObject(STILL);
    });

    it('sees columns that give way to a title', () => {
        const longer = damage('"Weather"', '"Weather at the coast and on the water"');
        expect(measureTyping(TRIP, [longer], { width: 1400 }).shaken).toBe(1);
        expect(measureTyping(TRIP, [longer], WIDE).shaken).toBe(0);
    });
});
