// Where components and arrows stand, on small maps that one can picture.

import { describe, expect, it } from 'vitest';
import { layoutMap, type MapLayout, type Paper } from '../../diagram/index.ts';
import type { ComponentSpec } from './map-of.ts';
import { mapOf } from './map-of.ts';

const LAYERS = [
    { name: 'user', kind: 'user' },
    { name: 'core', kind: 'core' },
    { name: 'infra', kind: 'infrastructure' },
] as const;

function lay(components: readonly ComponentSpec[], steps = ['a', 'b', 'c'], paper: Partial<Paper> = {}): MapLayout {
    return layoutMap(mapOf({ steps, layers: LAYERS, components }), [], paper);
}

function at(layout: MapLayout, name: string) {
    const component = layout.components.find((candidate) => candidate.name === name);
    if (!component) throw new Error(`${name} is not in the picture.`);
    return component;
}

/** The titles of the columns that a component fills. */
function columnsOf(layout: MapLayout, name: string): string[] {
    return at(layout, name).columns.map((column) => layout.columns[column]?.title ?? '');
}

function arrowOf(layout: MapLayout, from: string, to: string) {
    const arrow = layout.arrows.find((candidate) => candidate.from === from && candidate.to === to);
    if (!arrow) throw new Error(`${from} -> ${to} is not in the picture.`);
    return arrow;
}

describe('the columns of a map that is being written', () => {
    const FEW: readonly ComponentSpec[] = [
        { name: 'x', layer: 'user', steps: ['a'], needs: ['y'] },
        { name: 'y', layer: 'core' },
    ];
    const columnsIn = (components: readonly ComponentSpec[], steps?: string[], width = 1000) =>
        lay(components, steps, { steady: true, width }).columns.map(({ x, width: own, head }) => [x, own, head.height]);
    const still = columnsIn(FEW);

    it('share the width evenly', () => {
        expect(new Set(still.map(([, width]) => width)).size).toBe(1);
        expect(lay(FEW, ['a', 'b', 'c', 'd'], { steady: true, width: 1000 }).width).toBeGreaterThan(1000 - 4);
        expect(lay(FEW, ['a', 'b', 'c', 'd'], { steady: true, width: 1000 }).width).toBeLessThanOrEqual(1000);
    });

    it('stay when a title grows, an arrow is added, or something helps no step', () => {
        const [x, y] = FEW as [ComponentSpec, ComponentSpec];
        expect(columnsIn([x, { ...y, title: 'A title that takes the whole of a line' }])).toEqual(still);
        expect(columnsIn([{ ...x, needs: ['y', 'z'] }, y, { name: 'z', layer: 'infra' }])).toEqual(still);
        expect(columnsIn([...FEW, { name: 'z', layer: 'infra' }]).slice(0, 3)).toEqual(still);
    });

    it('stay when one of the usual number of steps is added', () => {
        expect(columnsIn(FEW, ['a', 'b', 'c', 'd']).slice(0, 3)).toEqual(still);
    });

    it('grow where more arrows hang than have room, and leave those to the left where they are', () => {
        const names = Array.from({ length: 12 }, (_, place) => `n${place}`);
        const many = columnsIn([
            { name: 'x', layer: 'user', steps: ['b'], needs: names },
            ...names.map((name) => ({ name, layer: 'core' })),
        ]);
        expect(many[0]).toEqual(still[0]);
        expect(many[1]?.[0]).toBe(still[1]?.[0]);
        expect(many[1]?.[1]).toBeGreaterThan(still[1]?.[1] ?? Number.POSITIVE_INFINITY);
        expect(many[2]?.[1]).toBe(still[2]?.[1]);
    });
});

describe('the columns of a component', () => {
    it('are the steps that a box of the user layer covers', () => {
        const layout = lay([{ name: 'x', layer: 'user', steps: ['a', 'c'] }]);
        expect(columnsOf(layout, 'x')).toEqual(['a', 'c']);
        expect(at(layout, 'x').pieces).toHaveLength(2);
        expect(at(layout, 'x').rails).toHaveLength(0);
    });

    it('make one wide box of neighbouring steps', () => {
        expect(at(lay([{ name: 'x', layer: 'user', steps: ['a', 'b'] }]), 'x').pieces).toHaveLength(1);
    });

    it('are linked by a dotted rail where the step between is covered by something else', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a', 'c'] },
            { name: 'y', layer: 'user', steps: ['b'] },
        ]);
        expect(at(layout, 'x').rails).toHaveLength(1);
        expect(at(layout, 'y').subRow).toBe(1);
    });

    it('are the steps that depend on a band, through others too', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['b'], needs: ['y'] },
            { name: 'y', layer: 'core', needs: ['z'] },
            { name: 'z', layer: 'infra', steps: ['a'] },
        ]);
        expect(columnsOf(layout, 'z')).toEqual(['b']);
        expect(at(layout, 'z').claims).toHaveLength(1);
        expect(at(layout, 'y').claims).toHaveLength(0);
    });

    it('are a column of its own for what helps no step, and what that needs reaches into it', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['z'] },
            { name: 'orphan', layer: 'core', needs: ['z'] },
            { name: 'z', layer: 'infra' },
            { name: 'idle', layer: 'user' },
        ]);
        expect(columnsOf(layout, 'orphan')).toEqual(['helps no step']);
        expect(columnsOf(layout, 'idle')).toEqual(['helps no step']);
        expect(columnsOf(layout, 'z')).toEqual(['a', 'helps no step']);
    });

    it('do not include a column for what helps no step where everything helps', () => {
        expect(lay([{ name: 'x', layer: 'user', steps: ['a'] }]).columns.map(({ title }) => title)).toEqual([
            'a',
            'b',
            'c',
        ]);
    });

    it('make a user component a guest where something elsewhere needs it', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['y'] },
            { name: 'y', layer: 'user', steps: ['c'] },
        ]);
        expect(at(layout, 'y').pieces.map(({ guest }) => guest)).toEqual([true, false]);
        expect(at(layout, 'x').subRow).toBeLessThan(at(layout, 'y').subRow);
        expect(arrowOf(layout, 'x', 'y').column).toBe(0);
        expect(layout.legend.map(({ mark }) => mark)).toContain('guest');
    });

    it('show a user component without a step where it is needed', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['b'], needs: ['y'] },
            { name: 'y', layer: 'user' },
        ]);
        expect(columnsOf(layout, 'y')).toEqual(['b']);
        expect(at(layout, 'y').pieces.map(({ guest }) => guest)).toEqual([true]);
    });
});

describe('the rows of components', () => {
    it('put below one another what shares a column, in the order of the text', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'] },
            { name: 'y', layer: 'user', steps: ['b'] },
            { name: 'z', layer: 'user', steps: ['a'] },
        ]);
        expect(['x', 'y', 'z'].map((name) => at(layout, name).subRow)).toEqual([0, 0, 1]);
    });

    it('put boxes of several steps on top', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'] },
            { name: 'wide', layer: 'user', steps: ['a', 'b'] },
        ]);
        expect(at(layout, 'wide').subRow).toBe(0);
        expect(at(layout, 'x').subRow).toBe(1);
    });

    it('put what is needed below what needs it, whatever the order of the text', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['upper'] },
            { name: 'lower', layer: 'core' },
            { name: 'upper', layer: 'core', needs: ['lower'] },
        ]);
        expect(at(layout, 'lower').subRow).toBe(1);
        expect(at(layout, 'upper').subRow).toBe(0);
    });

    it('put a need of the user layer right below its source', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['z'] },
            { name: 'y', layer: 'user', steps: ['a'] },
            { name: 'z', layer: 'user', steps: ['a'] },
        ]);
        expect(['x', 'z', 'y'].map((name) => at(layout, name).subRow)).toEqual([0, 1, 2]);
    });

    it('keep a cycle in the order of the text, and let only the arrow that closes it go up', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['q'] },
            { name: 'p', layer: 'core', needs: ['q'] },
            { name: 'q', layer: 'core', needs: ['r'] },
            { name: 'r', layer: 'core', needs: ['p'] },
        ]);
        expect(['p', 'q', 'r'].map((name) => at(layout, name).subRow)).toEqual([0, 1, 2]);
        expect(layout.arrows.filter(({ climbs }) => climbs).map(({ from, to }) => [from, to])).toEqual([['r', 'p']]);
    });

    it('give what stands in no layer a row at the end', () => {
        const layout = lay([{ name: 'x' }]);
        expect(layout.rows.at(-1)).toMatchObject({ title: 'In no layer' });
        expect(layout.rows.at(-1)?.layer).toBeUndefined();
        const [piece] = at(layout, 'x').pieces;
        const row = layout.rows.at(-1);
        expect(piece && row && piece.y > row.y && piece.y + piece.height < row.y + row.height).toBe(true);
    });

    it('have no such row where everything stands in a layer', () => {
        expect(lay([{ name: 'x', layer: 'core' }]).rows).toHaveLength(3);
    });

    it('say where a layer is empty', () => {
        const texts = lay([]).rows.map((row) => row.texts.flatMap(({ lines }) => lines).at(-1));
        expect(texts).toEqual(['no component yet', 'no component yet', 'no component yet']);
    });
});

describe('an arrow', () => {
    it('falls plumb from the lower edge of its source onto the upper edge of its target', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['y'] },
            { name: 'y', layer: 'core' },
        ]);
        const arrow = arrowOf(layout, 'x', 'y');
        const [source, target] = [at(layout, 'x').pieces[0], at(layout, 'y').pieces[0]];
        const [y1, y2] = [(source?.y ?? 0) + (source?.height ?? 0), target?.y];
        expect(arrow).toMatchObject({ y1, y2, bend: undefined, climbs: false });
    });

    it('goes up where a lower layer needs a higher one', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['y'] },
            { name: 'y', layer: 'core', needs: ['x'] },
        ]);
        const arrow = arrowOf(layout, 'y', 'x');
        expect(arrow.climbs).toBe(true);
        expect(arrow.y2).toBeLessThan(arrow.y1);
    });

    it('is no mistake where it goes up from what stands in no layer', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'] },
            { name: 'y', needs: ['x'] },
        ]);
        expect(arrowOf(layout, 'y', 'x')).toMatchObject({ climbs: false });
        expect(arrowOf(layout, 'y', 'x').y2).toBeLessThan(arrowOf(layout, 'y', 'x').y1);
    });

    it('comes back below a component that needs itself', () => {
        const { x, y1, y2, bend, climbs } = arrowOf(
            lay([{ name: 'x', layer: 'user', steps: ['a'], needs: ['x'] }]),
            'x',
            'x',
        );
        expect(climbs).toBe(true);
        expect(y2).toBe(y1);
        expect(bend).toEqual({ x: x - 12, y: y1 + 14 });
    });

    it('has its label under the title of its source, with its target where there are several', () => {
        const one = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: [['y', 'to know']] },
            { name: 'y', title: 'Why', layer: 'core' },
        ]);
        expect(at(one, 'x').texts.map(({ lines }) => lines)).toEqual([['x'], ['→ to know']]);
        const two = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: [['y', 'to know'], 'z'] },
            { name: 'y', title: 'Why', layer: 'core' },
            { name: 'z', layer: 'core' },
        ]);
        expect(at(two, 'x').texts.map(({ lines }) => lines)).toEqual([['x'], ['→ Why: to know']]);
    });

    it('parts a band that it only passes, and ends lower boxes left of it', () => {
        const layout = lay([
            { name: 'top', layer: 'user', steps: ['a'], needs: ['z'] },
            { name: 'low', layer: 'user', steps: ['a'], needs: ['y'] },
            { name: 'other', layer: 'user', steps: ['b'], needs: ['y', 'z'] },
            { name: 'y', layer: 'core' },
            { name: 'z', layer: 'infra' },
        ]);
        const passing = arrowOf(layout, 'top', 'z');
        expect(at(layout, 'y').pieces).toHaveLength(2);
        for (const { x, width } of at(layout, 'y').pieces) {
            expect(x > passing.x + 4 || x + width < passing.x - 4).toBe(true);
        }
        const [low] = at(layout, 'low').pieces;
        expect((low?.x ?? 0) + (low?.width ?? 0)).toBeLessThan(passing.x);
        expect(low?.endsHere).toBe(true);
    });
});

describe('a component that arrows pass in its last column', () => {
    it('hangs its own arrows left of them, if it is a box, and so is in one piece', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['z'] },
            { name: 'y', layer: 'user', steps: ['a'], needs: ['z', 'deep'] },
            { name: 'z', layer: 'user', steps: ['a'] },
            { name: 'below', layer: 'user', steps: ['a'], needs: ['deep'] },
            { name: 'deep', layer: 'core' },
        ]);
        // The lane on the right is free again at that height, but the arrow from y still hangs beside it.
        expect(arrowOf(layout, 'below', 'deep').x).toBeLessThan(arrowOf(layout, 'y', 'deep').x);
        expect(at(layout, 'below').pieces).toHaveLength(1);
    });

    it('ends left of them even where there is room to their right', () => {
        const layout = lay([
            { name: 'x', layer: 'user', steps: ['a'], needs: ['p', 'q', 'r'] },
            { name: 'y', layer: 'user', steps: ['a'], needs: ['s', 'deep'] },
            { name: 'p', layer: 'core' },
            { name: 'q', layer: 'core' },
            { name: 'r', layer: 'core' },
            { name: 's', layer: 'core' },
            { name: 'deep', layer: 'infra' },
        ]);
        const [piece, ...more] = at(layout, 's').pieces;
        expect(more).toEqual([]);
        expect(piece?.endsHere).toBe(true);
        expect((piece?.x ?? 0) + (piece?.width ?? 0)).toBeLessThan(arrowOf(layout, 'y', 'deep').x);
    });
});

describe('a step that nothing covers', () => {
    it('has a hatched cell in the user layer and is left empty', () => {
        const layout = lay([{ name: 'x', layer: 'user', steps: ['a', 'c'] }]);
        expect(layout.columns.map(({ gap }) => gap?.text.lines[0])).toEqual([undefined, 'no component', undefined]);
        expect(layout.columns[1]?.label).toBe('Step 2: b, no component');
    });

    it('has none where the map has no user layer to show it in', () => {
        const layout = layoutMap(mapOf({ steps: ['a'], layers: [{ name: 'core', kind: 'core' }] }), []);
        expect(layout.columns[0]?.gap).toBeUndefined();
    });
});

describe('an empty map', () => {
    it('still has a page with its title', () => {
        const layout = layoutMap(mapOf({ title: 'Nothing yet' }), []);
        expect(layout.texts[0]?.lines).toEqual(['Nothing yet']);
        expect(layout.width).toBeGreaterThan(0);
        expect(layout.height).toBeGreaterThan(0);
        expect(layout.legend).toEqual([]);
    });
});
