// Hundreds of components at a glance: what the legend explains, and what a scenario changes.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Look, layoutView, type MapView, measureDiagram, measureText } from '../../diagram/index.ts';
import { checkMap, readMap, uniteMaps } from '../../language/index.ts';
import { randomMapTexts } from '../support/random-map-text.ts';

const PAPER = { measure: measureText, width: 1000, steady: true };

const layOut = (view: MapView, look: Look = {}) => layoutView(view, PAPER, look, {});

/** Eighty pairs of a component and what it needs. */
function write({ core = 'layer core "Core"', changed = (text: string) => text } = {}): string {
    const eighty = (line: (place: number) => string) =>
        Array.from({ length: 80 }, (_, place) => `    ${line(place)}\n`).join('');
    return changed(`team red "Red"
step define
step execute
layer user "User" {
${eighty((place) => `component user-${place} for define needs core-${place}`)}}
${core} {
${eighty((place) => `component core-${place}`)}}
`);
}

const BEFORE = write();
const NOW = write({
    changed: (text) =>
        text
            .replace('component user-1 for define', 'component user-1 for define, execute')
            .replace('    component user-2 for define needs core-2\n', '')
            .replace('    component core-3\n', '')
            .replace('layer core "Core" {', 'layer base "Base" {\n    component core-3\n}\nlayer core "Core" {')
            .replace('component user-4 for define needs core-4', 'component user-4 for define needs core-5')
            .replace(
                'layer user "User" {',
                'layer user "User" {\n    component extra "Extra" for execute needs core-0',
            ),
});

function drawBoth(before: string, now: string) {
    const [old, current] = [readMap(before), readMap(now)];
    const { map, difference } = uniteMaps(old, current);
    return layOut({ map, findings: checkMap(current) }, { difference });
}

describe('the legend of an overview', () => {
    test('explains blocks and signs, and nothing that is not drawn', () => {
        const map = readMap(BEFORE.replace('component core-79', 'component core-79\n    component lonely'));
        const { legend } = layOut({ map, findings: checkMap(map) });
        expect(legend.map(({ mark }) => mark)).toEqual(['needs', 'block', 'warning', 'information', 'uncovered']);
    });

    test('explains names that are struck out, and has room for a first name that is long', () => {
        const long = 'What people tell their friends of it';
        const text = BEFORE.replace('component core-0', `component core-0 "${long}" { status retiring }`);
        const { legend, components } = layOut({ map: readMap(text), findings: [] });
        expect(legend.map(({ mark }) => mark)).toContain('retiring');
        expect(components.find(({ name }) => name === 'core-0')?.texts[0]?.lines).toEqual([long]);
    });

    test('says what the colours of a lens are', () => {
        const map = readMap(BEFORE.replace('needs core-0', 'needs core-0 { team red }'));
        const { legend } = layOut({ map, findings: [] }, { lens: 'teams' });
        expect(legend.filter(({ mark }) => mark === 'lens').map(({ text }) => text.lines.join(' '))).toEqual([
            expect.stringContaining('Red (1)'),
            expect.stringContaining('no team (159)'),
        ]);
    });
});

describe('an overview of two maps', () => {
    const layout = drawBoth(BEFORE, NOW);

    test('marks what came, went, moved and changed, once each', () => {
        expect(layout.blocks).toBeDefined();
        const changes = layout.components.flatMap(({ name, change }) => (change ? [[name, change.kind]] : []));
        expect(Object.fromEntries(changes)).toEqual({
            extra: 'added',
            'user-1': 'changed',
            'user-2': 'removed',
            'core-3': 'moved',
            'core-3#before#': 'ghost',
        });
        expect(layout.components.find(({ name }) => name === 'extra')?.label).toMatch(
            /^Extra, User, needed by 0, serves Execute, .* added: ‘Extra’ is new: in ‘User’ for ‘Execute’/,
        );
    });

    test('has its signs before the names, inside of them', () => {
        for (const { change, pieces, texts } of layout.components) {
            if (!change?.at) continue;
            expect(change.at.x - 6).toBeGreaterThanOrEqual(pieces[0]?.x ?? 0);
            expect(change.at.x + 6).toBeLessThan(texts[0]?.x ?? 0);
        }
        expect(layout.components.filter(({ change }) => change?.at)).toHaveLength(4);
    });

    test('tells of arrows that came and went', () => {
        const changed = layout.arrows.filter(({ change }) => change);
        expect(changed.map(({ from, to, change }) => `${change?.kind} ${from}->${to}`)).toEqual([
            'added extra->core-0',
            'added user-4->core-5',
            'removed user-2->core-2',
            'removed user-4->core-4',
        ]);
    });

    test('explains the signs below, and counts what is there now', () => {
        expect(layout.legend.map(({ mark }) => mark)).toEqual(
            expect.arrayContaining(['block', 'added', 'removed', 'changed', 'moved']),
        );
        expect(layout.label).toContain('an overview of 160 components');
    });

    test('holds every component once, and no name meets another, whatever the maps are', () => {
        fc.assert(
            fc.property(randomMapTexts(12), randomMapTexts(12), (one, other) => {
                const { map, difference } = uniteMaps(readMap(one), readMap(other));
                const components = map.components.flatMap((component) => [
                    component,
                    ...Array.from({ length: 30 }, (_, place) => ({ ...component, name: `${component.name}~${place}` })),
                ]);
                const drawn = layOut({ map: { ...map, components }, findings: [] }, { difference });
                if (!drawn.blocks) return;
                expect(drawn.components.map(({ name }) => name).sort()).toEqual(
                    components.map(({ name }) => name).sort(),
                );
                expect(measureDiagram({ ...drawn, arrows: [] })).toMatchObject({ overlaps: 0, labelCollisions: 0 });
            }),
            { numRuns: 30 },
        );
    });
});
