// The pictures of the examples, measured. That they stay as they are is seen to where they are shown, in docs/images.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutMap, measureDiagram } from '../../diagram/index.ts';
import { checkMap, readMap } from '../../language/index.ts';
import { writeLikelyMap } from '../support/likely-map.ts';
import { FAULTLESS } from './faultless.ts';

const FOLDER = join(import.meta.dirname, '../../examples');
const EXAMPLES = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jvm'))
    .map((file) => ({ file, map: readMap(readFileSync(join(FOLDER, file), 'utf8'), `file:///examples/${file}`) }));

describe.each(EXAMPLES)('the picture of $file', ({ map }) => {
    const layout = layoutMap(map, checkMap(map));

    it('has nothing that overlaps, crosses, touches or is cut', () => {
        expect(measureDiagram(layout)).toMatchObject(FAULTLESS);
        expect(measureDiagram(layout).laneDistance).toBeGreaterThanOrEqual(10);
    });

    it('fits a page of 1400 × 900 at three quarters of its size or more', () => {
        expect(Math.min(1400 / layout.width, 900 / layout.height)).toBeGreaterThanOrEqual(0.75);
    });
});

it.each([
    ['planned-trip.jvm', 128],
    ['tv-evening.jvm', 64],
])('%s has fewer gaps for arrows that pass than its first sketch had', (name, sketched) => {
    const map = EXAMPLES.find(({ file }) => file === name)?.map;
    const { gapPasses } = measureDiagram(layoutMap(map ?? expect.fail(`There is no ${name}.`), []));
    expect(gapPasses).toBeLessThan(sketched / 2);
    expect(gapPasses).toBeGreaterThan(0);
});

it('maps of 40 components mostly fit a page of 1400 × 900 at 80 % or more', () => {
    const maps = Array.from({ length: 20 }, (_, seed) => readMap(writeLikelyMap(40, seed + 1)));
    const fits = maps.map((map) => measureDiagram(layoutMap(map, checkMap(map))).fit).sort((a, b) => a - b);
    expect(fits.filter((fit) => fit >= 0.8).length).toBeGreaterThanOrEqual(18);
    expect(fits[0]).toBeGreaterThan(0.73);
});
