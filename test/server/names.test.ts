// Going to definitions, finding references, highlighting and renaming: where the names of a map stand.

import { describe, expect, test } from 'vitest';
import type { DocumentHighlight, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../language/index.ts';
import { definition } from '../../server/features/definition.ts';
import { documentHighlight } from '../../server/features/document-highlight.ts';
import { references } from '../../server/features/references.ts';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { askAt, MAP_URI } from './ask-feature.ts';
import { markRanges, readMarks } from './marked-text.ts';

/** Marked texts: the cursor, and the places of its name. */
const PLACES: readonly [what: string, marked: string][] = [
    ['a component', 'component <<a|>> in x needs b\ncomponent b in x needs <<a>>, c\ncomponent c in x needs b'],
    ['a component, asked at a use', 'component <<a>> in x\ncomponent b in x needs c, <<|a>>'],
    ['a name with hyphens and foreign letters', 'component <<über-uns>> in x\ncomponent b in x needs <<über-|uns>>'],
    ['a name that is a keyword elsewhere', 'component <<goal>> in x { goal "G" }\ncomponent b in x needs <<go|al>>'],
    ['a name behind letters of two units', 'component <<a>> "😀" in x\ncomponent b "😀😀" in x needs <<|a>>'],
    ['a number', 'component <<2027>> in x\ncomponent b in x needs <<20|27>>'],
    [
        'a step in lists, ranges and scores',
        'step <<a|>>\nstep b\ncomponent c for <<a>>, b..<<a>> in x\ncompetitor d { score <<a>> 5 }\nsegment e { effort <<a>> 5% }\njob "J" { focus <<a>> }',
    ],
    ['a default step, which is declared nowhere', 'component c for <<define|>>, execute..<<define>> in x'],
    ['a layer', 'layer <<core|>> {}\ncomponent a in <<core>>\nscenario s { change a { in <<core>> } }'],
    ['a team', 'team <<blue>>\ncomponent a in x { team <<bl|ue>> }'],
    ['a job need', 'step a { need <<fast|>> "Be fast" }\ncomponent b in x { serves <<fast>> }'],
    ['a competitor', 'competitor <<rival|>> {}\ncomponent rival in x'],
    [
        'a component in scenarios',
        'component <<a>> in x\nscenario s {\n remove <<a>>\n change <<|a>> { needs <<a>> drops <<a>> }\n}',
    ],
    [
        'a component that only one scenario knows',
        'scenario s { add component <<new>> in x\n change y { needs <<ne|w>> } }\nscenario t { add component new in x\n change y { needs new } }\ncomponent y in x needs new',
    ],
    [
        'a component that a scenario declares once more',
        'component <<a>> in x\nscenario s { add component <<|a>> in x }',
    ],
    ['a second declaration', 'component <<a>> in x\ncomponent <<a|>> in y\ncomponent b in x needs <<a>>'],
    ['a name that nothing declares', 'component b in x needs <<no|where>>\ncomponent c in x needs <<nowhere>>'],
    ['an imported component', 'import <<far>> from "./far.jvm"\ncomponent b in x needs <<far|>>'],
    ['a name in a text that is not finished', 'component <<a>> in x {\n needs b,\ncomponent c needs <<|a>>,'],
];

const NO_PLACES: readonly [what: string, marked: string][] = [
    ['a keyword', 'comp|onent a in x'],
    ['a title', 'component a "Ti|tle" in x'],
    ['`all`', 'component a for al|l in x'],
    ['a value', 'component a in x { status li|ve }'],
    ['a blank', 'component a  |  in x'],
];

async function rangesOf(answer: Promise<unknown>): Promise<readonly Range[]> {
    return ((await answer) as { range: Range }[]).map(({ range }) => range);
}

/** Without the cursor, and with the ranges of an answer marked instead. */
function expectRanges(marked: string, ranges: readonly Range[]): void {
    expect(markRanges(readMarks(marked).text, ranges)).toBe(marked.replaceAll('|', ''));
}

describe('references are found of', () => {
    test.each(PLACES)('%s', async (_, marked) => {
        const found = askAt<Location[] | null>(references, marked, { context: { includeDeclaration: true } });
        expectRanges(marked, await rangesOf(found));
    });

    test.each(NO_PLACES)('nothing at %s', async (_, marked) => {
        expect(await askAt(references, marked, { context: { includeDeclaration: true } })).toBeNull();
    });

    test('uses alone, if the declaration is not wanted', async () => {
        const marked = 'component a| in x\ncomponent b in x needs <<a>>\ncomponent a in y';
        expectRanges(marked, await rangesOf(askAt(references, marked, { context: { includeDeclaration: false } })));
    });
});

describe('highlights', () => {
    test.each(PLACES)('show all places of %s', async (_, marked) => {
        expectRanges(marked, await rangesOf(askAt(documentHighlight, marked)));
    });

    test('tell declarations from uses', async () => {
        const highlights = await askAt<DocumentHighlight[] | null>(
            documentHighlight,
            'component a| in x\ncomponent b in x needs a',
        );
        expect(highlights?.map(({ kind }) => kind)).toEqual([3, 2]);
    });
});

describe('a definition is found', () => {
    const cases: readonly [from: string, marked: string][] = [
        ['from a use', 'component <<a>> in x\ncomponent b in x needs a|'],
        ['from the declaration itself', 'component <<a|>> in x'],
        ['before the use and after it', 'component b in x needs a|\ncomponent <<a>> in x'],
        ['twice where there are two', 'component b in x needs a|\ncomponent <<a>> in x\ncomponent <<a>> in y'],
        ['where an import brings the name', 'import <<a>> from "./b.jvm"\ncomponent b in x needs a|'],
        ['of the kind that is meant', 'team a\nstep a\ncomponent <<a>> in x\nlayer a\ncomponent b in a needs a|'],
        ['nowhere for a default step', 'component a for def|ine in x'],
        ['nowhere for an unknown name', 'component b in x needs nowhere|'],
    ];
    test.each(cases)('%s', async (_, marked) => {
        const links = await askAt<LocationLink[] | null>(definition, marked);
        expectRanges(marked, links?.map(({ targetSelectionRange }) => targetSelectionRange) ?? []);
        const locations = await rangesOf(askAt(definition, marked, {}, { definitionLinks: false }));
        expectRanges(marked, locations);
    });

    test('and the whole name is where it was asked from', async () => {
        const [link] =
            (await askAt<LocationLink[] | null>(definition, 'component a-b in x\ncomponent c needs a-|b')) ?? [];
        expect(link?.originSelectionRange).toEqual({
            start: { line: 1, character: 18 },
            end: { line: 1, character: 21 },
        });
    });
});

async function renamed(marked: string, newName: string): Promise<string> {
    const edit = await askAt<WorkspaceEdit | null>(rename, marked, { newName });
    const { text } = readMarks(marked);
    return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edit?.changes?.[MAP_URI] ?? []);
}

describe('a new name', () => {
    const renamable = PLACES.filter(([what]) => !/default|nothing|imported/u.test(what));
    test.each(renamable)('is written at all places of %s, and nowhere else', async (_, marked) => {
        expect(await renamed(marked, 'new-name')).toBe(marked.replace(/<<.*?>>/gu, 'new-name').replaceAll('|', ''));
    });

    test('may be of any script, a number or a keyword', async () => {
        const marked = 'component <<a|>> in x\ncomponent b in x needs <<a>> for define';
        for (const name of ['計画', '2027', 'goal', 'for', '__proto__']) {
            expect(await renamed(marked, name)).toBe(marked.replace(/<<.*?>>/gu, name));
        }
    });

    test('is written in its normal form, without blanks around it', async () => {
        expect(await renamed('component a| in x', ' u\u0308ber ')).toBe('component \u00fcber in x');
    });

    test('may be the old one', async () => {
        expect(await renamed('component a| in x', 'a')).toBe('component a in x');
    });

    const refused: readonly [why: string, marked: string, newName: string, message: RegExp][] = [
        ['is no name', 'component a| in x', 'two words', /^‘two words’ is no name\. A name begins with/u],
        [
            'is long and no name',
            'component a| in x',
            `${'a'.repeat(10_000)}!`,
            /^‘a{80}…’ is no name\. A name begins with/u,
        ],
        ['is empty', 'component a| in x', '', /is no name/u],
        ['begins with a hyphen', 'component a| in x', '-a', /is no name/u],
        ['holds a dot', 'component a| in x', '1.5', /is no name/u],
        [
            'another thing of the kind has',
            'component a| in x\ncomponent b in x',
            'b',
            /^Another component is called ‘b’/u,
        ],
        ['an unknown name would then lead to', 'step a|\ncomponent c for b in x', 'b', /^Another step is called ‘b’/u],
        ['means every step', 'step a|\ncomponent c for a in x', 'all', /^A step may not be called ‘all’/u],
        ['a default step should get', 'component a for define| in x', 'b', /^‘define’ is one of the four steps/u],
        ['nothing should get', 'component a needs b|', 'c', /^There is no component called ‘b’/u],
        [
            'should be given to a thing of another map that is not there',
            'import a| from "./b.jvm"',
            'b',
            /^‘a’ is imported, but it cannot be found/u,
        ],
    ];
    test.each(refused)('is refused that %s', async (_, marked, newName, message) => {
        await expect(renamed(marked, newName)).rejects.toThrow(message);
    });

    test('may be that of a thing of another kind', async () => {
        expect(await renamed('component a| in b\nlayer b {}', 'b')).toBe('component b in b\nlayer b {}');
    });
});

describe('before a name is changed', () => {
    test('its range and its present form are shown', async () => {
        expect(await askAt(prepareRename, 'component über-|uns in x')).toEqual({
            range: { start: { line: 0, character: 10 }, end: { line: 0, character: 18 } },
            placeholder: 'über-uns',
        });
    });

    test.each(NO_PLACES)('nothing can be renamed at %s', async (_, marked) => {
        expect(await askAt(prepareRename, marked)).toBeNull();
    });

    test('it is said why a default step cannot be renamed', async () => {
        await expect(askAt(prepareRename, 'component a for defi|ne in x')).rejects.toThrow(/Write the steps out/u);
    });
});
