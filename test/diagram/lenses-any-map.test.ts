// What holds for the picture of every map through every lens.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES, layoutMap, measureDiagram, measureText, renderSvg } from '../../diagram/index.ts';
import { FAULTLESS } from './faultless.ts';
import { withFacets } from './random-facets.ts';
import { randomMaps } from './random-map.ts';
import { readXml } from './read-xml.ts';

const RUNS = { numRuns: 90, seed: 1 };

const lenses = fc.constantFrom(...LENSES.map(({ name }) => name));

/** Titles of any length may be cut; all else holds for them too. */
const { labelsCut: _, ...NOTHING_WRONG } = FAULTLESS;

describe('any map through any lens', () => {
    it('overlaps nothing, crosses nothing and cuts no title of up to 40 characters', () => {
        fc.assert(
            fc.property(withFacets(randomMaps(20)), lenses, ({ map, findings }, lens) => {
                const figures = measureDiagram(layoutMap(map, findings, {}, { lens }));
                expect(figures).toMatchObject(FAULTLESS);
                expect(figures.laneDistance).toBeGreaterThanOrEqual(10);
            }),
            RUNS,
        );
    });

    it('is as clean with long titles on paper of any width, in a wide font, and while it is written', () => {
        const measure = (text: string, size: number, bold: boolean) => 1.3 * measureText(text, size, bold);
        const papers = fc.record({
            measure: fc.constantFrom(measure, measureText),
            width: fc.integer({ min: 0, max: 1400 }),
            steady: fc.boolean(),
        });
        fc.assert(
            fc.property(withFacets(randomMaps(15, true)), lenses, papers, ({ map, findings }, lens, paper) => {
                expect(measureDiagram(layoutMap(map, findings, paper, { lens }))).toMatchObject(NOTHING_WRONG);
            }),
            RUNS,
        );
    });

    it('has the columns, lanes and order of the map without a lens', () => {
        const standing = ({ columns, arrows, components }: ReturnType<typeof layoutMap>) => [
            columns.map(({ x, width }) => [x, width]),
            arrows.map(({ x }) => x),
            components.map(({ columns, subRow }) => [columns, subRow]),
        ];
        fc.assert(
            fc.property(withFacets(randomMaps(15)), lenses, fc.boolean(), ({ map, findings }, lens, steady) => {
                const [plain, seen] = [{}, { lens }].map((look) => layoutMap(map, findings, { steady }, look));
                expect(seen && standing(seen)).toEqual(plain && standing(plain));
            }),
            RUNS,
        );
    });

    it('says something in the legend, as plain data and well-formed XML', () => {
        fc.assert(
            fc.property(withFacets(randomMaps(8)), lenses, ({ map, findings }, lens) => {
                const layout = layoutMap(map, findings, {}, { lens });
                expect(layout.legend[0]?.mark).toBe('lens');
                expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
                readXml(renderSvg(map, { findings, theme: 'auto', look: { lens } }));
            }),
            RUNS,
        );
    });
});
