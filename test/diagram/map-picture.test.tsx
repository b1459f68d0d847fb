// The picture on a page: what is selected, what stands out, and what can be reached by keyboard.

import { expect, it } from 'vitest';
import { layoutMap, MapPicture, type MapPictureProps, traceFrom } from '../../diagram/index.ts';
import { writeXml } from '../../diagram/write-xml.ts';
import { mapOf } from './map-of.ts';
import { findAll, readXml, type XmlElement } from './read-xml.ts';

const LAYOUT = layoutMap(
    mapOf({
        steps: ['a', 'b'],
        layers: [
            { name: 'user', kind: 'user' },
            { name: 'core', kind: 'core' },
        ],
        components: [
            { name: 'x', layer: 'user', steps: ['a'], needs: ['y'] },
            { name: 'w', layer: 'user', steps: ['b'] },
            { name: 'y', layer: 'core' },
        ],
    }),
    [],
);

function draw(props: Omit<MapPictureProps, 'layout'>): XmlElement {
    return readXml(writeXml(<MapPicture layout={LAYOUT} {...props} />));
}

const NAMES = ['data-component', 'data-needs', 'data-step', 'data-layer'] as const;

/** The names of the things whose group has a class. */
function having(root: XmlElement, name: string): (string | undefined)[] {
    const groups = findAll(root, ({ attributes }) => attributes.get('class')?.split(' ').includes(name) ?? false);
    return groups.map(({ attributes }) => NAMES.map((data) => attributes.get(data)).find(Boolean)).filter(Boolean);
}

it('marks what is selected, and nothing else', () => {
    expect(having(draw({ selected: 'component:y' }), 'selected')).toEqual(['y']);
    expect(having(draw({ selected: 'needs:x->y' }), 'selected')).toEqual(['x->y']);
    expect(having(draw({ selected: 'step:b' }), 'selected')).toEqual(['b']);
    expect(having(draw({ selected: 'layer:core' }), 'selected')).toEqual(['core']);
    expect(having(draw({}), 'selected')).toEqual([]);
});

it('lets all but what belongs together step back', () => {
    const root = draw({ lit: traceFrom(LAYOUT, 'component:y') });
    expect(root.attributes.get('class')).toBe('jvm-map tracing');
    expect(having(root, 'lit')).toEqual(['a', 'x', 'y', 'x->y']);
    const atRest = draw({ lit: traceFrom(LAYOUT, 'component:y'), atRest: true });
    expect(atRest.attributes.get('class')).toBe('jvm-map tracing at-rest');
    expect(draw({}).attributes.get('class')).toBe('jvm-map');
});

it('can be walked by keyboard on a page that says where the keyboard comes in, and is one picture in a file', () => {
    const reachable = (root: XmlElement) =>
        findAll(root, ({ attributes }) => attributes.get('tabindex') === '-1').length;
    expect(reachable(draw({ interactive: true }))).toBe(2 + 2 + 3 + 1);
    expect(draw({ interactive: true }).attributes.get('role')).toBe('group');
    expect(reachable(draw({}))).toBe(0);
    expect(draw({}).attributes.get('role')).toBe('img');
});

it('names everything that can be reached', () => {
    const buttons = findAll(draw({ interactive: true }), ({ attributes }) => attributes.get('role') === 'button');
    const names = buttons.map(
        ({ attributes, children }) => attributes.get('aria-label') ?? children.find(({ tag }) => tag === 'title')?.text,
    );
    expect(names).toEqual([
        'Layer user',
        'Layer core',
        'Step 1: a',
        'Step 2: b',
        'x, user, needed by 0, serves a, no findings',
        'w, user, needed by 0, serves b, no findings',
        'y, core, needed by 1, serves a, no findings',
        'x needs y',
    ]);
});
