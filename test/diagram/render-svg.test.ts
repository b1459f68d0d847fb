// The SVG file: what other programs may rely on when they read it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../diagram/index.ts';
import { mapOf } from './map-of.ts';
import { randomMaps } from './random-map.ts';
import { findAll, numberOf, readXml, type XmlElement } from './read-xml.ts';

const LIGHT = { findings: [], theme: 'light' } as const;

function having(root: XmlElement, attribute: string): XmlElement[] {
    return findAll(root, (element) => element.attributes.has(attribute));
}

function boxesOf(group: XmlElement): XmlElement[] {
    return findAll(group, ({ tag, attributes }) => tag === 'rect' && attributes.get('class') === 'box');
}

describe('the file', () => {
    it('names every step, layer, component and arrow in data attributes', () => {
        fc.assert(
            fc.property(randomMaps(15), (map) => {
                const root = readXml(renderSvg(map, LIGHT));
                const names = (attribute: string) =>
                    having(root, attribute).map((one) => one.attributes.get(attribute));
                expect(names('data-step')).toEqual(map.steps.map(({ name }) => name));
                expect(names('data-layer')).toEqual(map.layers.map(({ name }) => name));
                expect(names('data-component')).toEqual(map.components.map(({ name }) => name));
                expect(names('data-needs')).toEqual(map.arrows.map(({ from, to }) => `${from}->${to}`));
            }),
            { numRuns: 30, seed: 1 },
        );
    });

    it('holds one path for each arrow, that runs from a box of its source to a box of its target', () => {
        fc.assert(
            fc.property(randomMaps(15), (map) => {
                const root = readXml(renderSvg(map, LIGHT));
                const boxes = new Map(
                    having(root, 'data-component').map((one) => [one.attributes.get('data-component'), boxesOf(one)]),
                );
                for (const group of having(root, 'data-needs')) {
                    const paths = findAll(group, ({ tag }) => tag === 'path');
                    expect(paths).toHaveLength(1);
                    const path = paths[0]?.attributes.get('d') ?? '';
                    expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+([HV]-?[\d.]+)+$/);
                    const [from = '', to = ''] = group.attributes.get('data-needs')?.split('->') ?? [];
                    const [start, end] = endsOf(path);
                    expect((boxes.get(from) ?? []).some((box) => touches(box, start))).toBe(true);
                    expect((boxes.get(to) ?? []).some((box) => touches(box, end))).toBe(true);
                }
            }),
            { numRuns: 30, seed: 2 },
        );
    });

    it('has no transforms, so that all numbers are its own coordinates', () => {
        fc.assert(
            fc.property(randomMaps(10), (map) => {
                expect(having(readXml(renderSvg(map, LIGHT)), 'transform')).toEqual([]);
            }),
            { numRuns: 10, seed: 1 },
        );
    });

    it('is well-formed XML whatever the map says', () => {
        const anything = fc.string({ unit: 'binary', maxLength: 40 });
        fc.assert(
            fc.property(anything, anything, anything, (title, name, label) => {
                const map = mapOf({
                    title,
                    job: { statement: label, executor: title },
                    steps: [{ name, title: label }],
                    layers: [{ name, title, kind: 'user', principles: [label] }],
                    components: [{ name, title, layer: name, steps: [name], needs: [[name, label]], external: true }],
                });
                const range = map.place;
                const about = [{ kind: 'component', name }] as const;
                const finding = {
                    code: 'cycle',
                    severity: 'error',
                    subject: name,
                    message: label,
                    range,
                    related: [],
                    about,
                } as const;
                const root = readXml(renderSvg(map, { findings: [finding], theme: 'auto' }));
                expect(root.tag).toBe('svg');
            }),
            { numRuns: 120, seed: 1 },
        );
    });

    it('can be searched for an arrow as its name is written', () => {
        const map = mapOf({
            components: [
                { name: 'a', needs: ['b'] },
                { name: 'b', title: 'no end ]]> here' },
            ],
        });
        expect(renderSvg(map, LIGHT)).toContain('data-needs="a->b"');
        expect(readXml(renderSvg(map, LIGHT)).text).toContain('no end ]]> here');
    });

    it('keeps names as they are', () => {
        const name = `a"b<c>&amp;'d`;
        const map = mapOf({ layers: [{ name: 'user', kind: 'user' }], components: [{ name, layer: 'user' }] });
        const [component] = having(readXml(renderSvg(map, LIGHT)), 'data-component');
        expect(component?.attributes.get('data-component')).toBe(name);
    });

    it('shows half a character and control characters as what they are: unreadable', () => {
        const map = mapOf({ title: 'a\ud800b\u0000c😀d' });
        expect(renderSvg(map, LIGHT)).toContain('a\ufffdb\ufffdc😀d');
    });

    it('brings all it needs: no script, no reference, no variable', () => {
        const map = mapOf({ title: 'T', steps: ['a'], components: [{ name: 'x', external: true }] });
        const svg = renderSvg(map, { findings: [], theme: 'auto' });
        expect(svg).not.toMatch(/<script|\bon\w+=|href|url\(|@import|var\(|http(?!:\/\/www\.w3\.org\/2000\/svg")/);
    });

    it('has colours of its theme, and for the reader’s choice those of both', () => {
        const map = mapOf({ title: 'T' });
        const [light, dark, auto] = (['light', 'dark', 'auto'] as const).map((theme) =>
            renderSvg(map, { findings: [], theme }),
        );
        expect([light, dark, auto].map((svg) => svg?.includes('#18212d'))).toEqual([true, false, true]);
        expect([light, dark, auto].map((svg) => svg?.includes('#e9edf3'))).toEqual([false, true, true]);
        expect([light, dark, auto].map((svg) => svg?.includes('prefers-color-scheme: dark'))).toEqual([
            false,
            false,
            true,
        ]);
    });

    it('has the same bytes each time', () => {
        fc.assert(
            fc.property(randomMaps(12), (map) => {
                expect(renderSvg(structuredClone(map), LIGHT)).toBe(renderSvg(map, LIGHT));
            }),
            { numRuns: 20, seed: 1 },
        );
    });

    it('has a name for the whole and for each mark', () => {
        const map = mapOf({
            title: 'T',
            steps: ['a'],
            layers: [{ name: 'user', kind: 'user' }],
            components: [
                { name: 'x', title: 'Ex', layer: 'user', steps: ['a'], needs: ['y'] },
                { name: 'y', title: 'Why' },
            ],
        });
        const root = readXml(renderSvg(map, LIGHT));
        expect(root.attributes.get('role')).toBe('img');
        expect(root.attributes.get('aria-label')).toBe('T: a Job-Value Map of 1 step, 1 layer, 2 components, 1 arrow.');
        const [arrow] = having(root, 'data-needs');
        expect(arrow?.children.find(({ tag }) => tag === 'title')?.text).toBe('Ex needs Why');
    });

    it('writes the messages of findings where a pointer rests', () => {
        const map = mapOf({ layers: [{ name: 'core', kind: 'core' }], components: [{ name: 'x', layer: 'core' }] });
        const about = [{ kind: 'component', name: 'x' }] as const;
        const orphan = {
            code: 'orphan',
            severity: 'warning',
            subject: 'x',
            message: 'Nobody needs ‘x’.',
            range: map.place,
            related: [],
            about,
        } as const;
        const root = readXml(renderSvg(map, { findings: [orphan], theme: 'light' }));
        const [sign] = findAll(root, ({ attributes }) => attributes.get('class') === 'sign warning');
        expect(sign?.children.find(({ tag }) => tag === 'title')?.text).toBe('Nobody needs ‘x’.');
    });
});

function endsOf(path: string): readonly [x: number, y: number][] {
    let [x, y] = [0, 0];
    let start: [number, number] = [0, 0];
    for (const [, command, first, second] of path.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
        if (command === 'M') start = [x, y] = [Number(first), Number(second)];
        else if (command === 'H') x = Number(first);
        else y = Number(first);
    }
    return [start, [x, y]];
}

function touches(box: XmlElement, point: readonly [x: number, y: number] | undefined): boolean {
    const [x = Number.NaN, y = Number.NaN] = point ?? [];
    const [left, top] = [numberOf(box, 'x'), numberOf(box, 'y')];
    const [right, bottom] = [left + numberOf(box, 'width'), top + numberOf(box, 'height')];
    return x > left && x < right && (Math.abs(y - top) < 0.01 || Math.abs(y - bottom) < 0.01);
}
