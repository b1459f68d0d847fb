// The figures of maps by chance, against what a search without any cleverness finds, and against what must always hold.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph, computeFigures, type JobValueMap, type MapFigures, readMap } from '../../../language/index.ts';
import { randomMapTexts } from '../../support/random-map-text.ts';
import { randomGraphs } from './random-graphs.ts';

/** All components from which arrows lead to one, itself left out. */
function searchDependents(target: string, { arrows }: JobValueMap): string[] {
    const found = new Set<string>();
    let before = -1;
    while (found.size > before) {
        before = found.size;
        for (const { from, to } of arrows) if (to === target || found.has(to)) found.add(from);
    }
    found.delete(target);
    return [...found];
}

/** All components to which arrows lead from some, these included. */
function searchNeeded(starts: readonly string[], { arrows }: JobValueMap): Set<string> {
    const found = new Set(starts);
    let before = -1;
    while (found.size > before) {
        before = found.size;
        for (const { from, to } of arrows) if (found.has(from)) found.add(to);
    }
    return found;
}

function listUsers({ components, layers }: JobValueMap): string[] {
    const users = new Set(layers.filter(({ kind }) => kind === 'user').map(({ name }) => name));
    return components.filter(({ layer = '' }) => users.has(layer)).map(({ name }) => name);
}

function stepsOf(name: string, { components }: JobValueMap): readonly string[] {
    return components.find((component) => component.name === name)?.steps ?? [];
}

function holdsForGraphs(check: (map: JobValueMap, figures: MapFigures) => void): void {
    for (const [most, numRuns] of [
        [12, 100],
        [80, 15],
    ] as const) {
        const property = fc.property(randomGraphs(most), (text) => {
            const map = readMap(text);
            check(map, computeFigures(buildGraph(map)));
        });
        fc.assert(property, { numRuns });
    }
}

test('dependents and leverage are what a search for each component finds', () => {
    holdsForGraphs((map, figures) => {
        const users = listUsers(map);
        for (const { name } of map.components) {
            const dependents = searchDependents(name, map);
            const own = dependents.filter((dependent) => users.includes(dependent)).length;
            expect(figures.components[name]).toMatchObject({
                dependents: dependents.length,
                leverage: { users: own, of: users.length },
            });
        }
    });
});

test('reach is the steps of all user components that lead to a component', () => {
    holdsForGraphs((map, figures) => {
        const users = listUsers(map);
        for (const { name } of map.components) {
            const leading = [name, ...searchDependents(name, map)].filter((each) => users.includes(each));
            const reached = new Set(leading.flatMap((each) => stepsOf(each, map)));
            const steps = map.steps.map((step) => step.name).filter((step) => reached.has(step));
            expect(figures.components[name]?.reach.steps).toEqual(steps);
        }
    });
});

test('a chain is the active cover of a step with everything below it', () => {
    holdsForGraphs((map, figures) => {
        const active = new Set(map.components.filter(({ status }) => status !== 'retiring').map(({ name }) => name));
        const live = new Set(map.components.filter(({ status }) => status === 'live').map(({ name }) => name));
        for (const { name } of map.steps) {
            const cover = listUsers(map).filter((user) => stepsOf(user, map).includes(name) && active.has(user));
            const members = [...searchNeeded(cover, map)];
            expect(figures.steps[name]?.chain).toMatchObject({
                size: members.length,
                live: members.filter((member) => live.has(member)).length,
                weakest: map.components
                    .map((each) => each.name)
                    .filter((each) => members.includes(each) && !live.has(each)),
            });
        }
    });
});

test('the shares of all steps make a whole, and misallocation lies between nought and all', () => {
    holdsForGraphs((_, { steps, misallocation }) => {
        for (const share of ['componentShare', 'priorityShare'] as const) {
            const shares = Object.values(steps).map((step) => step[share]);
            if (!shares.includes(null))
                expect(shares.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBeCloseTo(100, 1);
        }
        expect(misallocation ?? 0).toBeGreaterThanOrEqual(0);
        expect(misallocation ?? 0).toBeLessThanOrEqual(100);
    });
});

/** All numbers in some data. */
function listNumbers(data: unknown): number[] {
    if (typeof data === 'number') return [data];
    return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listNumbers) : [];
}

test('any map has figures, all of them finite with two decimals at most, and they survive JSON', () => {
    fc.assert(
        fc.property(randomMapTexts(14), (text) => {
            const figures = computeFigures(buildGraph(readMap(text)));
            expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
            for (const number of listNumbers(figures)) expect(`${number}`).toMatch(/^-?\d+(?:\.\d{1,2})?$/u);
        }),
        { numRuns: 100 },
    );
});

test('a thousand components in a row, needing each other in a circle, are counted without a search for each', () => {
    const size = 1000;
    const lines = Array.from({ length: size }, (_, index) => `component c${index} needs c${(index + 1) % size}`);
    const text = `layer user { component top for define needs c0 }\nlayer core {\n${lines.join('\n')}\n}`;
    const { components } = computeFigures(buildGraph(readMap(text)));
    expect(new Set(Object.values(components).map(({ dependents }) => dependents))).toEqual(new Set([0, size]));
});
