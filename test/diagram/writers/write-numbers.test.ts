// A picture as numbers: the form that programs rely on.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutMap, writeNumbers } from '../../../diagram/index.ts';
import { checkMap, readMap } from '../../../language/index.ts';
import { randomMaps } from '../random-map.ts';

const TEXT = `map "Dinner"
step decide "Decide"
step cook "Cook"
layer user "User" { component recipes "Recipes" for decide needs pantry "what is there" }
layer core "Core" { component pantry "Pantry" { status planned } }`;

test('the form has the names of the map and the places of the picture', () => {
    const map = readMap(TEXT, 'file:///dinner.jvm');
    const numbers = writeNumbers(map, {
        findings: checkMap(map).filter(({ code }) => code === 'uncovered-step'),
    });
    const [arrow] = numbers.arrows;
    expect(Object.keys(numbers)).toEqual(
        'version title scenario width height columns rows components arrows findings'.split(' '),
    );
    expect([numbers.version, numbers.title, numbers.scenario]).toEqual([1, 'Dinner', null]);
    expect(numbers.columns.map(({ name, title, covered }) => [name, title, covered])).toEqual([
        ['decide', 'Decide', true],
        ['cook', 'Cook', false],
    ]);
    expect(numbers.rows.map(({ name, title, kind }) => [name, title, kind])).toEqual([
        ['user', 'User', 'user'],
        ['core', 'Core', 'core'],
    ]);
    expect(numbers.components.map(({ boxes, ...component }) => ({ ...component, boxes: boxes.length }))).toEqual([
        {
            name: 'recipes',
            title: 'Recipes',
            layer: 'user',
            status: 'live',
            evolution: null,
            external: false,
            columns: [0],
            boxes: 1,
        },
        {
            name: 'pantry',
            title: 'Pantry',
            layer: 'core',
            status: 'planned',
            evolution: null,
            external: false,
            columns: [0],
            boxes: 1,
        },
    ]);
    expect(arrow).toMatchObject({ from: 'recipes', to: 'pantry', label: 'what is there', climbs: false });
    expect(numbers.findings).toEqual([
        {
            code: 'uncovered-step',
            severity: 'warning',
            subject: 'cook',
            message: 'Nothing in the user layer helps the user with ‘Cook’.',
        },
    ]);
});

test('an arrow leads from a box of the one who needs to a box of the one who satisfies', () => {
    const map = readMap(TEXT, 'file:///dinner.jvm');
    const { components, arrows } = writeNumbers(map, { findings: [] });
    const [first, last] = [arrows[0]?.points[0], arrows[0]?.points.at(-1)];
    const [from, to] = components.map(({ boxes }) => boxes[0]);
    expect(first?.y).toBe((from?.y ?? 0) + (from?.height ?? 0));
    expect(last?.y).toBe(to?.y);
    expect(first?.x).toBe(last?.x);
});

test('of any map all is there, rounded, and survives JSON', () => {
    fc.assert(
        fc.property(randomMaps(30, true), (map) => {
            const findings = checkMap(map);
            const numbers = writeNumbers(map, { findings });
            const layout = layoutMap(map, findings);
            expect(JSON.parse(JSON.stringify(numbers))).toEqual(numbers);
            expect(numbers.components.map(({ name }) => name)).toEqual(layout.components.map(({ name }) => name));
            expect(numbers.arrows.map(({ points }) => points.length)).toEqual(
                layout.arrows.map(({ bend }) => (bend ? 4 : 2)),
            );
            expect(JSON.stringify(numbers)).not.toMatch(/\d\.\d{3}/u);
        }),
        { numRuns: 40 },
    );
});
