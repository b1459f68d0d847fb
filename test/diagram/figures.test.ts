// The measure itself: a good picture that is spoilt in one way shows just that.

import { describe, expect, it } from 'vitest';
import {
    type ArrowLayout,
    type ComponentLayout,
    layoutMap,
    type MapLayout,
    measureDiagram,
    measureStir,
    measureUnrest,
} from '../../diagram/index.ts';
import { FAULTLESS } from './faultless.ts';
import { mapOf } from './map-of.ts';

const SPEC = {
    steps: ['a', 'b'],
    layers: [
        { name: 'user', kind: 'user' },
        { name: 'core', kind: 'core' },
        { name: 'infra', kind: 'infrastructure' },
    ],
    components: [
        { name: 'x', layer: 'user', steps: ['a'], needs: ['y', 'z'] },
        { name: 'v', layer: 'user', steps: ['b'], needs: ['y', 'z'] },
        { name: 'y', layer: 'core' },
        { name: 'z', layer: 'infra' },
    ],
} as const;
const GOOD = layoutMap(mapOf(SPEC), []);

function withComponent(name: string, change: (component: ComponentLayout) => Partial<ComponentLayout>): MapLayout {
    const components = GOOD.components.map((one) => (one.name === name ? { ...one, ...change(one) } : one));
    return { ...GOOD, components };
}

function withArrow(from: string, to: string, change: (arrow: ArrowLayout) => Partial<ArrowLayout>): MapLayout {
    const arrows = GOOD.arrows.map((one) => (one.from === from && one.to === to ? { ...one, ...change(one) } : one));
    return { ...GOOD, arrows };
}

function piecesOf(name: string) {
    return GOOD.components.find((component) => component.name === name)?.pieces ?? [];
}

function arrowOf(from: string, to: string): ArrowLayout {
    const arrow = GOOD.arrows.find((one) => one.from === from && one.to === to);
    if (!arrow) throw new Error(`${from} -> ${to} is not in the picture.`);
    return arrow;
}

/** What a spoilt picture has worse than the good one. */
function worsened(spoilt: MapLayout): string[] {
    const [good, bad] = [measureDiagram(GOOD), measureDiagram(spoilt)];
    const counts = [
        'overlaps',
        'throughForeign',
        'crossings',
        'mergedArrows',
        'looseEnds',
        'labelsCut',
        'labelCollisions',
    ] as const;
    return counts.filter((count) => bad[count] > good[count]);
}

describe('the measure of a picture', () => {
    it('finds nothing wrong with a good one', () => {
        expect(measureDiagram(GOOD)).toMatchObject({
            ...FAULTLESS,
            laneDistance: 12,
            gapPasses: 1,
        });
    });

    it('sees pieces that overlap', () => {
        const spoilt = withComponent('y', ({ pieces }) => ({ pieces: [...pieces, ...piecesOf('z').slice(0, 1)] }));
        expect(worsened(spoilt)).toContain('overlaps');
        expect(measureDiagram(spoilt).overlaps).toBe(1);
    });

    it('sees an arrow through a piece that it does not connect', () => {
        const [first] = piecesOf('y');
        const spoilt = withComponent('y', ({ pieces }) => ({
            pieces: pieces.slice(0, 1).map((piece) => ({ ...piece, width: 2 * (first?.width ?? 0) })),
            texts: [],
        }));
        expect(measureDiagram(spoilt).throughForeign).toBe(1);
    });

    it('sees arrows that cross', () => {
        const { x, y1, y2 } = arrowOf('x', 'z');
        const spoilt = withArrow('x', 'y', () => ({ bend: { x: x + 40, y: (y1 + y2) / 2 } }));
        expect(measureDiagram(spoilt).crossings).toBeGreaterThan(0);
    });

    it('sees arrows that lie on each other, and lanes that are too close', () => {
        const { x } = arrowOf('x', 'z');
        expect(measureDiagram(withArrow('x', 'y', () => ({ x }))).mergedArrows).toBe(1);
        expect(measureDiagram(withArrow('x', 'y', () => ({ x: x - 5 }))).laneDistance).toBe(5);
    });

    it('sees an arrow that does not touch what it connects', () => {
        const { y1, y2 } = arrowOf('x', 'y');
        expect(worsened(withArrow('x', 'y', () => ({ y1: y1 + 3 })))).toEqual(['looseEnds']);
        expect(worsened(withArrow('x', 'y', () => ({ y2: y2 - 3 })))).toEqual(['looseEnds']);
    });

    it('sees a title that is cut, one that leaves its piece, and one that an arrow meets', () => {
        const change = (patch: { x?: number; cut?: boolean }) =>
            withComponent('y', ({ texts }) => ({ texts: texts.map((text) => ({ ...text, ...patch })) }));
        expect(worsened(change({ cut: true }))).toEqual(['labelsCut']);
        expect(worsened(change({ x: (piecesOf('y')[0]?.x ?? 0) - 5 }))).toEqual(['labelCollisions']);
        expect(worsened(change({ x: arrowOf('x', 'z').x - 3 }))).toEqual(['labelCollisions']);
    });

    it('sees the head of an arrow in a title', () => {
        const [title] = GOOD.components.find(({ name }) => name === 'z')?.texts ?? [];
        const tip = { y2: (title?.y ?? 0) - 2, bend: { x: (title?.x ?? 0) + 2, y: 0 } };
        expect(worsened(withArrow('x', 'z', () => tip))).toContain('labelCollisions');
    });

    it('sees the mark of another company’s component outside of it', () => {
        expect(worsened(withComponent('z', () => ({ externalAt: { x: 2, y: 300 } })))).toEqual(['labelCollisions']);
    });

    it('tells how well it fits a page', () => {
        expect(measureDiagram({ ...GOOD, width: 2800, height: 900 }).fit).toBe(0.5);
        expect(measureDiagram({ ...GOOD, width: 700, height: 1200 }).fit).toBe(0.75);
    });

    it('counts a gap once for each arrow that passes in it', () => {
        const { x } = arrowOf('x', 'z');
        const spoilt = withArrow('v', 'z', () => ({ x: x + 2 }));
        expect(measureDiagram(spoilt).gapPasses).toBe(measureDiagram(GOOD).gapPasses + 1);
    });
});

describe('the unrest between two pictures', () => {
    it('is none between equal ones', () => {
        expect(measureUnrest(GOOD, GOOD)).toBe(0);
    });

    it('is none where something is taken away that stood alone in its row', () => {
        const fewer = layoutMap(
            mapOf({ ...SPEC, components: SPEC.components.slice(0, 3).map((one) => ({ ...one, needs: [] })) }),
            [],
        );
        expect(measureUnrest(GOOD, layoutMap(mapOf({ ...SPEC, components: [...SPEC.components] }), []))).toBe(0);
        expect(measureUnrest(fewer, GOOD)).toBeCloseTo(1 / 3);
    });

    it('counts what changes its column or its side of another', () => {
        const [x, v, y, z] = SPEC.components;
        const moved = layoutMap(mapOf({ ...SPEC, components: [{ ...x, steps: ['b'] }, v, y, z] }), []);
        // The box moves, and the two bands below no longer begin in the first column.
        expect(measureUnrest(GOOD, moved)).toBe(0.75);
        const turned = layoutMap(mapOf({ ...SPEC, components: [x, { ...v, steps: ['a'] }, y, z] }), []);
        const back = layoutMap(mapOf({ ...SPEC, components: [{ ...v, steps: ['a'] }, x, y, z] }), []);
        expect(measureUnrest(turned, back)).toBe(0.5);
    });
});

describe('the stir between two pictures', () => {
    const none = { strayed: [], swapped: [], columnShift: 0, rowShift: 0 };

    it('is none between equal ones', () => {
        expect(measureStir(GOOD, GOOD)).toEqual(none);
    });

    it('names what fills other columns', () => {
        const moved = withComponent('y', () => ({ columns: [1] }));
        expect(measureStir(GOOD, moved)).toEqual({ ...none, strayed: ['y'] });
    });

    it('names pairs that have changed sides in a column that they share, and no others', () => {
        const layer = 'user';
        const turn = (columns: readonly number[], x: number, v: number): MapLayout => ({
            ...GOOD,
            components: GOOD.components.map((one) =>
                one.name === 'x' || one.name === 'v'
                    ? { ...one, layer, columns, subRow: one.name === 'x' ? x : v }
                    : one,
            ),
        });
        expect(measureStir(turn([0], 0, 1), turn([0], 1, 0))).toEqual({ ...none, swapped: [['x', 'v']] });
        expect(measureStir(turn([0], 0, 1), turn([0], 2, 3))).toEqual(none);
        expect(measureStir(turn([0], 0, 1), turn([1], 1, 0)).swapped).toEqual([['x', 'v']]);
        expect(
            measureStir(
                GOOD,
                withComponent('v', () => ({ subRow: 5 })),
            ),
        ).toEqual(none);
    });

    it('tells how far steps and layers have moved', () => {
        const columns = GOOD.columns.map((column, place) => (place === 1 ? { ...column, x: column.x + 9 } : column));
        const wider = GOOD.columns.map((column, place) =>
            place === 1 ? { ...column, width: column.width + 5 } : column,
        );
        const rows = GOOD.rows.map((row, place) => (place === 2 ? { ...row, y: row.y - 40 } : row));
        expect(measureStir(GOOD, { ...GOOD, columns })).toEqual({ ...none, columnShift: 9 });
        expect(measureStir(GOOD, { ...GOOD, columns: wider })).toEqual({ ...none, columnShift: 5 });
        expect(measureStir(GOOD, { ...GOOD, rows })).toEqual({ ...none, rowShift: 40 });
    });

    it('does not compare columns of other steps', () => {
        expect(measureStir(GOOD, { ...GOOD, columns: GOOD.columns.slice(1) }).columnShift).toBe(0);
    });
});
