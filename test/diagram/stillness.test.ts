// How still the picture of a finished map sits when one component changes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutMap, measureUnrest } from '../../diagram/index.ts';
import { readMap } from '../../language/index.ts';
import { writeLikelyMap } from '../support/likely-map.ts';
import { type EditKind, findSingleEdits } from '../support/single-edits.ts';

const FOLDERS = ['../../examples', 'maps'].map((folder) => join(import.meta.dirname, folder));
const TEXTS = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
        .filter((file) => file.endsWith('.jvm'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
);
const MAPS = [...TEXTS, ...[1, 2, 3].map((seed) => writeLikelyMap(30, seed))].map((text) => readMap(text));

/** From the least to the most: the share of the components that each change moves. */
const UNRESTS = MAPS.flatMap((map) => {
    const before = layoutMap(map, []);
    return findSingleEdits(map).map(({ kind, after }) => ({
        kind,
        unrest: measureUnrest(before, layoutMap(after, [])),
    }));
}).sort((a, b) => a.unrest - b.unrest);

function sumUp(unrests: typeof UNRESTS) {
    const median = unrests[Math.floor(unrests.length / 2)]?.unrest;
    return { median, mean: unrests.reduce((sum, { unrest }) => sum + unrest, 0) / unrests.length };
}

describe('a picture after a small change', () => {
    it('has nearly everything in its place', () => {
        const { median, mean } = sumUp(UNRESTS);
        expect(UNRESTS.length).toBeGreaterThan(1000);
        expect(median).toBe(0);
        expect(mean).toBeLessThan(0.025);
    });

    it.each<[EditKind, number]>([
        ['added', 0.002],
        ['renamed', 0],
        // What has lost its only use for a step leaves the column of that step: that is what the picture has to say.
        ['removed', 0.065],
    ])('keeps most or all in its place where a component is %s', (kind, most) => {
        const { median, mean } = sumUp(UNRESTS.filter((one) => one.kind === kind));
        expect(median).toBe(0);
        expect(mean).toBeLessThanOrEqual(most);
    });
});
