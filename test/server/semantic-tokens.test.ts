// The colours of names: marked texts in which each name that is to be painted stands between `<<` and `>>`, and what each
// of them is painted as.

import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ALL_FEATURES } from '../../server/features/all-features.ts';
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from '../../server/features/semantic-tokens.ts';
import { LEGEND } from '../../server/telling/paint-names.ts';
import { MAP_URI, openTexts } from './ask-feature.ts';
import { markRanges, readMarks } from './marked-text.ts';

const QUESTION = { textDocument: { uri: MAP_URI } };

interface Painted {
    readonly marked: string;
    /** `type modifier …` for each token. */
    readonly as: readonly string[];
}

function readTokens(text: string, data: readonly number[]): Painted {
    const document = TextDocument.create('', '', 0, text);
    const ranges: { start: { line: number; character: number }; end: { line: number; character: number } }[] = [];
    const as: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
        const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
        character = lines === 0 ? character + characters : characters;
        line += lines;
        ranges.push({ start: { line, character }, end: { line, character: character + length } });
        const modifiers = LEGEND.tokenModifiers.filter((_, bit) => bits & (1 << bit));
        as.push([LEGEND.tokenTypes[type], ...modifiers].join(' '));
    }
    return { marked: markRanges(document.getText(), ranges), as };
}

async function paint(text: string): Promise<Painted> {
    const answer = await semanticTokens.answer(QUESTION, openTexts({ [MAP_URI]: text }));
    return readTokens(text, answer?.data ?? []);
}

const CASES: readonly (readonly [what: string, marked: string, as: readonly string[]])[] = [
    [
        'each kind of thing, where it is declared and where it is named',
        `step <<plan>> "Plan" { need <<seats>> "Find seats" }
team <<blue>> "Blue"
layer <<user>> "User" {
    component <<player>> for <<plan>> { team <<blue>> serves <<seats>> }
}
competitor <<tv>> "TV" { score <<plan>> 8 }
segment <<kids>> "Kids" { effort <<plan>> 40% }
scenario <<lean>> "Lean" { remove <<player>> }`,
        [
            'step declaration',
            'need declaration',
            'team declaration',
            'layer declaration user',
            'component declaration user live',
            'step',
            'team',
            'need',
            'competitor declaration',
            'step',
            'segment declaration',
            'step',
            'scenario declaration',
            'component user live',
        ],
    ],
    [
        'components by the kind of their layer, their status and whose they are',
        `layer <<front>> kind user { component <<a>> needs <<b>>, <<c>>, <<d>> { status planned } }
layer <<core>> { component <<b>> { status building } }
layer <<infra>> { component <<c>> { status retiring external } }
component <<d>> in <<legal>>
layer <<legal>>`,
        [
            'layer declaration user',
            'component declaration user planned',
            'component core building',
            'component infrastructure retiring external',
            'component custom live',
            'layer declaration core',
            'component declaration core building',
            'layer declaration infrastructure',
            'component declaration infrastructure retiring external',
            'component declaration custom live',
            'layer custom',
            'layer declaration custom',
        ],
    ],
    [
        'names that are keywords, and no keyword',
        `layer <<layer>> {
    component <<component>> in <<layer>> for <<define>> needs <<needs>>
    component <<needs>> for <<execute>>..<<conclude>>, all
}`,
        [
            'layer declaration custom',
            'component declaration custom live',
            'layer custom',
            'step',
            'component custom live',
            'component declaration custom live',
            'step',
            'step',
        ],
    ],
    [
        'names that lead nowhere, without saying more of them',
        'component <<a>> in <<nowhere>> needs <<nothing>>',
        ['component declaration live', 'layer', 'component'],
    ],
    [
        'what a scenario adds',
        'layer <<user>>\nscenario <<s>> { add component <<new>> in <<user>> { status planned } change <<new>> { status live } }',
        [
            'layer declaration user',
            'scenario declaration',
            'component declaration user planned',
            'layer user',
            'component user planned',
        ],
    ],
    [
        'names in every script, in a text with mistakes',
        'layer <<図書館>> “x {\n  componet <<Übung>> needs <<عودة>>,\n  component <<عودة>>',
        [
            'layer declaration custom',
            'component declaration custom live',
            'component custom live',
            'component declaration custom live',
        ],
    ],
    ['nothing where there are no names', 'map "M"\n// step a\njob "J" { market early }', []],
];

describe('painted is', () => {
    test.each(CASES)('%s', async (_, marked, as) => {
        expect(await paint(readMarks(marked).text)).toEqual({ marked, as });
    });

    test('nothing of a map that is not open', async () => {
        expect(await semanticTokens.answer(QUESTION, openTexts({}))).toBeNull();
    });
});

test('a part of a text has the tokens that lie in it', async () => {
    const { text, ranges } = readMarks('step a\n<<step b\nstep c>>\nstep d');
    const answer = await semanticTokensRange.answer(
        { ...QUESTION, range: ranges[0] as never },
        openTexts({ [MAP_URI]: text }),
    );
    expect(readTokens(text, answer?.data ?? []).marked).toBe('step a\nstep <<b>>\nstep <<c>>\nstep d');
});

describe('after an edit', () => {
    const before = 'step a\nstep b\nlayer user { component x for a }';
    test.each([
        ['a name grows', before.replace('step b', 'step bb')],
        ['a line comes in', before.replace('step b', '\nstep b')],
        ['a name goes', before.replace('step b\n', '')],
        ['a status changes the colour', before.replace('for a', 'for a { status planned }')],
        ['nothing is left', ''],
        ['nothing changes', `${before} `],
    ])('%s: what is sent brings the tokens up to date', async (_, after) => {
        const surroundings = openTexts({ [MAP_URI]: before });
        const first = await semanticTokens.answer(QUESTION, surroundings);
        surroundings.maps.show(TextDocument.create(MAP_URI, 'jvm', 2, after));
        const asked = { ...QUESTION, previousResultId: first?.resultId ?? '' };
        const changes = await semanticTokensDelta.answer(asked, surroundings);
        if (!first || !changes || !('edits' in changes)) throw new Error('No changes were sent.');
        const data = [...first.data];
        for (const { start, deleteCount, data: added = [] } of changes.edits) data.splice(start, deleteCount, ...added);
        expect(data).toEqual((await semanticTokens.answer(QUESTION, surroundings))?.data);
        expect(changes.edits.length).toBe(after.trim() === before ? 0 : 1);
    });

    test('an answer that is not the last one is answered in full', async () => {
        const surroundings = openTexts({ [MAP_URI]: before });
        const asked = { ...QUESTION, previousResultId: 'of another life' };
        expect(await semanticTokensDelta.answer(asked, surroundings)).toHaveProperty('data');
    });
});

test('the server says which types and modifiers there are', () => {
    const told = ALL_FEATURES.map(({ capabilities }) => capabilities.semanticTokensProvider).find(Boolean);
    expect(told).toEqual({ legend: LEGEND, full: { delta: true }, range: true });
});
