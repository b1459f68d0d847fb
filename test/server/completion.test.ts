// What is offered where: marked texts with the labels that the completion gives there.

import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { RULE_CODES } from '../../language/index.ts';
import type { ClientAbilities } from '../../server/client-abilities.ts';
import { completion } from '../../server/features/completion.ts';
import { askAt } from './ask-feature.ts';

async function offersAt(marked: string, client: Partial<ClientAbilities> = {}, more: object = {}) {
    return (await askAt<CompletionItem[] | null>(completion, marked, more, client)) ?? [];
}

async function labelsAt(marked: string, more: object = {}): Promise<string[]> {
    return (await offersAt(marked, {}, more)).map(({ label }) => label);
}

/** A map around a place in the block of its user layer. */
function inUserLayer(marked: string): string {
    return `step plan "Plan" { need seats "Find seats" }
step watch-tv "Watch"
team blue "Blue"
layer user "User" {
    component player "Player" for plan
${marked}
}
layer core "Core" { component store "Store" }
`;
}

const COMMON = ['description', 'link', 'allow'];
const IN_COMPONENT = ['in', 'for', 'needs', 'serves', 'team', 'goal', 'status', 'evolution', 'external', ...COMMON];
const IN_FILE = 'map import job step team layer component competitor segment scenario rule'.split(' ');

describe('words that begin a statement', () => {
    const cases: readonly [where: string, marked: string, labels: readonly string[]][] = [
        ['in an empty file', '|', IN_FILE],
        ['on a new line of the file', 'step a "A"\n|', IN_FILE],
        ['in the middle of a word', 'step a "A"\nlay|', IN_FILE],
        ['in the block of a layer', inUserLayer('    |'), ['principle', 'closed', 'component', ...COMMON]],
        ['in the block of a component', inUserLayer('    component x {\n        |\n    }'), IN_COMPONENT],
        ['after the brace of a one-line block', inUserLayer('    component x { | }'), IN_COMPONENT],
        ['after a value in a one-line block', inUserLayer('    component x { status live | }'), IN_COMPONENT],
        ['in a block that is not closed', 'layer core {\n    component a {\n        |', IN_COMPONENT],
        [
            'on an indented line below a header without its brace',
            'layer core\n    |',
            ['kind', 'principle', 'closed', 'component', ...COMMON],
        ],
        ['at the end of that indent', 'layer core\n    component a\n|', IN_FILE],
        ['in a scenario', 'scenario s {\n    |\n}', ['add', 'remove', 'change', ...COMMON]],
        ['in a change', 'scenario s {\n change x {\n  |\n }\n}', [...IN_COMPONENT.slice(0, -3), ...COMMON, 'drops']],
        ['in a competitor', 'competitor c {\n |\n}', ['score', ...COMMON]],
        ['in a segment', 'segment c {\n |\n}', ['size', 'effort', ...COMMON]],
        [
            'in a need',
            'step a {\n need "Find seats" {\n  |\n }\n}',
            ['importance', 'satisfaction', 'effort', 'evidence', ...COMMON],
        ],
    ];
    test.each(cases)('%s', async (_, marked, labels) => {
        expect((await labelsAt(marked)).sort()).toEqual([...labels].sort());
    });
});

describe('words that go on in a header', () => {
    const cases: readonly [where: string, marked: string, labels: readonly string[]][] = [
        ['after the name of a component', inUserLayer('    component x |'), ['in', 'for', 'needs']],
        ['after its title', inUserLayer('    component x "X" |'), ['in', 'for', 'needs']],
        ['after a list', inUserLayer('    component x "X" for plan |'), ['in', 'for', 'needs']],
        ['after the name of a layer', 'layer core |', ['kind']],
        ['after the text of a need', 'step a { need "Find seats" |', ['importance', 'satisfaction', 'effort']],
        ['after `add`', 'scenario s {\n add |\n}', ['component']],
        ['after the names of an import', 'import a |', ['from']],
    ];
    test.each(cases)('%s', async (_, marked, labels) => {
        const offered = await labelsAt(marked);
        expect(labels.filter((label) => !offered.includes(label))).toEqual([]);
    });
});

describe('names', () => {
    const scenario = (marked: string) =>
        inUserLayer('    component row "Row" needs store').concat(
            `scenario s {\n add component extra "Extra" in core\n${marked}\n}\nscenario t { add component other in core }\n`,
        );
    const cases: readonly [where: string, marked: string, labels: readonly string[]][] = [
        ['of components after `needs`', inUserLayer('    component x needs |'), ['player', 'store']],
        ['of components after a comma', inUserLayer('    component x needs player, |'), ['store']],
        [
            'of components after a comma on the line before',
            inUserLayer('    component x needs player,\n  |'),
            ['store'],
        ],
        ['in the middle of a name', inUserLayer('    component x needs pla|yer'), ['player', 'store']],
        ['of components in the block of a component', inUserLayer('component x {\n needs |\n}'), ['player', 'store']],
        ['of components, whatever ends the lines', 'component a in x\rlayer b {}\r\ncomponent c in x needs |', ['a']],
        [
            'of components but the one itself',
            inUserLayer('    component player2 needs player2, |'),
            ['player', 'store'],
        ],
        [
            'of components at the end of the file',
            inUserLayer('').concat('component x in core needs |'),
            ['player', 'store'],
        ],
        ['of steps after `for`', inUserLayer('    component x for |'), ['plan', 'watch-tv', 'all']],
        ['of steps after a comma', inUserLayer('    component x for plan, |'), ['watch-tv']],
        ['of steps after dots', inUserLayer('    component x for plan..|'), ['watch-tv']],
        ['of the default steps', 'component x for |', ['define', 'execute', 'analyze', 'conclude', 'all']],
        ['of steps after `focus`', 'job "J" { focus |', ['define', 'execute', 'analyze', 'conclude', 'all']],
        [
            'of steps after the score of a competitor',
            'competitor c { score |',
            ['define', 'execute', 'analyze', 'conclude'],
        ],
        [
            'of steps after the effort of a segment',
            'segment c { effort |',
            ['define', 'execute', 'analyze', 'conclude'],
        ],
        ['of layers after `in`', inUserLayer('').concat('component x in |'), ['user', 'core']],
        ['of teams after `team`', inUserLayer('component x { team | }'), ['blue']],
        ['of needs after `serves`', inUserLayer('component x { serves | }'), ['seats']],
        ['of base and added components after `remove`', scenario(' remove |'), ['player', 'row', 'store', 'extra']],
        ['of base and added components after `change`', scenario(' change |'), ['player', 'row', 'store', 'extra']],
        ['of what it needs after `drops`', scenario(' change row { drops | }'), ['store']],
        [
            'of what it needs then after `drops`',
            scenario(' change row { needs player, extra }\n remove player\n change row { drops | needs row }'),
            ['store', 'extra'],
        ],
        ['of nothing after `drops` in a change of what is gone', scenario(' remove row\n change row { drops | }'), []],
        ['of what is left after `remove`', scenario(' remove row, player\n remove |'), ['store', 'extra']],
        [
            'of what is there by then after `change`',
            scenario(' change |\n remove row\n add component late in core'),
            ['player', 'row', 'store', 'extra'],
        ],
        [
            'of what is there or comes later after `needs` in a scenario',
            scenario(' remove row\n change store { needs | }\n add component late in core'),
            ['player', 'extra', 'late'],
        ],
        [
            'of others after `needs` in a scenario',
            scenario(' change row {\n needs |\n }'),
            ['player', 'store', 'extra'],
        ],
        [
            'of components outside of the scenario',
            scenario('').concat('component x in core needs |'),
            ['player', 'row', 'store'],
        ],
        ['in any script', 'component übung "Ü" in x\ncomponent 計画 in x\ncomponent y needs ü|', ['übung', '計画']],
    ];
    test.each(cases)('%s', async (_, marked, labels) => {
        expect(await labelsAt(marked)).toEqual(labels);
    });

    test('come with the titles that people know', async () => {
        const [player, store] = await offersAt(inUserLayer('    component x needs |'));
        expect([player?.detail, store?.detail]).toEqual(['Player · User', 'Store · Core']);
    });
});

describe('words of which only some make sense', () => {
    const cases: readonly [marked: string, labels: readonly string[]][] = [
        ['component x { status | }', ['planned', 'building', 'live', 'retiring']],
        ['component x { evolution | }', ['genesis', 'custom', 'product', 'commodity']],
        ['job "J" { market | }', ['early', 'maturing', 'mature']],
        ['layer core kind |', ['user', 'core', 'infrastructure', 'custom']],
        ['step a { phase | }', ['understand', 'plan', 'execute', 'assess', 'revise', 'conclude']],
        ['step a { phase plan, | }', ['understand', 'execute', 'assess', 'revise', 'conclude']],
        ['rule orphan |', ['off', 'hint', 'information', 'warning', 'error']],
        ['rule team-load |', ['off', 'hint', 'information', 'warning', 'error', 'limit']],
        ['rule split-step warning |', ['limit']],
        ['rule orphan warning |', []],
        ['rule team-load limit |', ['7']],
        ['rule split-step off limit |', ['3']],
        ['rule orphan limit |', []],
        ['rule nonsense |', ['off', 'hint', 'information', 'warning', 'error']],
    ];
    test.each(cases)('%s', async (marked, labels) => {
        expect(await labelsAt(marked)).toEqual(labels);
    });

    test.each(['rule |', 'rule team|', 'component x { allow | }', 'map "M" {\n    allow |\n}'])(
        'the codes of all rules, and not those of the problems that nothing may silence: %s',
        async (marked) => {
            expect(await labelsAt(marked)).toEqual(RULE_CODES);
        },
    );

    test('codes come with their severity, their limit and why the rule matters', async () => {
        const offers = new Map((await offersAt('rule |')).map((offer) => [offer.label, offer]));
        expect(offers.get('need-count')?.detail).toBe('hint');
        expect(offers.get('team-load')).toMatchObject({
            detail: 'information · limit 7',
            documentation: {
                value: expect.stringMatching(/^A team that looks after too much .*\. Give some of .*\.$/u),
            },
        });
        const unexplained = [...offers.values()].filter(({ documentation }) => !documentation);
        expect(unexplained).toEqual([]);
    });

    test('the severity and the limit that hold unless the map says otherwise are marked', async () => {
        const marked = async (text: string) =>
            (await offersAt(text)).filter(({ detail }) => detail === 'default').map(({ label }) => label);
        expect(await marked('rule team-load |')).toEqual(['information']);
        expect(await marked('rule orphan |')).toEqual(['warning']);
        expect(await marked('rule split-step limit |')).toEqual(['3']);
    });
});

describe('nothing', () => {
    const cases: readonly [where: string, marked: string][] = [
        ['inside a string', 'step a "needs |"'],
        ['inside a string without its end', 'step a "needs |'],
        ['behind the blank of a string without its end', 'step a "needs  |\nstep b'],
        ['inside a line comment', '// step |'],
        ['inside a block comment', '/* step | */'],
        ['inside a block comment without its end', '/* step |'],
        ['where a new name must be thought of', 'component |'],
        ['where a number belongs', 'step a { importance |'],
        ['where a text belongs', 'job "J" { executor |'],
        ['behind a word that cannot be read', 'nonsense |'],
    ];
    test.each(cases)('%s', async (_, marked) => {
        expect(await labelsAt(marked)).toEqual([]);
    });

    test('but names, if a blank and not a person asks', async () => {
        const context = { context: { triggerKind: 2, triggerCharacter: ' ' } };
        expect(await labelsAt('component x for define |', context)).toEqual([]);
        expect(await labelsAt(inUserLayer('    component x needs |'), context)).toEqual(['player', 'store']);
    });
});

describe('what is written', () => {
    test('replaces the whole word, hyphens and foreign letters included', async () => {
        const marked = 'component über-uns in x\ncomponent y needs über-|alles';
        const [offer] = await offersAt(marked);
        expect(offer?.textEdit).toEqual({
            newText: 'über-uns',
            insert: { start: { line: 1, character: 18 }, end: { line: 1, character: 23 } },
            replace: { start: { line: 1, character: 18 }, end: { line: 1, character: 28 } },
        });
        const [plain] = await offersAt(marked, { insertReplace: false });
        expect(plain?.textEdit).toEqual({
            newText: 'über-uns',
            range: { start: { line: 1, character: 18 }, end: { line: 1, character: 23 } },
        });
    });

    test('is a skeleton where the line is free, and the word alone where it is not or where the editor knows none', async () => {
        const newTexts = async (marked: string, client: Partial<ClientAbilities> = {}) =>
            (await offersAt(marked, client)).map(({ textEdit }) => textEdit?.newText);
        expect(await newTexts('ste|')).toContain(`step \${1:name} "\${2:Title}" {\n\t$0\n}`);
        expect(await newTexts('ste| plan')).toContain('step');
        expect(await newTexts('ste|', { snippets: false })).toContain('step');
    });

    test('explains each word in a sentence', async () => {
        const offers = await offersAt('|');
        expect(offers.map(({ documentation }) => documentation)).toEqual(
            offers.map(() => ({ kind: 'markdown', value: expect.stringMatching(/^[A-Z].*\.$/u) })),
        );
    });
});
