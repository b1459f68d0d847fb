// Where a figure goes wrong that is computed in a hurry: thresholds in binary numbers, arrows that point upward, circles,
// numbers outside their scale, names that are words of JavaScript, maps with nearly nothing in them.

import { describe, expect, test } from 'vitest';
import { applyScenario, buildGraph, checkMap, computeFigures, readMap } from '../../../language/index.ts';
import { writeMapNamed } from '../../support/map-named.ts';
import { figuresOf } from './figures-of.ts';

test.each([
    ['8.2', '4.4', 8.2 + (8.2 - 4.4), 12, 'high'],
    ['8.3', '1.6', 8.3 + (8.3 - 1.6), 15, 'high'],
    ['9.3', '8.6', 9.3 + (9.3 - 8.6), 10, 'worth considering'],
])(
    'importance %s with satisfaction %s is no binary number, and rounded first',
    (importance, satisfaction, binary, opportunity, band) => {
        const figures = figuresOf(
            `step s { need n "Know it all" importance ${importance} satisfaction ${satisfaction} }`,
        );
        expect(binary).not.toBe(opportunity);
        expect(figures.needs.n).toMatchObject({ opportunity, band });
    },
);

test('an arrow that points upward carries reach and dependents like any other', () => {
    const figures = figuresOf(`
        layer user { component a for define needs low  component b for execute }
        layer core { component up }
        layer infra { component low needs up }
    `);
    expect(figures.components.up?.reach.steps).toEqual(['define']);
    expect(figures.components.up).toMatchObject({ dependents: 2, leverage: { users: 1, of: 2, share: 50 } });
});

test('an arrow up to the user layer carries the reach of others to a user component, and its own not down', () => {
    const figures = figuresOf(`
        layer user { component a for define  component b for execute needs c }
        layer core { component c needs a }
    `);
    expect(figures.components.a?.reach.steps).toEqual(['define', 'execute']);
    expect(figures.components.c?.reach.steps).toEqual(['execute']);
});

test('a component that needs only itself has no dependents, and stays an orphan', () => {
    const map = readMap('layer user { component a for define }\nlayer core { component b needs b }');
    expect(computeFigures(buildGraph(map)).components.b).toMatchObject({ dependents: 0, leverage: { users: 0 } });
    expect(checkMap(map).map(({ code, subject }) => `${code} ${subject}`)).toContain('orphan b');
});

test('in a circle no component depends on itself', () => {
    const { components } = figuresOf(`
        layer user { component a for define needs b }
        layer core { component b needs c  component c needs d, b  component d needs c }
    `);
    expect(Object.entries(components).map(([name, { dependents }]) => [name, dependents])).toEqual([
        ['a', 0],
        ['b', 3],
        ['c', 3],
        ['d', 3],
    ]);
});

test('user components that need each other are not their own users', () => {
    const { components } = figuresOf('layer user { component a for define needs b  component b needs a }');
    expect(components.a?.leverage).toEqual({ users: 1, of: 2, share: 50 });
    expect(components.b?.reach.steps).toEqual(['define']);
});

test('two circles that share a component are one finding, and one set of dependents', () => {
    const map = readMap('layer core { component a needs b, c  component b needs a  component c needs a }');
    expect(checkMap(map).filter(({ code }) => code === 'cycle')).toHaveLength(1);
    const { components } = computeFigures(buildGraph(map));
    expect(Object.values(components).map(({ dependents }) => dependents)).toEqual([2, 2, 2]);
});

test('what is outside its scale enters no figure', () => {
    const { needs, steps, competitors, segments, rankings } = figuresOf(`
        step s { importance 11 effort 101% score -1
            need n "Know it all" importance 11 satisfaction 3
            need m "Know it all" importance 8 satisfaction 10.5
        }
        competitor c { score s 12 }
        segment g { size 130% effort s -3% }
    `);
    expect(needs.n).toMatchObject({ importance: null, opportunity: null, band: null, overserved: false });
    expect(needs.m).toMatchObject({ satisfaction: null, opportunity: null, band: null, overserved: false });
    expect(steps.s).toMatchObject({ importance: null, effort: null, priority: null, opportunity: null });
    expect(steps.s?.competition).toEqual({ us: null, best: null, leaders: [], gap: null });
    expect(competitors.c).toEqual({ scores: {} });
    expect(segments.g).toEqual({ size: null, struggle: null, potential: null, efforts: {} });
    expect(Object.values(rankings)).toEqual([[], [], [], []]);
});

describe('every figure is there on a map', () => {
    test.each([
        ['without anything', ''],
        ['without components', 'step a\nstep b'],
        ['without a user layer', 'layer core { component a for define needs a }'],
        [
            'of names that lead nowhere',
            'component a in nowhere for no needs none { team nobody serves nothing }\nsegment s { effort no 3% }',
        ],
        ['of circles only', 'layer user { component a for all needs a, b component b needs a }'],
    ])('%s', (_, text) => {
        const figures = figuresOf(text);
        expect(Object.keys(figures)).toHaveLength(13);
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        expect(JSON.stringify(figures)).not.toMatch(/NaN|Infinity/u);
    });

    test('with nothing on it: shares of nothing cannot be computed', () => {
        const { coverage, needCoverage, misallocation, weightedGap, phases } = figuresOf('');
        expect(coverage).toEqual({ steps: 4, covered: 0, live: 0, share: 0, liveShare: 0, weightedShare: null });
        expect(needCoverage).toEqual({ worthServing: 0, served: 0, share: null });
        expect([misallocation, weightedGap, phases.plan.share]).toEqual([null, null, null]);
    });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'größe', '計画', 'שלום', '2027'])(
    'the name ‘%s’ is a key like any other',
    (name) => {
        const { steps, needs, components, teams, competitors, segments } = JSON.parse(
            JSON.stringify(figuresOf(writeMapNamed(name))),
        );
        for (const group of [steps, needs, components, teams, competitors, segments]) {
            expect(Object.hasOwn(group, name)).toBe(true);
        }
        const own = (group: object): unknown => Object.getOwnPropertyDescriptor(group, name)?.value;
        expect(own(components)).toMatchObject({ reach: { steps: [name], share: 100 }, dependents: 1 });
        expect(own(needs)).toMatchObject({ step: name, servedBy: [name] });
    },
);

describe('of scenarios:', () => {
    const TEXT = `
        layer user { component a for all }
        layer core { component b }
        scenario one { remove b, nothing }
        scenario two { remove a }
        scenario three
    `;
    const name = ({ code, subject }: { code: string; subject: string }) => `${code} ${subject}`;

    test('what is wrong in the text of a scenario is neither resolved by another nor brought by it', () => {
        const { one, two, three } = figuresOf(TEXT).scenarios;
        expect(one?.resolved.map(name)).toEqual(['orphan b']);
        expect(one?.introduced.map(name)).toEqual(['empty-layer core']);
        expect(two?.introduced.map(name)).toContain('uncovered-step define');
        expect([two?.before.covered, two?.after.covered]).toEqual([4, 0]);
        expect(three).toMatchObject({ resolved: [], introduced: [] });
    });

    test('there are none once one is applied', () => {
        const map = readMap(TEXT);
        const [scenario] = map.scenarios;
        if (!scenario) throw new Error('There is no scenario.');
        expect(computeFigures(buildGraph(applyScenario(map, scenario))).scenarios).toEqual({});
    });
});
