// What is told when one thing of a map changes, sentence by sentence.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyScenario, compareMaps, meansTheSame, readMap, tellDifference } from '../../../language/index.ts';
import { joinMaps } from '../../support/joined-maps.ts';
import { BASE, CASES, type Replacement } from './change-cases.ts';

/** The sentences about what changed when some of the text is replaced, findings left out. */
function tell(...replacements: readonly Replacement[]): string[] {
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

describe('the difference tells', () => {
    it.each(CASES)('%s', (_what, replacements, told) => {
        expect(tell(...replacements)).toEqual(told);
    });
});

describe('a rename', () => {
    const renames: readonly [what: string, replacements: readonly Replacement[], told: string][] = [
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

    it('about needs without a name stay with them when others come or go before them', () => {
        const step = (needs: string) => `${map('component a')}\nstep s { ${needs} }`;
        const [one, two] = ['need "Know one thing" importance 8', 'need "Know two things" importance 7'];
        const half = (told: string[]) => told.filter((each) => each.startsWith('half-scored'));
        const { resolved, introduced } = tellFindings(step(`${one} ${two}`), step(two));
        expect([half(resolved), half(introduced)]).toEqual([['half-scored s.1'], []]);
        const back = tellFindings(step(two), step(`${one} ${two}`));
        expect([half(back.resolved), half(back.introduced)]).toEqual([[], ['half-scored s.1']]);
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

it('gives the worked example of a scenario', () => {
    const map = readMap(readFileSync(new URL('../../../examples/tv-evening.jvm', import.meta.url), 'utf8'));
    const [lure] = map.scenarios;
    if (!lure) throw new Error('no scenario');
    const { before, after, coverage, findings } = compareMaps(map, applyScenario(map, lure));
    const name = (notes: typeof findings.resolved) => notes.map(({ code, subject }) => `${code} ${subject}`).sort();
    expect([before.covered, after.covered, after.steps]).toEqual([3, 4, 4]);
    expect(coverage.map((each) => [each.after.name, each.to.map((cover) => cover.name)])).toEqual([
        ['define', ['trigger', 'tonight']],
    ]);
    expect(name(findings.resolved)).toEqual(['orphan notification-hub', 'uncovered-step define']);
    expect(name(findings.introduced)).toEqual(['narrow-core notification-hub', 'only-planned define']);
});
