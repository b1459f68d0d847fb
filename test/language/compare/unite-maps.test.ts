// Two maps as one: what is there now in its order, what is gone where it stood, and what happened to each thing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutGhost } from '../../../language/compare/ghost-names.ts';
import {
    applyScenario,
    countChanges,
    type Difference,
    type JobValueMap,
    readMap,
    showScenario,
    type UnitedMaps,
    uniteMaps,
} from '../../../language/index.ts';
import { randomMapTexts } from '../../support/random-map-text.ts';
import { randomStrategies } from '../../support/random-strategies.ts';
import { BASE, CASES, type Replacement } from './change-cases.ts';

const EMPTY = { steps: [], layers: [], components: [], arrows: [], coverage: [], reach: [], others: [] };

function unite(before: string, now: string): UnitedMaps {
    return uniteMaps(readMap(before), readMap(now));
}

function uniteEdited(...replacements: readonly Replacement[]): UnitedMaps {
    let text = BASE;
    for (const [old, now] of replacements) text = text.replace(old, now);
    return unite(BASE, text);
}

/** Each thing that is not as it was, by its name and what happened to it. */
function marksOf({ steps, layers, components, arrows }: Difference): string[] {
    return [
        ...[...steps, ...layers, ...components].map(({ kind, name }) => `${kind} ${name}`),
        ...arrows.map(({ kind, from, to, alongside }) => `${kind} ${from}->${to}${alongside ? ' alongside' : ''}`),
    ];
}

function namesOf(things: readonly { readonly name: string }[]): string {
    return things.map(({ name }) => name).join(' ');
}

function arrowsOf({ arrows }: Pick<JobValueMap, 'arrows'>): string[] {
    return arrows.map(({ from, to }) => `${from}->${to}`);
}

describe('a map united with itself', () => {
    it.each([
        ['the shop', BASE],
        ['an empty text', ''],
        ['circles', 'layer user { component a needs a, b component b needs a }'],
    ])('is that map, and nothing differs: %s', (_what, text) => {
        const map = readMap(text);
        expect(uniteMaps(map, map)).toEqual({ map, difference: EMPTY });
    });
});

describe('a united map', () => {
    it('holds what came, at its place, with the arrows that came along', () => {
        const { map, difference } = uniteEdited([
            'component till',
            'component scan "Scan" for find needs stock\n component till',
        ]);
        expect(namesOf(map.components)).toBe('search scan till card stock ledger');
        expect(marksOf(difference)).toEqual(['added scan', 'added scan->stock alongside']);
        expect(difference.components[0]?.words).toEqual([
            '‘Scan’ is new: in ‘User’ for ‘Find it’; it needs ‘Stock list’.',
        ]);
    });

    it('keeps what is gone where it stood, with the arrows that went along', () => {
        const { map, difference } = uniteEdited(['component card "Card payment" needs ledger\n', '']);
        expect(namesOf(map.components)).toBe('search till card stock ledger');
        expect(arrowsOf(map)).toEqual(['search->stock', 'till->card', 'till->stock', 'card->ledger']);
        expect(marksOf(difference)).toEqual([
            'removed card',
            'removed till->card alongside',
            'removed card->ledger alongside',
        ]);
    });

    it('has a ghost of what moved to another layer, where the arrows end that are gone', () => {
        const { map, difference } = uniteEdited(
            ['    component stock "Stock list" { team bank }\n', ''],
            ['component ledger "Ledger"', 'component ledger "Ledger"\n component stock "Stock list" { team bank }'],
            [', stock "how many"', ''],
        );
        expect(map.components.map(({ name, layer }) => `${name} in ${layer}`)).toEqual([
            'search in user',
            'till in user',
            'card in core',
            'stock#before# in core',
            'ledger in infra',
            'stock in infra',
        ]);
        expect(marksOf(difference)).toEqual(['moved stock', 'removed till->stock#before#']);
        expect(difference.components[0]).toMatchObject({
            ghost: 'stock#before#',
            words: ['‘Stock list’ moved from ‘Core’ to ‘Infrastructure’.'],
        });
        expect(difference.arrows[0]?.words).toEqual(['‘Till’ no longer needs ‘Stock list’.']);
    });

    it('tells what a component of the user layer helped with before, and that it moved where it left all of it', () => {
        const { difference } = uniteEdited(
            ['for find needs stock', 'for leave needs stock'],
            ['for pay, leave', 'for pay'],
        );
        expect(difference.components).toEqual([
            {
                name: 'search',
                kind: 'moved',
                stepsBefore: ['find'],
                words: ['‘Search’ helps with ‘Leave’ now, and no longer with ‘Find it’.'],
            },
            {
                name: 'till',
                kind: 'changed',
                stepsBefore: ['pay', 'leave'],
                words: ['‘Till’ no longer helps with ‘Leave’.'],
            },
        ]);
        expect(difference.coverage).toEqual([
            { name: 'find', sign: '-', words: '‘Find it’ lost its only component: ‘Search’.' },
        ]);
        expect(difference.reach.map(({ name, words }) => `${name}: ${words}`)).toEqual([
            'card: ‘Card payment’ now reaches 1 step, was 2: no longer ‘Leave’.',
            'stock: ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Find it’.',
            'ledger: ‘Ledger’ now reaches 1 step, was 2: no longer ‘Leave’.',
        ]);
    });

    it('keeps a step and a layer that are gone between their neighbours', () => {
        const { map, difference } = unite(
            'step a step b step c\nlayer user { component x for b needs y }\nlayer core { component y }\nlayer infra',
            'step a step c step d\nlayer user { component x for c }\nlayer infra',
        );
        expect(namesOf(map.steps)).toBe('a b c d');
        expect(namesOf(map.layers)).toBe('user core infra');
        expect(marksOf(difference)).toEqual([
            'added d',
            'removed b',
            'removed core',
            'moved x',
            'removed y',
            'removed x->y alongside',
        ]);
    });

    it('says of as few steps as can be that they stand elsewhere', () => {
        const { map, difference } = unite('step a step b step c step d', 'step d step a step b step c');
        expect(namesOf(map.steps)).toBe('d a b c');
        expect(difference.steps).toEqual([
            {
                name: 'd',
                kind: 'moved',
                words: ['The steps run in another order: ‘D’, ‘A’, ‘B’, ‘C’ (was ‘A’, ‘B’, ‘C’, ‘D’).'],
            },
        ]);
    });

    it('knows a renamed thing as the same, whatever its arrows are called', () => {
        const renamed = BASE.replaceAll('ledger', 'book');
        expect(marksOf(unite(BASE, renamed).difference)).toEqual(['changed book']);
        expect(unite(BASE, renamed).map).toEqual(readMap(renamed));
    });

    it('tells job needs at their step, and what no picture shows apart', () => {
        const { difference } = uniteEdited(
            ['importance 8 satisfaction 5', 'importance 9 satisfaction 5'],
            ['team shop "Shop team"', 'team shop "The shop"'],
        );
        expect(difference.steps).toEqual([
            { name: 'find', kind: 'changed', words: ['The importance of ‘Know what there is’ is 9 now (was 8).'] },
        ]);
        expect(difference.others).toEqual(['The team ‘Shop team’ is called ‘The shop’ now.']);
    });

    it('says of a layer of another kind what it was', () => {
        const { difference } = uniteEdited(['layer core "Core"', 'layer core "Core" kind user']);
        expect(difference.layers).toMatchObject([{ name: 'core', kind: 'changed', kindBefore: 'core' }]);
    });

    it('tells a label of an arrow that reads otherwise', () => {
        const { difference } = uniteEdited(['"how many"', '"how much"']);
        expect(difference.arrows).toEqual([
            {
                from: 'till',
                to: 'stock',
                kind: 'changed',
                alongside: false,
                words: ['What ‘Till’ needs of ‘Stock list’ reads ‘how much’ now (was ‘how many’).'],
            },
        ]);
    });

    it('holds both where nothing is left, or nothing was there, or nothing is common', () => {
        const gone = unite(BASE, '');
        expect(namesOf(gone.map.components)).toBe(namesOf(readMap(BASE).components));
        expect(gone.difference.components.every(({ kind }) => kind === 'removed')).toBe(true);
        const came = unite('', BASE);
        expect(came.map.components).toEqual(readMap(BASE).components);
        expect(came.difference.components.every(({ kind }) => kind === 'added')).toBe(true);
        const other = unite(
            'layer user { component a for define }',
            'layer user { component b for execute needs c component c }',
        );
        expect(namesOf(other.map.components)).toBe('b c a');
    });
});

describe('the number of changes', () => {
    it('counts each thing once, and an arrow that came with a component as part of it', () => {
        const { difference } = uniteEdited(
            ['component till', 'component scan "Scan" for find needs stock\n component till'],
            ['step leave "Leave"', 'step leave "Go"'],
            ['needs ledger', ''],
            ['team shop "Shop team"', 'team shop "The shop"'],
        );
        expect(countChanges(difference)).toEqual({ added: 1, removed: 1, changed: 2 });
    });
});

const texts = fc.oneof(randomMapTexts(10), randomStrategies());

/** What a united map says of the new one, and of the old one, as far as names go. */
function expectBoth({ map, difference }: UnitedMaps, before: JobValueMap, now: JobValueMap): void {
    const gone = new Set(difference.components.filter(({ kind }) => kind === 'removed').map(({ name }) => name));
    const ghosts = new Set(difference.components.flatMap(({ ghost }) => ghost ?? []));
    const isNow = ({ name }: { readonly name: string }) => !gone.has(name) && !ghosts.has(name);
    expect(map.components.filter(isNow)).toEqual(now.components);
    const removed = new Set(
        difference.arrows.filter(({ kind }) => kind === 'removed').map(({ from, to }) => `${from}->${to}`),
    );
    expect(map.arrows.filter(({ from, to }) => !removed.has(`${from}->${to}`))).toEqual(now.arrows);
    const isStep = new Set(now.steps.map(({ name }) => name));
    expect(map.steps.filter(({ name }) => isStep.has(name))).toEqual(now.steps);
    const added = new Set(difference.components.filter(({ kind }) => kind === 'added').map(({ name }) => name));
    const old = map.components.filter(({ name }) => !added.has(name) && !ghosts.has(name));
    expect(old.length).toBe(before.components.length);
    for (const { from, to } of map.arrows) {
        expect(map.components.some(({ name }) => name === from) && map.components.some(({ name }) => name === to)).toBe(
            true,
        );
    }
}

describe('any two maps', () => {
    it('are both in what they are united to', () => {
        fc.assert(
            fc.property(texts, texts, (one, other) => {
                const [before, now] = [readMap(one), readMap(other)];
                const united = uniteMaps(before, now);
                expectBoth(united, before, now);
                expect(JSON.parse(JSON.stringify(united))).toEqual(united);
                expect(namesOf(united.map.components).split(' ').map(withoutGhost).includes('')).toBe(
                    united.map.components.length === 0,
                );
            }),
            { numRuns: 100 },
        );
    });

    it('are told apart where one of them is edited as the comparison is tried', () => {
        for (const [, replacements] of CASES) {
            const { map, difference } = uniteEdited(...replacements);
            expect(map.components.length).toBeGreaterThan(0);
            const { added, removed, changed } = countChanges(difference);
            expect(added + removed + changed).toBeGreaterThan(0);
        }
    });
});

describe('a scenario beside its map', () => {
    const TEXT = `step a step b
layer user { component x "X" for a needs y }
layer core { component y "Y" component z "Z" }
scenario lean "Lean start" { description "Less" description "is more" add component w "W" in core change x { needs w drops y } }`;

    it('has a heading, and the findings of what comes of it', () => {
        const map = readMap(TEXT);
        const [scenario] = map.scenarios;
        if (!scenario) throw new Error('no scenario');
        const shown = showScenario(map, scenario, {});
        expect(shown.difference.heading).toEqual({
            title: 'Scenario ‘Lean start’',
            description: 'Less is more',
            resolved: shown.resolved.length,
            introduced: shown.introduced.length,
        });
        expect(marksOf(shown.difference)).toEqual(['added w', 'added x->w alongside', 'removed x->y']);
        expect(uniteMaps(map, applyScenario(map, scenario)).map).toEqual(shown.map);
        expect(shown.introduced.map(({ code, subject }) => `${code} ${subject}`)).toContain('orphan y');
    });
});
