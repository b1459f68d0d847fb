// What a reader puts away, and what is left: every reduced map is laid out as faultlessly as a whole one.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
    filterMap,
    layoutView,
    type MapFilter,
    type MapLayout,
    type MapView,
    measureDiagram,
    measureText,
    type Reduction,
    reduceMap,
} from '../../diagram/index.ts';
import { checkMap, readMap } from '../../language/index.ts';
import { FAULTLESS } from './faultless.ts';
import { randomMaps } from './random-map.ts';

const PAPER = { measure: measureText, width: 1000, steady: true };

const TEXT = `team red
team blue
step define
step execute
step conclude
layer user "User" {
    component finder "Finder" for define needs catalogue
    component player "Player" for execute needs session, catalogue { team red }
    component resume "Resume" for execute needs session { status planned }
    component diary "Diary" for conclude needs catalogue
}
layer core "Core" {
    component session "Session" needs log { team blue }
    component catalogue "Catalogue"
}
layer infra "Infrastructure" {
    component log "Log"
    component lost "Lost"
}
`;

function view(text: string): MapView {
    const map = readMap(text);
    return { map, findings: checkMap(map) };
}

function draw(whole: MapView, reduction: Reduction) {
    return layoutView(reduceMap(whole, reduction), PAPER, {}, reduction);
}

const namesOf = ({ map }: MapView) => map.components.map(({ name }) => name);

describe('in focus', () => {
    test('is a component with what it needs and what needs it, with the steps under their own numbers', () => {
        const focused = reduceMap(view(TEXT), { focus: 'session' });
        expect(namesOf(focused)).toEqual(['player', 'resume', 'session', 'log']);
        const layout = draw(view(TEXT), { focus: 'session' });
        const heads = layout.columns.map(({ texts, width }) => [texts[0]?.lines[0], width < 40]);
        expect(heads).toEqual([
            ['1', true],
            ['2', false],
            ['3', true],
        ]);
    });

    test('are no findings about what is left out', () => {
        const codes = (one: MapView) => one.findings.flatMap(({ about }) => about.map(({ name }) => name));
        expect(codes(view(TEXT))).toContain('lost');
        expect(codes(reduceMap(view(TEXT), { focus: 'session' }))).not.toContain('lost');
    });

    test('is the whole map when the component is gone', () => {
        expect(reduceMap(view(TEXT), { focus: 'constructor' })).toEqual(view(TEXT));
    });
});

describe('a collapsed layer', () => {
    test('is one component for each reach, which keeps the needs and the reach of all', () => {
        const reduced = reduceMap(view(TEXT), { collapsedLayers: ['user', 'gone'] });
        expect(reduced.map.components.map(({ title }) => title)).toEqual([
            'Finder',
            '2 components',
            'Diary',
            'Session',
            'Catalogue',
            'Log',
            'Lost',
        ]);
        const group = reduced.map.components[1]?.name ?? '';
        expect(reduced.map.arrows.filter(({ from }) => from === group).map(({ to }) => to)).toEqual([
            'session',
            'catalogue',
        ]);
        const columns = (reduction: Reduction) =>
            draw(view(TEXT), reduction).components.find(({ name }) => name === 'log')?.columns;
        expect(columns({ collapsedLayers: ['user', 'core'] })).toEqual(columns({}));
    });
});

describe('a collapsed step', () => {
    const layout = draw(view(TEXT), { collapsedSteps: ['execute', 'gone'] });
    test('is a slip that says what it hides', () => {
        const [, column] = layout.columns;
        expect([column?.width, column?.texts.map(({ lines }) => lines[0])]).toEqual([28, ['2', '4']]);
        expect(column?.label).toMatch(/, collapsed: 4 components and 4 arrows$/);
    });

    test('leaves what stands elsewhere too', () => {
        expect(layout.components.map(({ name }) => name)).toEqual(['finder', 'diary', 'catalogue', 'lost']);
        expect(layout.width).toBeLessThanOrEqual(1150);
    });
});

describe('a filter', () => {
    test.each<[string, MapFilter, string[]]>([
        ['asks for the components of a team', { team: 'red' }, ['player']],
        ['asks for a status', { status: 'planned' }, ['resume']],
        ['asks for what helps with a step', { step: 'define' }, ['finder', 'catalogue']],
        ['asks for several things at once', { step: 'execute', team: 'blue' }, ['session']],
    ])('%s', (_what, filter, names) => {
        expect([...(filterMap(view(TEXT), filter) ?? [])]).toEqual(names);
    });

    test('asks for what has findings', () => {
        const { map, findings } = view(TEXT);
        const orphans = findings.filter(({ code }) => code === 'orphan');
        expect([...(filterMap({ map, findings: orphans }, { findings: true }) ?? [])]).toEqual(['lost']);
        expect([...(filterMap({ map, findings: [] }, { findings: true }) ?? [])]).toEqual([]);
    });

    test('asks for nothing by a name that the map does not know', () => {
        expect(filterMap(view(TEXT), { team: 'green', step: 'constructor' })).toBeUndefined();
    });
});

// A narrow panel cuts long titles off in a whole map as well.
const { labelsCut: _, ...UNTOUCHED } = FAULTLESS;

test('the heads of an overview are those of the map', () => {
    const whole = view(TEXT);
    const crowded = { ...whole, map: { ...whole.map, components: manyOf(whole.map.components) } };
    const wordsOf = (layout: MapLayout) =>
        [...layout.columns, ...layout.rows].map(({ texts }) => texts.map(({ lines }) => lines));
    expect(wordsOf(draw(crowded, {}))).toEqual(wordsOf(draw(whole, {})));
});

describe('whatever is put away', () => {
    test('nothing overlaps, crosses or is cut off', () => {
        const choice = fc.record({
            layers: fc.subarray([0, 1, 2, 3]),
            steps: fc.subarray([0, 1, 2, 3, 4, 5]),
            focus: fc.nat(30),
        });
        fc.assert(
            fc.property(randomMaps(30), choice, (map, { layers, steps, focus }) => {
                const reduction: Reduction = {
                    collapsedLayers: layers.map((place) => map.layers[place]?.name ?? ''),
                    collapsedSteps: steps.map((place) => map.steps[place]?.name ?? ''),
                    focus: map.components[focus]?.name,
                    allArrows: true,
                };
                const figures = measureDiagram(draw({ map, findings: checkMap(map) }, reduction));
                expect(figures).toMatchObject(UNTOUCHED);
            }),
            { numRuns: 60 },
        );
    });

    test('an overview holds every component once, and no name meets another', () => {
        fc.assert(
            fc.property(randomMaps(60), (map) => {
                const whole = { map, findings: checkMap(map) };
                const crowded = { ...whole, map: { ...map, components: manyOf(map.components) } };
                const layout = draw(crowded, {});
                expect(layout.components.map(({ name }) => name).sort()).toEqual(namesOf(crowded).sort());
                expect(measureDiagram({ ...layout, arrows: [] })).toMatchObject({ overlaps: 0, labelCollisions: 0 });
            }),
            { numRuns: 30 },
        );
    });
});

/** The same components often enough for an overview. */
function manyOf<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
    if (items.length === 0) return [];
    const rounds = Math.ceil(151 / items.length);
    return Array.from({ length: rounds }, (_, round) =>
        items.map((item) => ({ ...item, name: round === 0 ? item.name : `${item.name}-${round}` })),
    ).flat();
}
