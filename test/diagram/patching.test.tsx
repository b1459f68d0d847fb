// What a change of the map changes on a page: what is as it was stays untouched.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { options } from 'preact';
import { describe, expect, it } from 'vitest';
import { layoutMap, MapPicture, type MapPictureProps, shareLayout, traceFrom } from '../../diagram/index.ts';
import { checkMap, type JobValueMap, readMap } from '../../language/index.ts';
import { openPage } from '../support/watched-page.ts';
import { type ComponentSpec, mapOf } from './map-of.ts';
import { randomMaps } from './random-map.ts';

const PAPER = { width: 1400, steady: true };
const layOut = (map: JobValueMap) => layoutMap(map, [], PAPER);

const COMPONENTS: readonly ComponentSpec[] = [
    { name: 'player', title: 'Player', layer: 'user', steps: ['watch'], needs: ['history', 'streams'] },
    { name: 'list', title: 'Watch list', layer: 'user', steps: ['find'], needs: ['history'] },
    { name: 'history', title: 'History', layer: 'core', needs: [['store', 'each minute']] },
    { name: 'streams', title: 'Streams', layer: 'core' },
    { name: 'store', title: 'Store', layer: 'base' },
];

function write(components: readonly ComponentSpec[]): JobValueMap {
    const layers = [
        { name: 'user', kind: 'user' },
        { name: 'core', kind: 'core' },
        { name: 'base', kind: 'infrastructure' },
    ] as const;
    return mapOf({ steps: ['find', 'watch'], layers, components });
}

const change = (name: string, changed: Partial<ComponentSpec>) =>
    write(COMPONENTS.map((component) => (component.name === name ? { ...component, ...changed } : component)));

const BEFORE = write(COMPONENTS);
const EVERY_MARK = readMap(readFileSync(new URL('every-mark.jvm', import.meta.url), 'utf8'));

/** Copies of plain data, in each of which one number, text or truth is another one. */
function changeEachPart(thing: unknown): unknown[] {
    if (typeof thing === 'number') return [thing + 1];
    if (typeof thing === 'string') return [`${thing}!`];
    if (typeof thing === 'boolean') return [!thing];
    if (Array.isArray(thing)) {
        return thing.flatMap((item, place) => changeEachPart(item).map((changed) => thing.with(place, changed)));
    }
    if (typeof thing !== 'object' || thing === null) return [];
    return Object.entries(thing).flatMap(([name, part]) =>
        changeEachPart(part).map((changed) => ({ ...thing, [name]: changed })),
    );
}

/** How many components and arrows are drawn, as far as each has a title element. */
function countDrawn(draw: () => void): number {
    let drawn = 0;
    const before = options.vnode;
    options.vnode = ({ type }) => {
        if (type === 'title') drawn++;
    };
    draw();
    Object.assign(options, { vnode: before });
    return drawn;
}

/** What is done to a page when it shows one map after another. */
function patch(before: JobValueMap, after: JobValueMap): string[] {
    const page = openPage();
    const layout = layOut(before);
    page.draw(<MapPicture layout={layout} interactive />);
    page.takeChanges();
    page.draw(<MapPicture layout={shareLayout(layout, layOut(after))} interactive />);
    return page.takeChanges();
}

describe('a keystroke', () => {
    it('in the label of an arrow changes one text, and what the arrow is called', () => {
        const needs: ComponentSpec['needs'] = [['store', 'each minutes']];
        expect(patch(BEFORE, change('history', { needs }))).toEqual([
            'text “→ each minute” → “→ each minutes”',
            'text “History needs Store: each minute” → “History needs Store: each minutes”',
        ]);
    });

    it('in a title changes it where it stands, and in the names of its component and arrows', () => {
        expect(patch(BEFORE, change('streams', { title: 'Streamss' }))).toEqual([
            '<g aria-label> → “Streamss, core, needed by 1, serves watch, no findings”',
            'text “Streams, core, needed by 1, serves watch, no findings” → “Streamss, core, needed by 1, serves watch, no findings”',
            'text “Streams” → “Streamss”',
            'text “Player needs Streams” → “Player needs Streamss”',
        ]);
    });

    it('has nothing drawn again but what it changes', () => {
        const page = openPage();
        const layout = layOut(BEFORE);
        const next = shareLayout(layout, layOut(change('streams', { title: 'Streamss' })));
        expect(countDrawn(() => page.draw(<MapPicture layout={layout} interactive />))).toBe(5 + 4);
        expect(countDrawn(() => page.draw(<MapPicture layout={next} interactive />))).toBe(1 + 1);
        expect(countDrawn(() => page.draw(<MapPicture layout={next} interactive />))).toBe(0);
        const selected = { selected: 'component:store' } as const;
        expect(countDrawn(() => page.draw(<MapPicture layout={next} interactive {...selected} />))).toBe(1);
    });

    it('that says nothing new changes nothing', () => {
        expect(patch(BEFORE, write(COMPONENTS))).toEqual([]);
        expect(shareLayout(layOut(BEFORE), layOut(write(COMPONENTS)))).toStrictEqual(layOut(BEFORE));
    });
});

describe('two layouts', () => {
    it('share everything that is as it was', () => {
        const before = layOut(BEFORE);
        expect(shareLayout(before, layOut(BEFORE))).toBe(before);
        const after = shareLayout(before, layOut(change('streams', { title: 'Streamss' })));
        const fresh = (list: 'components' | 'arrows' | 'rows' | 'columns') =>
            after[list].filter((thing, place) => thing !== before[list][place]);
        expect(fresh('components')).toMatchObject([{ name: 'streams' }]);
        expect(fresh('arrows')).toMatchObject([{ from: 'player', to: 'streams' }]);
        expect([after.rows, after.columns, after.legend]).toEqual([before.rows, before.columns, before.legend]);
        expect(after.rows).toBe(before.rows);
        expect(after.columns).toBe(before.columns);
    });

    it('share what another component comes before', () => {
        const before = layOut(BEFORE);
        const first = { name: 'guide', title: 'Guide', layer: 'base' };
        const after = shareLayout(before, layOut(write([first, ...COMPONENTS])));
        const there = (name: string) => (layout: typeof before) => layout.components.find((each) => each.name === name);
        for (const { name } of COMPONENTS) expect(there(name)(after)).toBe(there(name)(before));
        expect(there('guide')(after)).toBeDefined();
    });

    it('differ where an arrow runs another way between the same heights', () => {
        const before = layOut(BEFORE);
        const arrows = before.arrows.map((arrow) => ({ ...arrow, bend: { x: 0, y: 0 } }));
        expect(shareLayout(before, { ...before, arrows }).arrows).toEqual(arrows);
    });

    it.each(['components', 'arrows', 'columns', 'rows', 'legend'] as const)(
        'differ in each part of their %s',
        (list) => {
            const before = layoutMap(EVERY_MARK, checkMap(EVERY_MARK), PAPER, { lens: 'teams' });
            for (const [place, thing] of before[list].entries()) {
                for (const changed of changeEachPart(thing)) {
                    const after = { ...before, [list]: before[list].with(place, changed as never) };
                    expect(shareLayout(before, after)[list][place]).toStrictEqual(changed);
                }
            }
        },
    );

    it('say together what the second one says', () => {
        fc.assert(
            fc.property(randomMaps(12), randomMaps(12), (one, other) => {
                expect(shareLayout(layOut(one), layOut(other))).toStrictEqual(layOut(other));
            }),
            { numRuns: 40, seed: 1 },
        );
    });
});

describe('a page that showed another picture', () => {
    const attend = (map: JobValueMap, place: number): Omit<MapPictureProps, 'layout'> => {
        const name = map.components[place % Math.max(1, map.components.length)]?.name;
        if (name === undefined || place === 0) return { interactive: true };
        return { interactive: true, selected: `component:${name}`, lit: traceFrom(layOut(map), `component:${name}`) };
    };

    it('shows the new one as if it were the first', () => {
        fc.assert(
            fc.property(randomMaps(10), randomMaps(10), fc.nat(5), fc.nat(5), (one, other, first, second) => {
                const [page, fresh] = [openPage(), openPage()];
                const layout = layOut(one);
                page.draw(<MapPicture layout={layout} {...attend(one, first)} />);
                page.draw(<MapPicture layout={shareLayout(layout, layOut(other))} {...attend(other, second)} />);
                fresh.draw(<MapPicture layout={layOut(other)} {...attend(other, second)} />);
                expect(page.read()).toEqual(fresh.read());
            }),
            { numRuns: 20, seed: 1 },
        );
    });

    it('changes only what stands out in another way', () => {
        const page = openPage();
        const layout = layOut(BEFORE);
        const draw = (name: string) => {
            const lit = traceFrom(layout, `component:${name}`);
            page.draw(<MapPicture layout={layout} interactive lit={lit} selected={`component:${name}`} />);
            return page.takeChanges();
        };
        draw('streams');
        expect(draw('streams')).toEqual([]);
        expect(draw('player')).toEqual([
            '<g class> → “component user live lit selected”',
            '<g class> → “component core live lit”',
            '<g class> → “component core live lit”',
            '<g class> → “component infrastructure live lit”',
            '<g class> → “arrow lit”',
            '<g class> → “arrow lit”',
        ]);
    });
});
