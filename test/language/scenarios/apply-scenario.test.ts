// What comes of a map when a scenario is applied, and what is told of edits that cannot be applied.

import { describe, expect, it } from 'vitest';
import { applyScenario, checkMap, type JobValueMap, readMap } from '../../../language/index.ts';
import { type Files, joinMaps } from '../../support/joined-maps.ts';

const BASE = `step find
step pay
team shop
team bank
layer user {
    component search for find needs stock
    component till for pay needs card, stock { team shop status live goal "Fast" }
}
layer core {
    component card needs ledger { allow orphan "Sold apart" }
    component stock
    component ledger
}
`;

function read(edits: string, more = ''): JobValueMap {
    return readMap(`${BASE}scenario s {\n${edits}\n}\n${more}`);
}

function apply(map: JobValueMap, name = 's'): JobValueMap {
    const scenario = map.scenarios.find((each) => each.name === name);
    if (!scenario) throw new Error(`no scenario ${name}`);
    return applyScenario(map, scenario);
}

/** What a map says of its components, one fact a line. */
function listFacts({ components, arrows, repeatedArrows }: JobValueMap): string[] {
    return [
        ...components.map(({ name, layer, steps, status, team, goal, external }) =>
            [name, 'in', layer, ...steps, status, team?.name, goal?.text, ...(external ? ['external'] : [])].join(' '),
        ),
        ...arrows.map(({ from, to, label }) => `${from}->${to}${label === undefined ? '' : ` ${label}`}`),
        ...repeatedArrows.map(({ from, to }) => `${from}->${to} again`),
    ];
}

/** What an edit changes: facts that go with `-`, facts that come with `+`. */
function tellEffect(edits: string): string[] {
    const map = read(edits);
    const [before, after] = [listFacts(map), listFacts(apply(map))];
    return [
        ...before.filter((fact) => !after.includes(fact)).map((fact) => `- ${fact}`),
        ...after.filter((fact) => !before.includes(fact)).map((fact) => `+ ${fact}`),
    ];
}

/** What cannot be applied, by line of the scenario’s block from 1. */
function tellObstacles(edits: string): string[] {
    const first = BASE.split('\n').length;
    return checkMap(read(edits))
        .filter(({ code }) => code === 'unknown-reference' || code === 'duplicate-name')
        .map(({ range, code, subject }) => `${range.start.line - first + 1} ${code} ${subject}`);
}

describe('an edit', () => {
    const cases: readonly [what: string, edits: string, effect: readonly string[]][] = [
        ['changes nothing where there is none', '', []],
        [
            'adds a component with its arrows',
            'add component app "App" in user for pay needs card, app { status planned team bank goal "New" external }',
            ['+ app in user pay planned bank New external', '+ app->card', '+ app->app'],
        ],
        [
            'removes a component with all its arrows',
            'remove card',
            ['- card in core live  ', '- till->card', '- card->ledger'],
        ],
        [
            'removes several',
            'remove card, ledger',
            ['- card in core live  ', '- ledger in core live  ', '- till->card', '- card->ledger'],
        ],
        [
            'replaces attributes and leaves the others',
            'change till { for find status retiring in core }',
            ['- till in user pay live shop Fast', '+ till in core find retiring shop Fast'],
        ],
        ['adds an arrow', 'change search { needs card "with" }', ['+ search->card with']],
        ['takes an arrow away', 'change till { drops stock }', ['- till->stock']],
        [
            'takes an arrow away before it adds one, so that its label can change',
            'change till { needs stock "by hand" drops stock }',
            ['- till->stock', '+ till->stock by hand'],
        ],
        ['says again that there is an arrow', 'change till { needs stock }', ['+ till->stock again']],
        [
            'adds anew what another one removed, without its old arrows',
            'remove card\nadd component card in core needs stock',
            ['- till->card', '- card->ledger', '+ card->stock'],
        ],
        [
            'changes what another one added',
            'add component app in user for pay needs card\nchange app { for find needs stock drops card }',
            ['+ app in user find live  ', '+ app->stock'],
        ],
        ['removes what another one added', 'add component app in user needs card\nremove app', []],
        [
            'may need what is added only later',
            'change till { needs app }\nadd component app in user',
            ['+ app in user live  ', '+ till->app'],
        ],
        [
            'keeps an arrow to what is removed and added anew only when it is written between',
            'remove card\nchange search { needs card }\nadd component card in core',
            ['- till->card', '- card->ledger', '+ search->card'],
        ],
        [
            'lets an arrow go with what is removed later',
            'change search { needs card }\nremove card',
            ['- card in core live  ', '- till->card', '- card->ledger'],
        ],
        [
            'leaves a component without steps where they are unknown',
            'change till { for nowhere }',
            ['- till in user pay live shop Fast', '+ till in user live shop Fast'],
        ],
        ['leaves a status that is no status', 'change till { status planed }', []],
        [
            'can be applied where a name is one of JavaScript’s own',
            'add component __proto__ in user\nchange __proto__ { needs constructor }\nadd component constructor in core',
            ['+ __proto__ in user live  ', '+ constructor in core live  ', '+ __proto__->constructor'],
        ],
        [
            'is passed over where it cannot be applied',
            'remove nothing\nchange nothing { status live }\nadd component till in core',
            [],
        ],
    ];
    it.each(cases)('%s', (_what, edits, effect) => {
        expect(tellEffect(edits)).toEqual(effect);
    });
});

describe('what cannot be applied is told:', () => {
    const cases: readonly [what: string, edits: string, told: readonly string[]][] = [
        ['nothing of edits that can be', 'add component app in user\nchange app { status live }\nremove app, card', []],
        ['nothing where a name is free again', 'remove card\nadd component card in core', []],
        ['removing what does not exist', 'remove cart, card', ['1 unknown-reference s->cart']],
        ['removing twice', 'remove card, card', ['1 unknown-reference s->card']],
        ['changing what does not exist', 'change cart { status live }', ['1 unknown-reference s->cart']],
        ['changing what is removed', 'remove card\nchange card { status live }', ['2 unknown-reference s->card']],
        [
            'changing what is added later',
            'change app { status live }\nadd component app in user',
            ['1 unknown-reference s->app'],
        ],
        ['adding what exists', 'add component card in core', ['1 duplicate-name card']],
        ['adding twice', 'add component app in user\nadd component app in core', ['2 duplicate-name app']],
        ['needing what does not exist', 'change till { needs cart }', ['1 unknown-reference till->cart']],
        ['needing what is removed', 'remove card\nchange till { needs card }', ['2 unknown-reference till->card']],
        ['needing what another scenario adds', 'change till { needs theirs }', ['1 unknown-reference till->theirs']],
        ['dropping what does not exist', 'change till { drops cart }', ['1 unknown-reference till->cart']],
        ['dropping an arrow that is not there', 'change till { drops ledger }', ['1 unknown-reference till->ledger']],
        ['dropping an arrow twice', 'change till { drops card, card }', ['1 unknown-reference till->card']],
        [
            'dropping what went with its target',
            'remove card\nchange till { drops card }',
            ['2 unknown-reference till->card'],
        ],
        [
            'what is wrong inside a change of what does not exist',
            'change cart { needs nobody team nobody }',
            ['1 unknown-reference s->cart', '1 unknown-reference cart->nobody', '1 unknown-reference cart->nobody'],
        ],
        [
            'all that is wrong inside an addition',
            'add component app in attic for never needs cart { team nobody serves it }',
            [
                '1 unknown-reference app->attic',
                '1 unknown-reference app->never',
                '1 unknown-reference app->cart',
                '1 unknown-reference app->nobody',
                '1 unknown-reference app->it',
            ],
        ],
    ];
    it.each(cases)('%s', (_what, edits, told) => {
        const map = `${edits}\n}\nscenario t { add component theirs in core`;
        expect(tellObstacles(map)).toEqual(told);
    });

    it.each([
        [
            'remove card\nchange card { status live }',
            'This scenario removes ‘card’ in line 15, so it is not there any more.',
        ],
        [
            'change app { status live }\nadd component app in user',
            'This scenario adds ‘app’ only in line 16; edits apply in the order in which they are written.',
        ],
        ['change till { drops ledger }', '‘till’ does not need ‘ledger’, so there is nothing to drop.'],
        ['remove cart', 'There is no component called ‘cart’. Did you mean ‘card’?'],
    ])('in words that say why: %j', (edits, message) => {
        const found = checkMap(read(edits)).filter(({ code }) => code === 'unknown-reference');
        expect(found.map((finding) => finding.message)).toEqual([message]);
    });

    it('and may be allowed where it is written', () => {
        const wrong = 'add component app in user for find needs cart {\nallow unknown-reference "Comes next week"\n}';
        expect(tellObstacles(wrong)).toEqual([]);
        expect(tellObstacles(`${wrong}\n}\nscenario t {\nadd component app in user needs cart`)).toEqual([
            '6 unknown-reference app->cart',
        ]);
    });
});

describe('the result', () => {
    function codesOf(map: JobValueMap): string[] {
        return checkMap(map).map(({ code, subject }) => `${code} ${subject}`);
    }

    it('says which scenario it is, and keeps the map as it was', () => {
        const map = read('remove card');
        const copy = JSON.parse(JSON.stringify(map));
        expect(apply(map).applied).toBe('s');
        expect(map).toEqual(copy);
        expect(JSON.parse(JSON.stringify(apply(map)))).toEqual(apply(map));
    });

    it('has the places of what the scenario wrote', () => {
        const added = apply(read('\n    add component app in user needs card'));
        expect(added.components.at(-1)?.nameRange).toEqual({
            start: { line: 15, character: 18 },
            end: { line: 15, character: 21 },
        });
        expect(added.arrows.at(-1)?.range.start).toEqual({ line: 15, character: 36 });
    });

    it('has what the scenario says for readers', () => {
        const text =
            'change till { description "New." link "https://example.org/" }\n/** Small. */\nadd component app in user { description "App." }';
        const { components } = apply(read(text));
        expect(components.find(({ name }) => name === 'till')?.descriptions).toEqual(['New.']);
        expect(components.find(({ name }) => name === 'till')?.links.map(({ url }) => url)).toEqual([
            'https://example.org/',
        ]);
        expect(components.at(-1)).toMatchObject({ documentation: 'Small.', descriptions: ['App.'] });
    });

    it('allows what the scenario allows, in that scenario only', () => {
        const edits =
            'add component lone in core { allow orphan "Waits" }\nchange stock { allow narrow-core "Small" }\nremove card';
        const map = read(edits, 'scenario t { add component lone in core }');
        const allowed = (one: JobValueMap) => one.allowances.map(({ code, owner }) => `${owner.name} ${code}`);
        expect(allowed(map)).toEqual(['card orphan']);
        expect(allowed(apply(map))).toEqual(['lone orphan', 'stock narrow-core']);
        expect(codesOf(apply(map))).not.toContain('orphan lone');
        expect(codesOf(apply(map, 't'))).toContain('orphan lone');
    });

    it('is judged without what is wrong with other scenarios', () => {
        const map = read('remove nothing', 'scenario t { remove nobody add component app add component till in core }');
        const wrong = (one: JobValueMap) =>
            codesOf(one).filter((each) => /unknown|duplicate|without-layer/u.test(each));
        expect(wrong(map)).toEqual([
            'unknown-reference s->nothing',
            'unknown-reference t->nobody',
            'component-without-layer app',
            'duplicate-name till',
        ]);
        expect(wrong(apply(map))).toEqual(['unknown-reference s->nothing']);
        expect(wrong(apply(map, 't'))).toEqual([
            'unknown-reference t->nobody',
            'component-without-layer app',
            'duplicate-name till',
        ]);
    });

    it('is judged without what was wrong with what is gone or replaced', () => {
        const base =
            'step a\nteam t\nlayer user { component x for b, a needs z { team u } component y for a { team u status live status live } }\ncomponent w';
        const wrong = (edits: string) =>
            codesOf(apply(readMap(`${base}\nscenario s { ${edits} }`))).filter((each) =>
                /unknown|duplicate|without-layer/u.test(each),
            );
        expect(wrong('')).toEqual([
            'unknown-reference x->b',
            'unknown-reference x->z',
            'unknown-reference x->u',
            'unknown-reference y->u',
            'duplicate-name y.status',
            'component-without-layer w',
        ]);
        expect(wrong('remove y, w change x { for a team t }')).toEqual(['unknown-reference x->z']);
        expect(wrong('change w { in user } remove x, y')).toEqual([]);
    });

    it('says nothing of steps that the scenario uncovers but that they are uncovered', () => {
        const map = read('remove till');
        expect(codesOf(map)).toContain('scenario-uncovers s:pay');
        expect(codesOf(map)).not.toContain('uncovered-step pay');
        expect(codesOf(apply(map)).filter((each) => /uncover/u.test(each))).toEqual(['uncovered-step pay']);
    });
});

describe('a shared component', () => {
    const files = (edits: string): Files => ({
        'main.jvm': `import card, gone from "p.jvm"\nlayer user { component till for all needs card }\nlayer core\nscenario s { ${edits} }`,
        'p.jvm': 'layer core { component card needs ledger }\nlayer infra { component ledger }',
    });
    const tell = (edits: string) => {
        const map = joinMaps(files(edits));
        const { components, arrows, layers } = apply(map);
        return {
            wrong: checkMap(map)
                .filter(({ code }) => code === 'unknown-reference')
                .map(({ subject }) => subject),
            names: [...layers, ...components].map(({ name }) => name),
            arrows: arrows.map(({ from, to }) => `${from}->${to}`),
        };
    };

    it('may be removed, and what came along with it goes', () => {
        expect(tell('remove card')).toEqual({ wrong: ['map->gone'], names: ['user', 'core', 'till'], arrows: [] });
    });

    it('may be changed like any other', () => {
        expect(tell('change card { needs till status retiring }')).toEqual({
            wrong: ['map->gone'],
            names: ['user', 'core', 'infra', 'till', 'card', 'p.jvm#ledger'].map((name) =>
                name === 'p.jvm#ledger' ? './p.jvm#ledger' : name,
            ),
            arrows: ['till->card', 'card->./p.jvm#ledger', 'card->till'],
        });
    });

    it('that leads nowhere is told at the import alone, and its name is taken', () => {
        expect(tell('change gone { status live } remove gone change till { needs gone }').wrong).toEqual(['map->gone']);
        const map = joinMaps(files('add component gone in core'));
        expect(map.duplicates.map(({ name }) => name)).toEqual(['gone']);
    });
});

describe('the name that was meant in a scenario', () => {
    it.each([
        ['is not one that the scenario removes', 'remove card change cart { status live }', ''],
        [
            'is one that it adds anew',
            'remove card add component card in core change cart { status live }',
            ' Did you mean ‘card’?',
        ],
        ['is one of the map', 'change cart { status live }', ' Did you mean ‘card’?'],
    ])('%s', (_which, edits, suggestion) => {
        const found = checkMap(read(edits)).filter(({ code }) => code === 'unknown-reference');
        expect(found.map(({ message }) => message)).toEqual([`There is no component called ‘cart’.${suggestion}`]);
    });
});
