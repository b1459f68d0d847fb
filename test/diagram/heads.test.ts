// What stands around the components: heads of steps and layers, caption, loop, legend, signs of findings.

import { describe, expect, it } from 'vitest';
import { layoutMap, type MapLayout } from '../../diagram/index.ts';
import type { Finding } from '../../language/index.ts';
import { type MapSpec, mapOf, type StepSpec } from './map-of.ts';

function lay(spec: MapSpec, findings: readonly Finding[] = []): MapLayout {
    return layoutMap(mapOf(spec), findings);
}

function barsOf(step: Omit<StepSpec, 'name'>) {
    const [column] = lay({ steps: [{ name: 'a', ...step }] }).columns;
    return column?.bars.map(({ kind, share, figure }) => [kind, share, figure.lines[0]]);
}

function finding(severity: Finding['severity'], message: string, about: Finding['about']): Finding {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return { code: 'orphan', severity, subject: '', message, range, related: [], about };
}

describe('the head of a step', () => {
    it('shows importance and effort as written, and priority as their product over ten', () => {
        expect(barsOf({ importance: 8.8, effort: 63 })).toEqual([
            ['importance', 0.8800000000000001, '8.8'],
            ['effort', 0.63, '63 %'],
            ['priority', 0.5544, '55.4'],
        ]);
    });

    it('takes the mean of the needs where a figure is not written', () => {
        expect(
            barsOf({
                importance: 5,
                needs: [
                    [9, 40],
                    [7, 61],
                    [1, undefined],
                ],
            }),
        ).toEqual([
            ['importance', 0.5, '5'],
            ['effort', 0.505, '50.5 %'],
            ['priority', 0.2525, '25.3'],
        ]);
    });

    it('leaves out what cannot be computed', () => {
        expect(barsOf({ effort: 20 })).toEqual([['effort', 0.2, '20 %']]);
        expect(barsOf({})).toEqual([]);
    });

    it('says its number, its phases and whether the strategy is about it', () => {
        const layout = lay({
            job: { focus: ['b'] },
            steps: [{ name: 'a', phases: ['understand', 'plan'] }, { name: 'b', phases: ['execute'] }, 'c'],
        });
        expect(layout.columns.map(({ texts }) => texts.flatMap(({ lines }) => lines))).toEqual([
            ['1', 'a', 'understand, plan'],
            ['2', 'b', 'execute · in focus'],
            ['3', 'c'],
        ]);
    });

    it.each([
        ['a narrow', 0.4],
        ['a wide', 0.9],
        ['a very wide', 1.6],
    ])('writes labels and figures in full in %s font, and leaves its bars some length', (_which, em) => {
        const measure = (text: string, size: number) => text.length * size * em;
        const map = mapOf({ steps: [{ name: 'a', importance: 6.7, effort: 66.7, phases: ['understand', 'assess'] }] });
        const column = layoutMap(map, [], { measure, width: 560 }).columns[0];
        expect(column?.bars.map(({ label, figure }) => [label.lines, figure.lines])).toEqual([
            [['importance'], ['6.7']],
            [['effort'], ['66.7 %']],
            [['priority'], ['44.7']],
        ]);
        for (const { label, figure, x, width } of column?.bars ?? []) {
            expect(label.x + label.width).toBeLessThan(x);
            expect(width).toBeGreaterThanOrEqual(24);
            expect(x + width).toBeLessThan(figure.x);
            expect(figure.x + figure.width).toBeLessThan((column?.head.x ?? 0) + (column?.head.width ?? 0));
        }
    });

    it('has bars of one length in all columns, however narrow', () => {
        const layout = lay({
            steps: [
                { name: 'a', importance: 1 },
                { name: 'b', importance: 9 },
            ],
            layers: [{ name: 'user', kind: 'user' }],
            components: [{ name: 'x', title: 'A title that needs a good deal of room', layer: 'user', steps: ['a'] }],
        });
        const [first, second] = layout.columns.map(({ bars }) => bars[0]?.width);
        expect(first).toBe(second);
    });
});

describe('the head of a layer', () => {
    it('shows its principles and that it may not be bypassed', () => {
        const layout = lay({ layers: [{ name: 'core', title: 'Core', principles: ['One', 'Two'], closed: true }] });
        expect(layout.rows[0]?.texts.map(({ lines }) => lines.join(' '))).toEqual([
            'Core',
            'closed: may not be bypassed',
            'One',
            'Two',
            'no component yet',
        ]);
    });

    it('makes its row as high as it needs', () => {
        const few = lay({ layers: [{ name: 'core', principles: [] }] }).rows[0]?.height ?? 0;
        const many =
            lay({ layers: [{ name: 'core', principles: ['One', 'Two', 'Three', 'Four'] }] }).rows[0]?.height ?? 0;
        expect(many).toBeGreaterThan(few);
    });
});

describe('the caption', () => {
    it('tells title, job and people', () => {
        const layout = lay({ title: 'T', job: { statement: 'Do it', executor: 'Ann', beneficiary: 'Bob' } });
        expect(layout.texts.map(({ lines }) => lines)).toEqual([
            ['T'],
            ['Do it'],
            ['Executor: Ann · Beneficiary: Bob'],
        ]);
    });
});

describe('people who have no room beside the job', () => {
    it('stand below it', () => {
        const statement =
            'A job that takes a good many words to say, so many that a line is full of them and another begins';
        const [, job, people] = lay({ job: { statement, executor: 'Ann' } }).texts;
        expect(people?.x).toBe(job?.x);
        expect(people?.y).toBeGreaterThan((job?.y ?? 0) + (job?.lines.length ?? 0) * 13);
    });
});

describe('the loop of a job that starts again', () => {
    it('leads from the last step to the first', () => {
        const { loop, columns } = lay({ steps: ['a', 'b'], job: { repeats: true } });
        expect(loop?.line.x).toBeGreaterThan(columns[1]?.x ?? 0);
        expect(loop?.line.bend?.x).toBeLessThan(columns[1]?.x ?? 0);
    });

    it('is not there for other jobs', () => {
        expect(lay({ steps: ['a', 'b'], job: {} }).loop).toBeUndefined();
        expect(lay({ job: { repeats: true } }).loop).toBeUndefined();
    });
});

describe('the legend', () => {
    it('explains only the marks that the map uses', () => {
        const layout = lay({
            steps: ['a'],
            layers: [
                { name: 'user', kind: 'user' },
                { name: 'core', kind: 'core' },
            ],
            components: [
                { name: 'x', layer: 'user', steps: ['a'], status: 'planned', needs: ['y'] },
                { name: 'y', layer: 'core', external: true },
            ],
        });
        expect(layout.legend.map(({ mark }) => mark)).toEqual(['needs', 'band', 'future', 'external']);
    });
});

describe('the sign of a finding', () => {
    const spec: MapSpec = {
        steps: [{ name: 'a', needs: [[1, 1]] }],
        layers: [{ name: 'core', kind: 'core' }],
        components: [{ name: 'x', layer: 'core' }],
    };

    it('stands on the thing that it is about', () => {
        const layout = lay(spec, [
            finding('error', 'E', [{ kind: 'component', name: 'x' }]),
            finding('warning', 'W', [{ kind: 'step', name: 'a' }]),
            finding('information', 'I', [{ kind: 'layer', name: 'core' }]),
        ]);
        expect(layout.components[0]?.sign).toMatchObject({ severity: 'error', messages: ['E'] });
        expect(layout.columns[0]?.sign).toMatchObject({ severity: 'warning', messages: ['W'] });
        expect(layout.rows[0]?.sign).toMatchObject({ severity: 'information', messages: ['I'] });
        expect(layout.sign).toBeUndefined();
        expect(layout.legend.map(({ mark }) => mark)).toEqual(['band', 'error', 'warning', 'information']);
    });

    it('stands at the step for a job need, and at the title for what the picture does not show', () => {
        const layout = lay(spec, [
            finding('warning', 'N', [{ kind: 'need', name: 'a.1' }]),
            finding('warning', 'T', [{ kind: 'team', name: 't' }]),
            finding('error', 'M', [{ kind: 'map', name: 'map' }]),
            finding('warning', 'O', []),
            finding('warning', 'G', [{ kind: 'component', name: 'gone' }]),
        ]);
        expect(layout.columns[0]?.sign?.messages).toEqual(['N']);
        expect(layout.sign).toMatchObject({ severity: 'error', messages: ['M', 'T', 'O', 'G'] });
    });

    it('shows the worst of several, and hints not at all', () => {
        const x = [{ kind: 'component', name: 'x' }] as const;
        const layout = lay(spec, [finding('hint', 'H', x), finding('information', 'I', x), finding('warning', 'W', x)]);
        expect(layout.components[0]?.sign).toMatchObject({ severity: 'warning', messages: ['W', 'I', 'H'] });
        expect(lay(spec, [finding('hint', 'H', x)]).components[0]?.sign).toBeUndefined();
        expect(lay(spec, [finding('hint', 'H', x)]).components[0]?.label).toContain('H');
    });
});

describe('what assistive technology says of a component', () => {
    it('is its title, layer, status, dependents, steps and findings', () => {
        const layout = lay({
            steps: ['Execute', 'Conclude'],
            layers: [
                { name: 'user', kind: 'user' },
                { name: 'core', title: 'Core', kind: 'core' },
            ],
            components: [
                { name: 'x', layer: 'user', steps: ['Execute'], needs: ['history'] },
                { name: 'y', layer: 'user', steps: ['Conclude'], needs: ['history'] },
                { name: 'history', title: 'Watch history', layer: 'core', status: 'planned' },
                { name: 'idle', title: 'Idle', external: true },
            ],
        });
        expect(layout.components.map(({ label }) => label).slice(2)).toEqual([
            'Watch history, Core, planned, needed by 2, serves Execute and Conclude, no findings',
            'Idle, in no layer, another company’s, needed by 0, helps no step, no findings',
        ]);
    });
});
