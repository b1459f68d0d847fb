// The strips of competitors and segments: what stands on them, and what they say.

import { describe, expect, it } from 'vitest';
import { layoutMap, type MapLayout, measureDiagram, renderSvg } from '../../diagram/index.ts';
import { buildGraph, computeFigures, readMap } from '../../language/index.ts';
import { FAULTLESS } from './faultless.ts';
import { findAll, readXml, type XmlElement } from './read-xml.ts';

const having = (root: XmlElement, attribute: string) => findAll(root, ({ attributes }) => attributes.has(attribute));

const STEPS = `
step find "Find" { importance 8 effort 40% score 6.5 }
step pay "Pay" { importance 4 effort 30% score 7 }
step use "Use" { importance 6 score 8 }
step leave "Leave" { importance 2 }
`;
const COMPETITORS = `
competitor one "One" { score find 8 score pay 7 score use 6 }
competitor two "Two" { score find 6 }
`;
const SEGMENTS = `
segment young "Young people" { size 40% effort find 71% effort pay 20% }
segment old "Old people" { effort pay 20% }
`;

const lay = (text: string): MapLayout => layoutMap(readMap(text), []);
const stripOf = (text: string) => lay(text).strips[0];
const saidOf = (text: string) => stripOf(text)?.cells.map((cell) => cell.text.lines.join(' '));

describe('the strip of competitors', () => {
    it('says on which steps we are behind, level or ahead, and what is not scored', () => {
        expect(saidOf(STEPS + COMPETITORS)).toEqual(['behind by 1.5', 'level', 'ahead by 2', 'not scored']);
    });

    it('says it in bold only where we are behind', () => {
        expect(stripOf(STEPS + COMPETITORS)?.cells.map(({ text }) => text.role)).toEqual([
            'remark',
            'figure',
            'figure',
            'figure',
        ]);
    });

    it('has the gaps that the figures have', () => {
        const figures = computeFigures(buildGraph(readMap(STEPS + COMPETITORS)));
        expect(Object.values(figures.steps).map(({ competition }) => competition.gap)).toEqual([-1.5, 0, 2, null]);
        // (8 · −1.5 + 4 · 0 + 6 · 2) / 18 = 0
        expect(figures.weightedGap).toBe(0);
        const notes = stripOf(STEPS + COMPETITORS)?.texts.map(({ lines }) => lines.join(' '));
        expect(notes).toEqual(['Competitors', 'score per step, 0 to 10', 'weighted by importance: level']);
    });

    it('places everybody on one scale, ourselves on the axis', () => {
        const cell = stripOf(STEPS + COMPETITORS)?.cells[0];
        const { x = 0, y = 0, width = 0, marks = [] } = cell ?? {};
        expect(marks.map((mark) => [mark.name, mark.shape, Math.round((1000 * (mark.x - x)) / width) / 100])).toEqual([
            [undefined, 0, 6.5],
            ['one', 1, 8],
            ['two', 2, 6],
        ]);
        expect(marks[0]?.y).toBe(y);
        expect([cell?.lead?.x1, cell?.lead?.x2]).toEqual([marks[0]?.x, marks[1]?.x]);
    });

    it('has an axis of one length in all columns, of 200 at most', () => {
        const widths = stripOf(STEPS + COMPETITORS)?.cells.map(({ width }) => width);
        expect(new Set(widths).size).toBe(1);
        expect(widths?.[0]).toBeLessThanOrEqual(200);
        const narrow = layoutMap(readMap(STEPS + COMPETITORS), [], { width: 0 });
        const least = Math.min(...narrow.columns.map(({ width }) => width));
        expect(narrow.strips[0]?.cells[0]?.width).toBeLessThan(least);
    });

    it('puts marks that have no room beside each other one above the other', () => {
        const same = [...'abcdefgh'].map((name) => `competitor ${name} "${name}" { score find 6.5 }`).join('\n');
        const layout = lay(STEPS + same);
        const marks = layout.strips[0]?.cells[0]?.marks ?? [];
        expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
        expect(new Set(marks.map(({ y }) => y)).size).toBe(9);
        expect(measureDiagram(layout)).toMatchObject(FAULTLESS);
    });

    it('names every step, with all scores, for those who hear the picture', () => {
        const labels = stripOf(STEPS + COMPETITORS)?.cells.map(({ label }) => label);
        expect(labels).toEqual([
            'Find: Us 6.5, One 8, Two 6; behind by 1.5',
            'Pay: Us 7, One 7; level',
            'Use: Us 8, One 6; ahead by 2',
            'Leave: not scored',
        ]);
    });
});

describe('the strip of segments', () => {
    it('says for whom each step is hardest, in bold where it is harder than for everyone', () => {
        const cells = stripOf(STEPS + SEGMENTS)?.cells ?? [];
        expect(cells.map(({ text }) => [text.role, text.lines.join(' ')])).toEqual([
            ['remark', 'hardest for Young people: 71 %'],
            ['figure', 'hardest for Young people and Old people: 20 %'],
            ['figure', 'not scored'],
            ['figure', 'not scored'],
        ]);
    });

    it('tells size, struggle and potential as the figures have them', () => {
        const { segments } = computeFigures(buildGraph(readMap(STEPS + SEGMENTS)));
        // (8 · 71 + 4 · 20) / 12 = 54, of 40 %
        expect(segments.young).toMatchObject({ size: 40, struggle: 54, potential: 21.6 });
        expect(stripOf(STEPS + SEGMENTS)?.key.map(({ text }) => text.lines.join(' '))).toEqual([
            'Everyone',
            'Young people (40 % of users, struggle 54 %, potential 21.6)',
            'Old people (struggle 20 %)',
        ]);
    });

    it('draws no lead where nobody says how hard it is for everyone', () => {
        const cells = stripOf('step find "Find"\nsegment a "A" { effort find 50% }')?.cells;
        expect(cells?.[0]?.lead).toBeUndefined();
        expect(cells?.[0]?.marks).toHaveLength(1);
    });
});

/** The numbers of `docs/figures.md` and a few more, worked by hand: importance, our score, the best other one, effort. */
const WORKED = (
    [
        [8.6, 7, 8, 51],
        [7.2, 6, 9, 74],
        [9.4, 8, 8, 22],
        [8, 7, 7, 47],
        [8.8, 5, 7, 71],
        [7.8, 6, 9, 69],
    ] as const
).map(([importance, us, other, effort], place) => ({ name: `s${place}`, importance, us, other, effort }));

const WORKED_MAP = `
    ${WORKED.map(({ name, importance, us }) => `step ${name} { importance ${importance} score ${us} }`).join('\n')}
    competitor other { ${WORKED.map(({ name, other }) => `score ${name} ${other}`).join(' ')} }
    segment couriers { size 12% ${WORKED.map(({ name, effort }) => `effort ${name} ${effort}%`).join(' ')} }
`;

describe('the strips of a map that is worked by hand', () => {
    const [competitors, segments] = lay(WORKED_MAP).strips;

    it('tell the gap on each step, and −71.2 / 49.8 over all', () => {
        expect(competitors?.cells.map(({ text }) => text.lines.join(' '))).toEqual([
            'behind by 1',
            'behind by 3',
            'level',
            'level',
            'behind by 2',
            'behind by 3',
        ]);
        expect(competitors?.texts.at(-1)?.lines.join(' ')).toBe('weighted by importance: behind by 1.4');
    });

    it('tell the struggle, 2,717.2 / 49.8, and 12 % of it', () => {
        expect(segments?.key.at(-1)?.text.lines).toEqual(['Couriers (12 % of users, struggle 54.6 %, potential 6.6)']);
    });
});

describe('the strips', () => {
    it('are there only where the map uses them, below each other, above the legend', () => {
        expect(lay(STEPS).strips).toEqual([]);
        const { strips, legend, rows, height } = lay(`${STEPS}${SEGMENTS}${COMPETITORS}
            layer user "User" { component a for find..leave needs b }
            layer core "Core" { component b }`);
        expect(strips.map(({ kind }) => kind)).toEqual(['competitor', 'segment']);
        const [first, second] = strips.map(({ bottom, texts }) => ({ bottom, top: texts[0]?.y ?? 0 }));
        const shelf = rows.at(-1);
        expect(first?.top).toBeGreaterThan((shelf?.y ?? 0) + (shelf?.height ?? 0));
        expect(second?.top).toBeGreaterThan(first?.bottom ?? 0);
        expect(legend[0]?.y).toBeGreaterThan(second?.bottom ?? 0);
        expect(height).toBeGreaterThan(legend.at(-1)?.y ?? 0);
    });

    it('are not there on a map without steps', () => {
        const map = { ...readMap(STEPS + COMPETITORS + SEGMENTS), steps: [] };
        expect(layoutMap(map, []).strips).toEqual([]);
    });

    it('leave columns as they are', () => {
        for (const steady of [false, true]) {
            const [plain, full] = [STEPS, STEPS + COMPETITORS + SEGMENTS].map((text) =>
                layoutMap(readMap(text), [], { steady }).columns.map(({ x, width }) => [x, width]),
            );
            expect(full).toEqual(plain);
        }
    });

    it('can be found in the picture by competitor and segment', () => {
        const map = readMap(STEPS + COMPETITORS + SEGMENTS);
        const root = readXml(renderSvg(map, { findings: [], theme: 'light' }));
        const names = (attribute: string) => having(root, attribute).map(({ attributes }) => attributes.get(attribute));
        expect(names('data-strip')).toEqual(['competitor', 'segment']);
        expect(new Set(names('data-competitor'))).toEqual(new Set(['one', 'two']));
        expect(new Set(names('data-segment'))).toEqual(new Set(['young', 'old']));
        expect(names('data-step')).toEqual(['find', 'pay', 'use', 'leave']);
    });

    it('tell twelve parties apart by their shapes', () => {
        const many = Array.from({ length: 12 }, (_, place) => `competitor c${place} "C" { score find ${place % 10} }`);
        const svg = renderSvg(readMap(STEPS + many.join('\n')), { findings: [], theme: 'light' });
        const shapes = having(readXml(svg), 'data-competitor').slice(0, 12);
        const looks = shapes.map(({ children }) => {
            const attributes = children[0]?.attributes;
            const corners = (attributes?.get('points') ?? '').split(' ').map((corner) => corner.split(',').map(Number));
            const sizes = corners.map((corner) => corner.map((at, axis) => Math.round(at - (corners[0]?.[axis] ?? 0))));
            return `${attributes?.get('class')} ${JSON.stringify(sizes)}`;
        });
        expect(new Set(looks).size).toBe(12);
    });
});
