// What holds for the picture of every map, however odd.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap, measureDiagram, measureText } from '../../diagram/index.ts';
import { readMap } from '../../language/index.ts';
import { writeLikelyMap } from '../support/likely-map.ts';
import { FAULTLESS } from './faultless.ts';
import { randomMaps } from './random-map.ts';

const RUNS = { numRuns: 60, seed: 1 };

/** Titles of any length may be cut; all else holds for them too. */
const { labelsCut: _, ...NOTHING_WRONG } = FAULTLESS;

describe('the picture of any map', () => {
    it('overlaps nothing, crosses nothing and cuts no title of up to 40 characters', () => {
        fc.assert(
            fc.property(randomMaps(30), (map) => {
                const figures = measureDiagram(layoutMap(map, []));
                expect(figures).toMatchObject(FAULTLESS);
                expect(figures.laneDistance).toBeGreaterThanOrEqual(10);
            }),
            RUNS,
        );
    });

    it('keeps titles of any length in their place', () => {
        fc.assert(
            fc.property(randomMaps(20, true), (map) => {
                expect(measureDiagram(layoutMap(map, []))).toMatchObject(NOTHING_WRONG);
            }),
            RUNS,
        );
    });

    it('is as clean on narrow paper and in a wide font', () => {
        const measure = (text: string, size: number, bold: boolean) => 1.3 * measureText(text, size, bold);
        fc.assert(
            fc.property(randomMaps(20), fc.integer({ min: 0, max: 1400 }), (map, width) => {
                expect(measureDiagram(layoutMap(map, [], { measure, width }))).toMatchObject(NOTHING_WRONG);
            }),
            { numRuns: 30, seed: 1 },
        );
    });

    it('is as clean while it is being written', () => {
        fc.assert(
            fc.property(randomMaps(25, true), fc.integer({ min: 0, max: 1400 }), (map, width) => {
                expect(measureDiagram(layoutMap(map, [], { width, steady: true }))).toMatchObject(NOTHING_WRONG);
            }),
            RUNS,
        );
    });

    it('stays clean with up to 300 components', () => {
        let [fewest, most] = [300, 0];
        fc.assert(
            fc.property(randomMaps(300, true), (map) => {
                fewest = Math.min(fewest, map.components.length);
                most = Math.max(most, map.components.length);
                expect(measureDiagram(layoutMap(map, []))).toMatchObject(NOTHING_WRONG);
            }),
            { numRuns: 20, seed: 3 },
        );
        expect(fewest).toBeLessThan(100);
        expect(most).toBeGreaterThan(270);
    });

    it('stays clean with 300 components of a likely map', () => {
        for (const seed of [1, 2, 3]) {
            const layout = layoutMap(readMap(writeLikelyMap(300, seed)), []);
            expect(layout.components).toHaveLength(300);
            expect(measureDiagram(layout)).toMatchObject(NOTHING_WRONG);
        }
    });

    it('shows every component and every need', () => {
        fc.assert(
            fc.property(randomMaps(30), (map) => {
                const layout = layoutMap(map, []);
                expect(layout.components.map(({ name }) => name)).toEqual(map.components.map(({ name }) => name));
                expect(layout.components.every(({ pieces }) => pieces.length > 0)).toBe(true);
                expect(layout.arrows.map(({ from, to }) => [from, to])).toEqual(
                    map.arrows.map(({ from, to }) => [from, to]),
                );
            }),
            RUNS,
        );
    });

    it('is plain data and the same each time', () => {
        fc.assert(
            fc.property(randomMaps(20), (map) => {
                const layout = layoutMap(map, []);
                expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
                expect(JSON.stringify(layoutMap(structuredClone(map), []))).toBe(JSON.stringify(layout));
            }),
            { numRuns: 40, seed: 1 },
        );
    });
});
