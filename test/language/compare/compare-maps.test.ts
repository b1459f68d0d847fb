// What is told when one thing of a map changes, sentence by sentence.

import { describe, expect, it } from 'vitest';
import { applyScenario, compareMaps, meansTheSame, readMap, tellDifference } from '../../../language/index.ts';
import { joinMaps } from '../../support/joined-maps.ts';

const BASE = `map "Shop"
job "Buy what is needed" { executor "Buyer" market early }
step find "Find it" { phase plan importance 8 effort 40%
    score 6 "Slow"
    need "Know what there is" importance 8 satisfaction 5
    need price "Know the price" importance 7
}
step pay "Pay" { importance 6 }
step leave "Leave"
team shop "Shop team"
team bank "Bank team"
layer user "User" {
    principle "Short"
    component search "Search" for find needs stock
    component till "Till" for pay, leave needs card, stock "how many" { team shop goal "Fast" serves price }
}
layer core "Core" {
    component card "Card payment" needs ledger
    component stock "Stock list" { team bank }
}
layer infra "Infrastructure" {
    component ledger "Ledger"
}
competitor rival "Rival" { score find 8 score pay 4 }
segment young "The young" { size 30% effort find 60% }
scenario s "Without cards" { remove card }
rule team-load warning limit 9
`;

/** The sentences about what changed when some of the text is replaced, findings left out. */
function tell(...replacements: readonly (readonly [old: string, now: string])[]): string[] {
    let text = BASE;
    for (const [old, now] of replacements) {
        expect(text).toContain(old);
        text = text.replaceAll(old, now);
    }
    const chapters = tellDifference(compareMaps(readMap(BASE), readMap(text)));
    return chapters
        .filter(({ title }) => !title.startsWith('Findings'))
        .flatMap(({ title, lines }) => lines.map((line) => `${title}: ${line.sign} ${line.text}`));
}

const CASES: readonly [what: string, replacements: readonly (readonly [string, string])[], told: readonly string[]][] =
    [
        [
            'the title of the map',
            [['map "Shop"', 'map "Store"']],
            ['Job and steps: ~ The map is called ‘Store’ now (was ‘Shop’).'],
        ],
        [
            'the job',
            [
                [
                    'job "Buy what is needed" { executor "Buyer" market early }',
                    'job "Get what is needed" { executor "Cook" focus find repeats }',
                ],
            ],
            [
                'Job and steps: ~ The job is ‘Get what is needed’ now (was ‘Buy what is needed’).',
                'Job and steps: ~ The executor of the job is ‘Cook’ now (was ‘Buyer’).',
                'Job and steps: ~ The job has no market any more (was early).',
                'Job and steps: ~ The focus of the job changed: now ‘Find it’.',
                'Job and steps: ~ The job starts again after its last step now.',
            ],
        ],
        [
            'a step that is new',
            [['team shop "', 'step back "Bring it back" { phase revise importance 5 }\nteam shop "']],
            ['Job and steps: + The step ‘Bring it back’ is new: phase revise, importance 5.'],
        ],
        [
            'a step that is gone, with what it was covered by',
            [
                ['step leave "Leave"\n', ''],
                ['for pay, leave', 'for pay'],
            ],
            [
                'Job and steps: - The step ‘Leave’ is gone.',
                'Components: ~ ‘Till’ no longer helps with ‘Leave’.',
                'Arrows: ~ ‘Card payment’ now reaches 1 step, was 2: no longer ‘Leave’.',
                'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Leave’.',
                'Arrows: ~ ‘Ledger’ now reaches 1 step, was 2: no longer ‘Leave’.',
            ],
        ],
        [
            'another order of steps',
            [
                ['step leave "Leave"\n', ''],
                ['step find', 'step leave "Leave"\nstep find'],
            ],
            [
                'Job and steps: ~ The steps run in another order: ‘Leave’, ‘Find it’, ‘Pay’ (was ‘Find it’, ‘Pay’, ‘Leave’).',
            ],
        ],
        [
            'a step that loses its only component',
            [['for pay, leave', 'for pay']],
            [
                'Coverage: - ‘Leave’ lost its only component: ‘Till’.',
                'Components: ~ ‘Till’ no longer helps with ‘Leave’.',
                'Arrows: ~ ‘Card payment’ now reaches 1 step, was 2: no longer ‘Leave’.',
                'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Leave’.',
                'Arrows: ~ ‘Ledger’ now reaches 1 step, was 2: no longer ‘Leave’.',
            ],
        ],
        [
            'a component that is new, with the arrows that leave it',
            [
                [
                    'layer core',
                    'component app "App" in user for find needs stock, card { status planned team bank external }\nlayer core',
                ],
            ],
            [
                'Components: + ‘App’ is new: planned, in ‘User’ for ‘Find it’, of the team ‘Bank team’, another company’s; it needs ‘Stock list’ and ‘Card payment’.',
                'Arrows: ~ ‘Card payment’ now reaches 3 steps, was 2: also ‘Find it’.',
                'Arrows: ~ ‘Ledger’ now reaches 3 steps, was 2: also ‘Find it’.',
            ],
        ],
        [
            'a component that is gone, with the arrows that led to it',
            [
                ['component card "Card payment" needs ledger', ''],
                ['needs card, stock', 'needs stock'],
                ['remove card', 'remove stock'],
            ],
            [
                'Components: - ‘Card payment’ is gone; it stood in ‘Core’, and ‘Till’ needed it.',
                'Arrows: ~ ‘Ledger’ now reaches no step, was 2: no longer ‘Pay’ and ‘Leave’.',
                'Scenarios: + ‘Without cards’ has a new edit: remove ‘Stock list’.',
                'Scenarios: - ‘Without cards’ no longer has the edit: remove ‘Card payment’.',
            ],
        ],
        [
            'every attribute of a component',
            [
                [
                    'component till "Till" for pay, leave needs card, stock "how many" { team shop goal "Fast" serves price }',
                    'component till "Desk" for find, leave needs card, stock "how many" { team bank status building evolution product external goal "Fair" description "New." }',
                ],
            ],
            [
                'Coverage: - ‘Pay’ lost its only component: ‘Till’.',
                'Components: ~ ‘Till’ is called ‘Desk’ now.',
                'Components: ~ ‘Desk’ helps with ‘Find it’ now, and no longer with ‘Pay’.',
                'Components: ~ ‘Desk’ no longer takes care of ‘Know the price’.',
                'Components: ~ ‘Desk’ belongs to the team ‘Bank team’ now (was ‘Shop team’).',
                'Components: ~ The goal of ‘Desk’ is ‘Fair’ now (was ‘Fast’).',
                'Components: ~ ‘Desk’ is building now (was live).',
                'Components: ~ ‘Desk’ has an evolution now: product.',
                'Components: ~ ‘Desk’ is another company’s now.',
                'Components: ~ ‘Desk’ has a description now.',
                'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Pay’.',
                'Arrows: ~ ‘Card payment’ reaches other steps now: also ‘Find it’, no longer ‘Pay’.',
                'Arrows: ~ ‘Ledger’ reaches other steps now: also ‘Find it’, no longer ‘Pay’.',
            ],
        ],
        [
            'a component in another layer',
            [
                ['    component ledger "Ledger"\n', ''],
                ['layer core "Core" {', 'layer core "Core" {\n    component ledger "Ledger"'],
            ],
            ['Components: ~ ‘Ledger’ moved from ‘Infrastructure’ to ‘Core’.'],
        ],
        [
            'an arrow, and how far it reaches',
            [['for find needs stock', 'for find needs stock, ledger "at once"']],
            [
                'Arrows: + ‘Search’ needs ‘Ledger’ now (‘at once’).',
                'Arrows: ~ ‘Ledger’ now reaches 3 steps, was 2: also ‘Find it’.',
            ],
        ],
        [
            'an arrow that is gone',
            [['for find needs stock', 'for find']],
            [
                'Arrows: - ‘Search’ no longer needs ‘Stock list’.',
                'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Find it’.',
            ],
        ],
        [
            'the label of an arrow',
            [['stock "how many"', 'stock']],
            ['Arrows: ~ What ‘Till’ needs of ‘Stock list’ reads nothing now (was ‘how many’).'],
        ],
        [
            'the scores of a step and its needs',
            [
                ['importance 8 effort 40%', 'importance 8.5'],
                ['score 6 "Slow"', 'score 7'],
                ['satisfaction 5', 'satisfaction 6'],
                ['need price "Know the price" importance 7', 'need price "Know what it costs" importance 7'],
                ['importance 6 }', 'importance 6 need "Pay at once" importance 9 satisfaction 2 effort 20% }'],
            ],
            [
                'Scores and job needs: ~ The importance of ‘Find it’ is 8.5 now (was 8).',
                'Scores and job needs: ~ ‘Find it’ has no effort any more (was 40 %).',
                'Scores and job needs: ~ The score of ‘Find it’ is 7 now (was 6).',
                'Scores and job needs: ~ ‘Find it’ has no reason for the score any more (was ‘Slow’).',
                'Scores and job needs: ~ The satisfaction of ‘Know what there is’ is 6 now (was 5).',
                'Scores and job needs: ~ The job need ‘Know the price’ reads ‘Know what it costs’ now.',
                'Scores and job needs: + The job need ‘Pay at once’ is new: step ‘Pay’, importance 9, satisfaction 2, effort 20 %.',
            ],
        ],
        [
            'competitors and segments',
            [
                [
                    'competitor rival "Rival" { score find 8 score pay 4 }',
                    'competitor rival "Rival" { score find 9 score leave 5 "Free" }\ncompetitor other "Other" { score pay 3 }',
                ],
                ['size 30% effort find 60%', 'size 35% effort find 60%'],
            ],
            [
                'Competitors and segments: + The competitor ‘Other’ is new: score ‘Pay: 3’.',
                'Competitors and segments: ~ The score of ‘Rival’ on ‘Find it’ is 9 now (was 8).',
                'Competitors and segments: + The score of ‘Rival’ on ‘Leave’ is new: score 5, reason ‘Free’.',
                'Competitors and segments: - The score of ‘Rival’ on ‘Pay’ is gone; it had: score 4.',
                'Competitors and segments: ~ The size of ‘The young’ is 35 % now (was 30 %).',
            ],
        ],
        [
            'layers, principles, teams',
            [
                ['layer core "Core" {', 'layer core "Core" kind custom {\n    closed'],
                ['principle "Short"', 'principle "Long" principle "Short"'],
                ['team bank "Bank team"', 'team bank "Bank team"\nteam more "More"'],
            ],
            [
                'Layers and teams: ~ The principle of ‘User’ changed: now ‘Long’.',
                'Layers and teams: ~ The kind of ‘Core’ is custom now (was core).',
                'Layers and teams: ~ ‘Core’ is now closed.',
                'Layers and teams: + The team ‘More’ is new.',
            ],
        ],
        [
            'scenarios, rules, allowances',
            [
                [
                    'remove card }',
                    'change card { status retiring } }\nscenario t "Later" { add component app "App" in user for find needs card }',
                ],
                ['rule team-load warning limit 9', 'rule team-load warning\nrule orphan off'],
                ['team bank }', 'team bank allow orphan "Waits" }'],
            ],
            [
                'Scenarios: + ‘Without cards’ has a new edit: change ‘Card payment’, status retiring.',
                'Scenarios: - ‘Without cards’ no longer has the edit: remove ‘Card payment’.',
                'Scenarios: + The scenario ‘Later’ is new: add ‘App’, in ‘User’, for ‘Find it’, status live, needs ‘Card payment’.',
                'Imports, rules and allowances: ~ The rule team-load has no limit any more (was 9).',
                'Imports, rules and allowances: + The setting of orphan is new: severity off.',
                'Imports, rules and allowances: + The allowance of orphan is new: in ‘Stock list’, reason ‘Waits’.',
            ],
        ],
    ];

describe('the difference tells', () => {
    it.each(CASES)('%s', (_what, replacements, told) => {
        expect(tell(...replacements)).toEqual(told);
    });
});

describe('a rename', () => {
    const renames: readonly [what: string, replacements: readonly (readonly [string, string])[], told: string][] = [
        [
            'of a component that keeps its title',
            [
                ['component card', 'component cards'],
                ['needs card', 'needs cards'],
                ['remove card', 'remove cards'],
            ],
            'Components: ~ ‘Card payment’ has another name in the text: cards (was card).',
        ],
        [
            'of a component that keeps its place and its arrows',
            [
                ['component card "Card payment"', 'component wallet "Wallet"'],
                ['needs card', 'needs wallet'],
                ['remove card', 'remove wallet'],
            ],
            'Components: ~ ‘Card payment’ is called ‘Wallet’ now.',
        ],
        [
            'of a step that keeps its title',
            [
                ['step leave', 'step go'],
                ['for pay, leave', 'for pay, go'],
            ],
            'Job and steps: ~ The step ‘Leave’ has another name in the text: go (was leave).',
        ],
        [
            'of a step that keeps its needs',
            [
                ['step find "Find it"', 'step choose "Choose"'],
                ['for find', 'for choose'],
                ['score find', 'score choose'],
                ['effort find', 'effort choose'],
            ],
            'Job and steps: ~ The step ‘Find it’ is called ‘Choose’ now.',
        ],
        [
            'of a step that keeps its components',
            [
                ['step leave "Leave"', 'step go "Go"'],
                ['for pay, leave', 'for pay, go'],
            ],
            'Job and steps: ~ The step ‘Leave’ is called ‘Go’ now.',
        ],
        [
            'of a layer that keeps its components',
            [['layer core "Core"', 'layer heart "Heart" kind core']],
            'Layers and teams: ~ The layer ‘Core’ is called ‘Heart’ now.',
        ],
        [
            'of a team that keeps its components',
            [
                ['team shop "Shop team"', 'team store "Store team"'],
                ['team shop', 'team store'],
            ],
            'Layers and teams: ~ The team ‘Shop team’ is called ‘Store team’ now.',
        ],
        [
            'of a competitor that keeps its title',
            [['competitor rival', 'competitor shop-two']],
            'Competitors and segments: ~ The competitor ‘Rival’ has another name in the text: shop-two (was rival).',
        ],
        [
            'of a scenario that keeps its title',
            [['scenario s', 'scenario cash']],
            'Scenarios: ~ The scenario ‘Without cards’ has another name in the text: cash (was s).',
        ],
    ];

    it.each(renames)('%s is told alone', (_what, replacements, told) => {
        expect(tell(...replacements)).toEqual([told]);
    });

    it('changes no finding', () => {
        const text = BASE.replaceAll('card', 'cards').replaceAll('stock', 'list');
        const { findings, components } = compareMaps(readMap(BASE), readMap(text));
        expect(components.map(({ kind }) => kind)).toEqual(['renamed', 'renamed']);
        expect(findings).toEqual({ resolved: [], introduced: [] });
    });

    it('of several that need each other is found out all the same', () => {
        const chain = (names: string[], title: string) =>
            `layer user { component top "Top" for all needs ${names[0]} }\nlayer core {\n${names
                .map(
                    (name, index) =>
                        `component ${name} "${title} ${index}" ${names[index + 1] ? `needs ${names[index + 1]}` : ''}`,
                )
                .join('\n')}\n}`;
        const difference = compareMaps(readMap(chain(['a', 'b', 'c'], 'Old')), readMap(chain(['x', 'y', 'z'], 'New')));
        expect(difference.components.map(({ kind, before, after }) => [kind, before?.name, after?.name])).toEqual([
            ['renamed', 'a', 'x'],
            ['renamed', 'b', 'y'],
            ['renamed', 'c', 'z'],
        ]);
        expect(difference.arrows).toEqual([]);
    });

    it('is none where two things could be meant', () => {
        const map = (one: string, other: string) =>
            readMap(
                `layer user { component top for all needs base }\nlayer core { component base component ${one} "Same" component ${other} "Same" }`,
            );
        const kinds = compareMaps(map('a', 'b'), map('c', 'd')).components.map(({ kind }) => kind);
        expect(kinds).toEqual(['added', 'added', 'removed', 'removed']);
    });

    it('is none between things that have nothing in common', () => {
        const map = (name: string) => readMap(`layer user { component top for all }\nlayer core { component ${name} }`);
        expect(compareMaps(map('a'), map('b')).components.map(({ kind }) => kind)).toEqual(['added', 'removed']);
    });
});

describe('it is no change', () => {
    it.each([
        ['to write a number in another way', 'importance 8 effort 40%', 'importance 8.0 effort 40 %'],
        [
            'to name the targets of arrows in another order',
            'needs card, stock "how many"',
            'needs stock "how many", card',
        ],
        ['to name steps one by one', 'for pay, leave', 'for pay..leave'],
        [
            'to write the needs of a step in another order',
            '    need "Know what there is" importance 8 satisfaction 5\n    need price "Know the price" importance 7',
            '    need price "Know the price" importance 7\n    need "Know what there is" importance 8 satisfaction 5',
        ],
        [
            'to write a component outside its layer',
            '    component ledger "Ledger"\n}',
            '}\ncomponent ledger "Ledger" in infra',
        ],
        ['to write a comment', 'step pay', '// Cash or card.\nstep pay'],
        [
            'to set a rule in two lines',
            'rule team-load warning limit 9',
            'rule team-load limit 9\nrule team-load warning',
        ],
    ])('%s', (_what, old, now) => {
        expect(BASE).toContain(old);
        const difference = compareMaps(readMap(BASE), readMap(BASE.replace(old, now)));
        expect(meansTheSame(difference)).toBe(true);
        expect(tellDifference(difference)).toEqual([]);
    });

    it('that a file without a title has another name', () => {
        const text = BASE.replace('map "Shop"\n', '');
        const [old, now] = [readMap(text, 'file:///old/shop.jvm'), readMap(text, 'file:///new/store.jvm')];
        expect(meansTheSame(compareMaps(old, now))).toBe(true);
    });

    it('to add to a scenario what changes nothing about the order of its other edits', () => {
        const scenario = (edits: string) => readMap(`${BASE}scenario t { ${edits} }`);
        const [one, other] = ['change till { drops card }', 'change search { needs card }'];
        expect(meansTheSame(compareMaps(scenario(`${one} ${other}`), scenario(`${other} ${one}`)))).toBe(true);
        const [drop, need] = ['change till { drops card }', 'change till { needs card }'];
        const difference = compareMaps(scenario(`${drop} ${need}`), scenario(`${need} ${drop}`));
        expect(tellDifference(difference).flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
            'The edits of ‘T’ apply in another order, which changes what comes of it.',
        ]);
    });
});

describe('findings', () => {
    const tellFindings = (old: string, now: string) => {
        const { resolved, introduced } = compareMaps(readMap(old), readMap(now)).findings;
        return {
            resolved: resolved.map(({ code, subject }) => `${code} ${subject}`),
            introduced: introduced.map(({ code, subject }) => `${code} ${subject}`),
        };
    };
    const map = (core: string, user = 'for all needs a') =>
        `job "J" { executor "E" }\nlayer user { component top ${user} }\nlayer core { ${core} }`;

    it('are resolved and introduced by code and subject', () => {
        expect(
            tellFindings(map('component a component b'), map('component a component c needs b component b')),
        ).toEqual({
            resolved: ['orphan b'],
            introduced: ['orphan c', 'stranded b'],
        });
    });

    it('of a circle are the same in whatever order its members stand', () => {
        const [a, b] = ['component a needs b', 'component b needs a'];
        expect(tellFindings(map(`${a} ${b}`), map(`${b} ${a}`))).toEqual({ resolved: [], introduced: [] });
    });

    it('about the text may differ where the maps mean the same', () => {
        const [old, now] = [map('component a “A”'), map('component a "A"')];
        expect(tellFindings(old, now)).toEqual({ resolved: ['typography map'], introduced: [] });
        expect(meansTheSame(compareMaps(readMap(old), readMap(now)))).toBe(true);
    });

    it('are told in the words of their own map', () => {
        const before = map('component a component lone "Lone" needs a');
        const after = before.replace('component lone "Lone"', 'component single "Lone"');
        expect(tellFindings(before, after)).toEqual({ resolved: [], introduced: [] });
        expect(tellFindings(before, after.replace('for all needs a', 'for all needs a, single')).resolved).toEqual([
            'orphan lone',
        ]);
    });
});

describe('what a scenario makes of a map', () => {
    it('differs from it in what the edits change, and not in scenarios', () => {
        const map = readMap(BASE);
        const [scenario] = map.scenarios;
        if (!scenario) throw new Error('no scenario');
        const chapters = tellDifference(compareMaps(map, applyScenario(map, scenario)));
        const told = chapters.filter(({ title }) => !title.startsWith('Findings'));
        expect(told.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
            '‘Card payment’ is gone; it stood in ‘Core’, and ‘Till’ needed it.',
            '‘Ledger’ now reaches no step, was 2: no longer ‘Pay’ and ‘Leave’.',
        ]);
    });

    it('does not resolve what is wrong with other scenarios, nor that it uncovers a step itself', () => {
        const text = `${BASE}scenario t { remove nothing remove till }\nscenario u { remove nobody add component loose }`;
        const map = readMap(text);
        const scenario = map.scenarios.find(({ name }) => name === 't');
        if (!scenario) throw new Error('no scenario');
        const { resolved, introduced } = compareMaps(map, applyScenario(map, scenario)).findings;
        const codes = [...resolved, ...introduced].map(({ code, subject }) => `${code} ${subject}`);
        expect(codes.filter((code) => /unknown|without|scenario/u.test(code))).toEqual([]);
        expect(introduced.map(({ code, subject }) => `${code} ${subject}`)).toContain('uncovered-step pay');
    });
});

describe('maps that import', () => {
    const files = (
        names: string,
        needs: string,
        platform = 'layer core { component card needs ledger component mail }\nlayer infra { component ledger }',
    ) =>
        joinMaps({
            'main.jvm': `import ${names} from "p.jvm"\nlayer user { component till "Till" for all needs ${needs} }\nlayer core`,
            'p.jvm': platform,
        });
    const tellImports = (old: ReturnType<typeof files>, now: ReturnType<typeof files>) =>
        tellDifference(compareMaps(old, now)).flatMap(({ title, lines }) =>
            title.startsWith('Findings') ? [] : lines.map(({ text }) => text),
        );

    it('differ in what they import and what they need of it', () => {
        expect(tellImports(files('card', 'card'), files('card, mail', 'card, mail'))).toEqual([
            '‘Till’ needs ‘Mail’ now.',
            'The import of ‘Mail’ is new: from ‘p.jvm’.',
        ]);
    });

    it('do not differ in what other maps say', () => {
        const other = 'layer core { component card "Cards" { status planned } component mail }';
        expect(tellImports(files('card', 'card'), files('card', 'card', other))).toEqual([]);
    });
});

it('compares 3,000 renamed components in a moment', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `c${index}`);
    const text = (suffix: string) =>
        `layer user { component top for all needs c0${suffix} }\nlayer core {\n${names
            .map(
                (name, index) =>
                    `component ${name}${suffix} "T${index}" ${index < 2999 ? `needs ${names[index + 1]}${suffix}` : ''}`,
            )
            .join('\n')}\n}`;
    const [old, now] = [readMap(text('')), readMap(text('x'))];
    const start = performance.now();
    const difference = compareMaps(old, now);
    expect(difference.components.every(({ kind }) => kind === 'renamed')).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
});
