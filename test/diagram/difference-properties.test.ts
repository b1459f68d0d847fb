// Pictures of any two maps in one: without a fault, always the same, and where nothing differs the picture of the map.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap, type MapLayout, measureDiagram, measureStir, reduceMap, renderSvg } from '../../diagram/index.ts';
import { checkMap, type JobValueMap, readMap, showScenario, type UnitedMaps, uniteMaps } from '../../language/index.ts';
import { randomMapTexts } from '../support/random-map-text.ts';
import { FAULTLESS } from './faultless.ts';
import { randomMaps } from './random-map.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jvm'))
    .map((file) => [file, readMap(readFileSync(new URL(file, FOLDER), 'utf8'))] as const);

/** To shrink two maps takes longer than anybody waits; the seed leads back to what failed. */
function runs(numRuns: number) {
    return { numRuns, endOnFailure: true };
}

function drawBoth({ map, difference }: UnitedMaps): MapLayout {
    return layoutMap(map, [], {}, { difference });
}

function draw(map: JobValueMap, difference?: UnitedMaps['difference']): string {
    return renderSvg(map, { findings: checkMap(map), theme: 'auto', look: { difference } });
}

/** Each arrow that is there now begins and ends where both its ends stand now; one that is gone, where both stood. */
function expectHung(layout: MapLayout): void {
    const pieces = new Map(layout.components.map(({ name, pieces }) => [name, pieces]));
    for (const { from, to, x, change } of layout.arrows) {
        for (const end of [from, to]) {
            const piece = pieces.get(end)?.find((each) => each.x <= x && x <= each.x + each.width);
            expect(piece, `${end} of ${from}->${to}`).toBeDefined();
            if (change?.kind !== 'removed') expect(piece?.lost, `${end} of ${from}->${to}`).toBeUndefined();
        }
    }
}

describe('a map united with itself', () => {
    it.each(EXAMPLES)('draws the picture of the map to the last byte: %s', (_file, map) => {
        const { map: united, difference } = uniteMaps(map, map);
        expect(draw(united, difference)).toBe(draw(map));
    });

    it('draws the picture of the map, whatever it holds', () => {
        fc.assert(
            fc.property(randomMaps(20), (map) => {
                const { map: united, difference } = uniteMaps(map, map);
                expect(draw(united, difference)).toBe(draw(map));
            }),
            runs(40),
        );
    });
});

describe('a picture of a map to which a scenario is added', () => {
    it.each(EXAMPLES)('stays where it is but for what the scenario touches: %s', (_file, map) => {
        const paper = { width: 1400, steady: true };
        const before = layoutMap(map, [], paper);
        for (const scenario of map.scenarios) {
            const { map: united, difference } = showScenario(map, scenario, {});
            const stir = measureStir(before, layoutMap(united, [], paper, { difference }));
            const touched = new Set([...difference.components, ...difference.reach].map(({ name }) => name));
            expect(stir.columnShift).toBe(0);
            expect(stir.strayed.filter((name) => !touched.has(name))).toEqual([]);
            expect(stir.swapped.filter((pair) => !pair.some((name) => touched.has(name)))).toEqual([]);
        }
    });
});

describe('any two maps in one picture', () => {
    it('have no fault, and no arrow hangs loose', () => {
        fc.assert(
            fc.property(randomMaps(24), randomMaps(24), (before, now) => {
                const layout = drawBoth(uniteMaps(before, now));
                expect(measureDiagram(layout)).toMatchObject(FAULTLESS);
                expectHung(layout);
            }),
            runs(80),
        );
    });

    it('have none where the one is an edited version of the other either', () => {
        fc.assert(
            fc.property(randomMaps(40), fc.nat(40), fc.nat(40), (map, gone, moved) => {
                const components = map.components
                    .filter((_, place) => place !== gone)
                    .map((component, place) =>
                        place === moved ? { ...component, layer: 'l1', steps: ['s1'] } : component,
                    );
                const names = new Set(components.map(({ name }) => name));
                const arrows = map.arrows.filter(({ from, to }) => names.has(from) && names.has(to));
                const edited = {
                    ...map,
                    components,
                    arrows,
                    steps: map.steps.filter((_, place) => place !== gone % 5),
                };
                for (const united of [uniteMaps(map, edited), uniteMaps(edited, map)]) {
                    const layout = drawBoth(united);
                    expect(measureDiagram(layout)).toMatchObject(FAULTLESS);
                    expectHung(layout);
                }
            }),
            runs(40),
        );
    });

    it('hang no arrow loose either where layers are put away, or one component is looked at alone', () => {
        fc.assert(
            fc.property(randomMaps(24), randomMaps(24), fc.nat(23), (before, now, place) => {
                const { map, difference } = uniteMaps(before, now);
                const focus = map.components[place]?.name;
                for (const reduction of [
                    { collapsedLayers: ['l0', 'l1'] },
                    ...(focus === undefined ? [] : [{ focus }]),
                ]) {
                    const view = reduceMap({ map, findings: [] }, reduction);
                    expect(measureDiagram(layoutMap(view.map, [], {}, { difference })).looseEnds).toBe(0);
                }
            }),
            runs(30),
        );
    });

    it('can be drawn whatever was written', () => {
        fc.assert(
            fc.property(randomMapTexts(10), randomMapTexts(10), (one, other) => {
                const { map, difference } = uniteMaps(readMap(one), readMap(other));
                expect(draw(map, difference)).toBe(draw(map, difference));
                expect(measureDiagram(drawBoth({ map, difference })).looseEnds).toBe(0);
            }),
            runs(40),
        );
    });

    it('give the same bytes from plain data that came over a wire', () => {
        for (const [, map] of EXAMPLES) {
            for (const scenario of map.scenarios) {
                const shown = showScenario(map, scenario, {});
                const sent = JSON.parse(JSON.stringify(shown)) as typeof shown;
                expect(draw(sent.map, sent.difference)).toBe(draw(shown.map, shown.difference));
                expect(measureDiagram(drawBoth(shown))).toMatchObject(FAULTLESS);
            }
        }
    });
});
