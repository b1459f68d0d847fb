// A map of more than a thousand components: bands are drawn only where they say something.

import { expect, it } from 'vitest';
import { layoutMap, measureDiagram } from '../../diagram/index.ts';
import { FAULTLESS } from './faultless.ts';
import { type ComponentSpec, mapOf } from './map-of.ts';

const USERS = 400;
const BANDS = 620;
const STEPS = ['a', 'b', 'c'];

function writeUser(index: number): ComponentSpec {
    const needs = [1, 7, 40].map((far) => `band-${(index * far + far) % BANDS}`);
    return {
        name: `user-${index}`,
        layer: 'user',
        steps: [STEPS[index % STEPS.length] ?? ''],
        needs: [...new Set(needs)],
    };
}

const LAYOUT = layoutMap(
    mapOf({
        steps: STEPS,
        layers: [
            { name: 'user', kind: 'user' },
            { name: 'core', kind: 'core' },
        ],
        components: [
            ...Array.from({ length: USERS }, (_, index) => writeUser(index)),
            ...Array.from({ length: BANDS }, (_, index) => ({ name: `band-${index}`, layer: 'core' })),
        ],
    }),
    [],
);

it('is as faultless as a small one', () => {
    expect(measureDiagram(LAYOUT)).toMatchObject(FAULTLESS);
});

it('has a piece under each title', () => {
    for (const { pieces, texts } of LAYOUT.components) {
        for (const { x, width } of texts) {
            expect(pieces.some((piece) => piece.x <= x && x + width <= piece.x + piece.width)).toBe(true);
        }
    }
});

it('has no more pieces than titles and ends of arrows', () => {
    const pieces = LAYOUT.components.reduce((sum, component) => sum + component.pieces.length, 0);
    const titles = LAYOUT.components.reduce((sum, component) => sum + component.texts.length, 0);
    expect(pieces).toBeLessThanOrEqual(titles + 2 * LAYOUT.arrows.length);
});
