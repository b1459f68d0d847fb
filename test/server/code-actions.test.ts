// Which fixes an editor is offered at a place, how they are written for it, and what comes out of them. What each fix
// does is tested with the language.

import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from '../../server/client-abilities.ts';
import { codeActions } from '../../server/features/code-actions.ts';
import { MAP_URI, openTexts } from './ask-feature.ts';
import { readMarks } from './marked-text.ts';
import { serveInProcess } from './serve-in-process.ts';

interface Asked {
    readonly only?: readonly string[];
    readonly diagnostics?: readonly Diagnostic[];
    readonly client?: Partial<ClientAbilities>;
}

/** Asks for the range between `<<` and `>>`. */
async function ask(marked: string, { only, diagnostics = [], client }: Asked = {}): Promise<CodeAction[] | null> {
    const { text, ranges } = readMarks(marked);
    const context = { diagnostics, ...(only && { only }) };
    const question = { textDocument: { uri: MAP_URI }, range: ranges[0], context };
    return codeActions.answer(question as never, openTexts({ [MAP_URI]: text }, client));
}

function titlesOf(actions: readonly CodeAction[] | null): string[] | undefined {
    return actions?.map(({ title, isPreferred }) => `${isPreferred ? '* ' : ''}${title}`);
}

function editsOf({ edit }: CodeAction): TextEdit[] {
    const [change] = edit?.documentChanges ?? [];
    return (change && 'edits' in change ? change.edits : edit?.changes?.[MAP_URI]) as TextEdit[];
}

/** The text after the action of a title. */
function apply(marked: string, actions: readonly CodeAction[] | null, title: string): string | undefined {
    const action = actions?.find((each) => each.title === title);
    return action && TextDocument.applyEdits(TextDocument.create('', '', 0, readMarks(marked).text), editsOf(action));
}

const SLIPS = 'laye user "User" {\n    Component a for all {\n        <<status>> planed\n    }\n}\nteam t “T”';
const at = (place: string) => SLIPS.replace(/<<|>>/gu, '').replace(place, `<<${place}>>`);

describe('at a place', () => {
    test('the fixes of what is found there are offered, and then all of each kind', async () => {
        const actions = await ask(at('laye user "User" {\n    Component'));
        expect(titlesOf(actions)).toEqual([
            '* Replace ‘laye’ by ‘layer’',
            '* Replace ‘Component’ by ‘component’',
            'Fix all: misspelt words',
        ]);
        expect(actions?.every(({ kind }) => kind === 'quickfix')).toBe(true);
    });

    test('its ends count', async () => {
        expect(titlesOf(await ask(SLIPS))).toEqual([]);
        expect(titlesOf(await ask(at(' planed')))).toEqual(['* Replace ‘planed’ by ‘planned’']);
        expect(titlesOf(await ask('step s { importance <<>>8% }'))).toEqual([
            'Replace ‘8%’ by ‘8’',
            'Replace ‘8%’ by ‘0.8’',
        ]);
    });

    test('a fix is linked to what it puts right, as the editor has shown it', async () => {
        const [own] = (await ask(at('planed'))) ?? [];
        const [shown] = own?.diagnostics ?? [];
        expect([shown?.code, shown?.message]).toEqual([
            'unknown-reference',
            'There is no status called ‘planed’. Did you mean ‘planned’?',
        ]);
        const known = { ...shown, data: 'kept by the editor' } as Diagnostic;
        const [linked] = (await ask(at('planed'), { diagnostics: [known] })) ?? [];
        expect(linked?.diagnostics).toEqual([known]);
    });

    test('only what the editor shows is put right, where it says what it shows', async () => {
        const [{ diagnostics: [laye] = [] } = {}] = ((await ask(at('laye'))) ?? []) as CodeAction[];
        const shown = { diagnostics: [laye as Diagnostic] };
        expect(titlesOf(await ask(at('laye user "User" {\n    Component'), shown))).toEqual([
            '* Replace ‘laye’ by ‘layer’',
            'Fix all: misspelt words',
        ]);
    });

    test('one fix for several findings is offered once', async () => {
        const actions = await ask('step pack\nlayer user { component a for <<define, execute>> }');
        expect(titlesOf(actions)).toEqual(['Write out the four steps', 'Allow ‘unknown-reference’ here, and say why']);
        expect(actions?.map(({ diagnostics }) => diagnostics?.length)).toEqual([2, 2]);
    });

    test('allowing it is offered for every finding of a rule, behind everything else', async () => {
        expect(titlesOf(await ask('layer user { component a { status <<planed evolution custm>> } }'))).toEqual([
            '* Replace ‘planed’ by ‘planned’',
            '* Replace ‘custm’ by ‘custom’',
            'Fix all: misspelt words',
            'Allow ‘unknown-reference’ here, and say why',
        ]);
    });

    test('nothing is offered where nothing can be put right', async () => {
        expect(await ask('layer user {\n<<colour>> red\n}')).toEqual([]);
    });
});

describe('what is offered', () => {
    test.each([
        [undefined, ['* Replace ‘laye’ by ‘layer’', 'Fix all: misspelt words']],
        [['quickfix'], ['* Replace ‘laye’ by ‘layer’', 'Fix all: misspelt words']],
        [['source'], ['Fix everything that has one clear fix']],
        [['source.fixAll'], ['Fix everything that has one clear fix']],
        [['source.fixAll.jvm'], ['Fix everything that has one clear fix']],
        [['source.fixAll.eslint'], []],
        [['source.organizeImports', 'refactor'], []],
        [[''], ['* Replace ‘laye’ by ‘layer’', 'Fix all: misspelt words', 'Fix everything that has one clear fix']],
    ])('is of the kinds that are asked for: %j', async (only, titles) => {
        expect(titlesOf(await ask(at('laye'), only ? { only } : {}))).toEqual(titles);
    });

    test('is not there for an editor that takes no such actions', async () => {
        expect(await ask(at('laye'), { client: { codeActions: false } })).toBeNull();
    });

    test('is not there for a map that is too large', async () => {
        const surroundings = openTexts({ [MAP_URI]: 'laye user' });
        surroundings.maps.limit = 3;
        const start = { line: 0, character: 0 };
        const question = {
            textDocument: { uri: MAP_URI },
            range: { start, end: start },
            context: { diagnostics: [] },
        };
        expect(await codeActions.answer(question, surroundings)).toBeNull();
    });
});

describe('all at once', () => {
    test('everything of a kind is put right, and nothing else', async () => {
        const marked = at('laye');
        expect(apply(marked, await ask(marked), 'Fix all: misspelt words')).toBe(
            'layer user "User" {\n    component a for all {\n        status planed\n    }\n}\nteam t “T”',
        );
    });

    test('everything is put right that has one clear fix', async () => {
        const marked = `${at('laye')}\nstep s { importance 57% effort 1,5 }`;
        expect(
            apply(marked, await ask(marked, { only: ['source.fixAll'] }), 'Fix everything that has one clear fix'),
        ).toBe(
            'layer user "User" {\n    component a for all {\n        status planned\n    }\n}\nteam t "T"\nstep s { importance 57% effort 1.5% }',
        );
    });

    test('what is not used is removed, and nothing is written that is to be filled in', async () => {
        const marked =
            '<<map { allow cycle "R" }>>\njob "J" { executor "E" }\nlayer user {\n    component a for all needs b, b { goal "G" }\n    component b for all { allow orphan "R" }\n}';
        const actions = await ask(marked, { only: ['source.fixAll'] });
        expect(apply(marked, actions, 'Fix everything that has one clear fix')).toBe(
            'job "J" { executor "E" }\nlayer user {\n    component a for all needs b { goal "G" }\n    component b for all\n}',
        );
        expect(titlesOf(await ask(marked))).toEqual([
            '* Remove it',
            'Fix all: idle allowances',
            'Allow ‘unused-allow’ here, and say why',
        ]);
    });

    test('is not offered where nothing has one clear fix', async () => {
        expect(await ask('step s { importance <<57%>> }', { only: ['source.fixAll'] })).toEqual([]);
    });
});

describe('what is left to be filled in', () => {
    const ORPHAN = 'layer user {\n    component a for all\n}\n\nlayer core {\n    component <<b>>\n}\n';
    const TITLE = 'Allow ‘orphan’ here, and say why';

    test('is selected once the fix is made', async () => {
        const actions = await ask(ORPHAN);
        expect(apply(ORPHAN, actions, TITLE)).toContain('    component b { allow orphan "" }\n');
        const place = { line: 5, character: 32 };
        expect(actions?.find(({ title }) => title === TITLE)?.command).toEqual({
            title: 'Fill in',
            command: 'jobValueMap.select',
            arguments: [MAP_URI, { start: place, end: place }],
        });
    });

    test('is not selected by an editor that has not offered to', async () => {
        const actions = await ask(ORPHAN, { client: { selects: false } });
        expect(actions?.filter(({ command }) => command)).toEqual([]);
        expect(apply(ORPHAN, actions, TITLE)).toContain('    component b { allow orphan "" }\n');
    });
});

describe('the edit', () => {
    test('says for which version of the text it is', async () => {
        const [action] = (await ask(at('laye'))) ?? [];
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
        expect(action?.edit).toEqual({
            documentChanges: [{ textDocument: { uri: MAP_URI, version: 1 }, edits: [{ range, newText: 'layer' }] }],
        });
    });

    test('says so only to an editor that can take it', async () => {
        const [action] = (await ask(at('laye'), { client: { documentChanges: false } })) ?? [];
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
        expect(action?.edit).toEqual({ changes: { [MAP_URI]: [{ range, newText: 'layer' }] } });
    });

    test('is for the text as it stands after an edit, and so is the next one', async () => {
        const capabilities = {
            textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
        };
        const editor = await serveInProcess({ capabilities });
        const askFirst = async () => {
            const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
            const question = { textDocument: { uri: MAP_URI }, range, context: { diagnostics: [] } };
            const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', question);
            return actions[0] && editsOf(actions[0]);
        };
        const at = (line: number, start: number, end: number) => ({
            start: { line, character: start },
            end: { line, character: end },
        });
        const JOB = 'job "J" { executor "E" }\n';
        editor.open(MAP_URI, `${JOB}layer user { component a for all { status planed } }`);
        expect(await askFirst()).toEqual([{ range: at(1, 42, 48), newText: 'planned' }]);
        editor.retype(MAP_URI, 2, `// Mine.\n${JOB}layer user { component a for all { status planed } }`);
        expect(await askFirst()).toEqual([{ range: at(2, 42, 48), newText: 'planned' }]);
        editor.retype(MAP_URI, 3, `${JOB}layer user { component a for all }`);
        expect(await askFirst()).toBeUndefined();
    });
});
