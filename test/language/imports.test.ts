// Imports: which components of other maps stand on a map, where, with which arrows; and what leads nowhere.

import { describe, expect, it } from 'vitest';
import { checkMap, type JobValueMap, resolveImport } from '../../language/index.ts';
import { type Files, joinMaps } from '../support/joined-maps.ts';
import { SKETCHY } from '../support/sketch.ts';

/** What came onto a map: components as `name in layer`, arrows, layers below the map’s own. */
function tellShared({ components, arrows, layers }: JobValueMap): string[] {
    return [
        ...layers.filter(({ shared }) => shared).map(({ name, kind }) => `layer ${name} ${kind}`),
        ...components.filter(({ shared }) => shared).map(({ name, layer }) => `${name} in ${layer}`),
        ...arrows.map(({ from, to }) => `${from} -> ${to}`),
    ];
}

function tellFindings(map: JobValueMap): string[] {
    return checkMap(map)
        .filter(({ code }) => code !== 'uncovered-step' && !SKETCHY.has(code))
        .map(({ code, subject, range }) => `${range.start.line + 1} ${code} ${subject}`);
}

const PLATFORM = `layer user { component app for all needs identity }
layer core "Foundations" {
    /** Who is who. */
    component identity "One sign-in" needs ledger, mail "tells" { status building evolution product external team x goal "G" }
    component mail
}
layer infrastructure { component ledger needs disks component disks }
`;

const SHARED: readonly [what: string, files: Files, shared: readonly string[]][] = [
    [
        'an imported component with all that it needs, under the name of its own map',
        {
            'main.jvm':
                'import identity from "./platform.jvm"\nlayer user { component shop for all needs identity }\nlayer core\nlayer infra',
            'platform.jvm': PLATFORM,
        },
        [
            'identity in core',
            './platform.jvm#ledger in infra',
            './platform.jvm#mail in core',
            './platform.jvm#disks in infra',
            'shop -> identity',
            'identity -> ./platform.jvm#ledger',
            'identity -> ./platform.jvm#mail',
            './platform.jvm#ledger -> ./platform.jvm#disks',
        ],
    ],
    [
        'the layers that the map lacks, below its own',
        {
            'main.jvm': 'import identity from "./platform.jvm"\nlayer user { component shop for all needs identity }',
            'platform.jvm': PLATFORM.replace(', mail "tells"', ''),
        },
        [
            'layer core core',
            'layer infrastructure infrastructure',
            'identity in core',
            './platform.jvm#ledger in infrastructure',
            './platform.jvm#disks in infrastructure',
            'shop -> identity',
            'identity -> ./platform.jvm#ledger',
            './platform.jvm#ledger -> ./platform.jvm#disks',
        ],
    ],
    [
        'one component once, however many need it',
        {
            'main.jvm': 'import a, b from "p.jvm"\nlayer user { component shop for all needs a, b }\nlayer core',
            'p.jvm': 'layer core { component a needs c component b needs c component c needs c }',
        },
        [
            'a in core',
            'b in core',
            './p.jvm#c in core',
            'shop -> a',
            'shop -> b',
            'a -> ./p.jvm#c',
            'b -> ./p.jvm#c',
            './p.jvm#c -> ./p.jvm#c',
        ],
    ],
    [
        'no second copy of what is imported by name and needed by another import',
        {
            'main.jvm': 'import a, c from "p.jvm"\nlayer user { component shop for all needs a, c }\nlayer core',
            'p.jvm': 'layer core { component a needs c component c }',
        },
        ['a in core', 'c in core', 'shop -> a', 'shop -> c', 'a -> c'],
    ],
    [
        'what lies in other folders, and what an import imports itself',
        {
            'main.jvm': 'import a from "shared/p q.jvm"\nlayer user { component shop for all needs a }\nlayer core',
            'shared/p q.jvm': 'import b from "../base/b.jvm"\nlayer core { component a needs b }',
            'base/b.jvm': 'layer core { component b needs c component c }',
        },
        [
            'a in core',
            './base/b.jvm#b in core',
            './base/b.jvm#c in core',
            'shop -> a',
            'a -> ./base/b.jvm#b',
            './base/b.jvm#b -> ./base/b.jvm#c',
        ],
    ],
    [
        'a name that the other map has imported itself',
        {
            'main.jvm': 'import b from "p.jvm"\nlayer user { component shop for all needs b }\nlayer core',
            'p.jvm': 'import b from "b.jvm"',
            'b.jvm': 'layer core { component b }',
        },
        ['b in core', 'shop -> b'],
    ],
    [
        'maps that import each other',
        {
            'main.jvm':
                'import a from "p.jvm"\nlayer user { component shop for all needs a }\nlayer core { component mine }',
            'p.jvm': 'import mine from "main.jvm"\nlayer core { component a needs mine }',
        },
        ['a in core', 'shop -> a', 'a -> mine'],
    ],
    [
        'a layer of the same kind, the one of the same name first; kinds of a company’s own by name alone',
        {
            'main.jvm':
                'import a, b, c, d from "p.jvm"\nlayer user { component shop for all needs a, b, c, d }\nlayer one kind core\nlayer two kind core\nlayer mine kind custom',
            'p.jvm':
                'layer two kind core { component a }\nlayer three kind core { component b }\nlayer mine { component c }\nlayer yours { component d }',
        },
        [
            'layer yours custom',
            'a in two',
            'b in one',
            'c in mine',
            'd in yours',
            'shop -> a',
            'shop -> b',
            'shop -> c',
            'shop -> d',
        ],
    ],
    [
        'a component that stands in no layer at home, in none',
        {
            'main.jvm': 'import a from "p.jvm"\nlayer user { component shop for all needs a }',
            'p.jvm': 'component a',
        },
        ['a in undefined', 'shop -> a'],
    ],
    [
        'nothing while the other map is on its way',
        { 'main.jvm': 'import a from "p.jvm"\nlayer user { component shop for all needs a }', 'p.jvm': 'coming' },
        [],
    ],
];

const LOST: readonly [what: string, files: Files, findings: readonly string[]][] = [
    [
        'a map that is not there, once for all its names',
        { 'main.jvm': 'import a, b from "p.jvm"\nlayer user { component shop for all needs a, b }' },
        ['1 unknown-reference map->p.jvm'],
    ],
    [
        'a name that the other map does not have',
        {
            'main.jvm': 'import a, bb from "p.jvm"\nlayer user { component shop for all needs a, bb }\nlayer core',
            'p.jvm': 'layer core { component a }',
        },
        ['1 unknown-reference map->bb'],
    ],
    [
        'a name that two maps take from each other and none declares',
        {
            'main.jvm': 'import a from "p.jvm"\nlayer user { component shop for all needs a }',
            'p.jvm': 'import a from "main.jvm"',
        },
        ['1 unknown-reference map->a'],
    ],
    [
        'a name that the map has already, and the same name twice',
        {
            'main.jvm':
                'import a from "p.jvm"\nimport a from "q.jvm"\nlayer user { component shop for all needs a }\nlayer core { component a }',
            'p.jvm': 'layer core { component a }',
            'q.jvm': 'layer core { component a }',
        },
        ['2 duplicate-name a', '4 duplicate-name a'],
    ],
    [
        'an import that nothing needs, unless a scenario does',
        {
            'main.jvm':
                'import a, b, c from "p.jvm"\nlayer user { component shop for all needs a }\nlayer core\nscenario s { change shop { needs b } }',
            'p.jvm': 'layer core { component a component b component c }',
        },
        ['1 unused-import c'],
    ],
    [
        'nothing about the other map: that is told there',
        {
            'main.jvm': 'import a from "p.jvm"\nlayer user { component shop for all needs a }\nlayer core',
            'p.jvm':
                'layer core { component a needs b }\nlayer user { component b }\nlayer user2 kind user\ncomponent x\nlayer core { component o needs o2 component o2 needs o }',
        },
        [],
    ],
    [
        'an own component that needs a shared one above it',
        {
            'main.jvm':
                'import a from "p.jvm"\nlayer user { component shop for all needs disk }\nlayer core\nlayer infra { component disk needs a }',
            'p.jvm': 'layer core { component a }',
        },
        ['2 skips-core shop->disk', '4 single-customer-infrastructure disk', '4 upward-dependency disk->a'],
    ],
    [
        'a circle that runs through another map, at the own member',
        {
            'main.jvm':
                'import a from "p.jvm"\nlayer user { component shop for all needs mine }\nlayer core { component mine needs a }',
            'p.jvm': 'import mine from "main.jvm"\nlayer core { component a needs mine }',
        },
        ['3 cycle {mine,a}'],
    ],
    [
        'a map without users of its own, whatever comes along',
        {
            'main.jvm': 'import a from "p.jvm"\nlayer core { component shop needs a }',
            'p.jvm': 'layer user { component a for all }',
        },
        ['1 no-user-layer map'],
    ],
];

const NO_TARGET: readonly [path: string, reason: string][] = [
    ['', 'it is empty'],
    ['/p.jvm', 'only a path relative to this map can be imported'],
    ['https://example.com/p.jvm', 'only a path relative to this map can be imported'],
    ['C:\\p.jvm', 'only a path relative to this map can be imported'],
    ['..\\p.jvm', 'a path is written with ‘/’ here, on every system'],
    ['./a\ud800.jvm', 'it holds half of a character'],
    ['./p', 'the name of a map ends in ‘.jvm’'],
];

describe('an import', () => {
    it.each(SHARED)('brings %s', (_, files, shared) => {
        expect(tellShared(joinMaps(files))).toEqual(shared);
    });

    it.each(LOST)('tells of %s', (_, files, findings) => {
        expect(tellFindings(joinMaps(files))).toEqual(findings);
    });

    it('keeps what a component is, and leaves its steps, its team, its goal and what it serves at home', () => {
        const { components } = joinMaps({
            'main.jvm': 'import identity, app from "./platform.jvm"\nlayer user\nlayer core',
            'platform.jvm': PLATFORM,
        });
        const place = { start: { line: 0, character: 7 }, end: { line: 0, character: 15 } };
        expect(components[0]).toEqual({
            name: 'identity',
            title: 'One sign-in',
            documentation: 'Who is who.',
            descriptions: [],
            links: [],
            range: place,
            nameRange: place,
            layer: 'core',
            steps: [],
            stepsItems: [],
            serves: [],
            status: 'building',
            evolution: { value: 'product', range: place },
            external: true,
            shared: { uri: 'file:///maps/platform.jvm', path: './platform.jvm', name: 'identity', imported: true },
        });
        expect(components[1]).toMatchObject({ name: 'app', layer: 'user', steps: [] });
    });

    it('leaves out what scenarios do with a name that leads nowhere', () => {
        const text =
            'import a from "p.jvm"\nlayer user { component shop for all }\nscenario s { change shop { needs a drops a } remove a, shop change a { status live } add component n in user for all needs a }';
        const [scenario] = joinMaps({ 'main.jvm': text }).scenarios;
        expect(scenario?.edits.map((edit) => [edit.kind, edit.kind === 'remove' ? edit.name : edit.arrows])).toEqual([
            ['change', []],
            ['remove', 'shop'],
            ['add', []],
        ]);
    });

    it.each(NO_TARGET)('cannot be from ‘%s’, because %s', (path, reason) => {
        expect(resolveImport(path, 'file:///maps/main.jvm')).toEqual({ reason });
    });

    it('cannot be into a text that no file holds yet', () => {
        expect(resolveImport('./p.jvm', 'untitled:Untitled-1')).toEqual({
            reason: 'this map must be saved before it can import another',
        });
    });

    it('reads the same map as before from the same texts', () => {
        const files = { 'main.jvm': 'import identity from "./platform.jvm"', 'platform.jvm': PLATFORM };
        expect(joinMaps(files)).toEqual(joinMaps(files));
        expect(JSON.parse(JSON.stringify(joinMaps(files)))).toEqual(joinMaps(files));
    });
});
