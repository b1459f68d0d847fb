// What stands above steps and components, where it leads, and that it can be switched off.

import { describe, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { codeLens } from '../../server/features/code-lens.ts';
import { MAP_URI, openTexts } from './ask-feature.ts';
import { serveInProcess } from './serve-in-process.ts';

const MAP = `step plan "Plan"
step go "Go"
step rest "Rest"
layer user "User" {
    component finder for plan needs store, store
    component player for go, rest needs store
    component lost needs finder
}
layer core {
    /** What all use. */
    component store needs store
    component lonely
}
scenario s { add component extra in core }
`;

type Client = Parameters<typeof openTexts>[1];

async function askLenses(text: string, client: Client = {}): Promise<CodeLens[]> {
    const lenses = await codeLens.answer({ textDocument: { uri: MAP_URI } }, openTexts({ [MAP_URI]: text }, client));
    return lenses ?? [];
}

/** The lenses with the name above which they stand; the count of findings only where it is asked for. */
async function tellLenses(text: string, about: 'name' | 'findings' = 'name'): Promise<string[]> {
    const lines = text.split('\n');
    const told = (await askLenses(text)).map(({ range: { start, end }, command }) => {
        return `${lines[start.line]?.slice(start.character, end.character)}: ${command?.title}`;
    });
    return told.filter((line) => / findings?$/u.test(line) === (about === 'findings'));
}

test('above steps and components stands how much depends on them', async () => {
    expect(await tellLenses(MAP)).toEqual([
        'plan: covered by 1',
        'go: covered by 1',
        'rest: covered by 1',
        'finder: needed by 1 · reaches 1 of 3 steps',
        'player: reaches 2 of 3 steps',
        'lost: reaches no step',
        'store: needed by 2 · reaches 3 of 3 steps',
        'lonely: needed by nobody · reaches no step',
    ]);
});

describe('nothing stands above', () => {
    test('steps that the map does not write, and statements without a name', async () => {
        expect(await tellLenses('layer user { component for define\n component a for execute }')).toEqual([
            'a: reaches 1 of 4 steps',
        ]);
    });

    test('what stands on another map', async () => {
        const surroundings = openTexts({
            [MAP_URI]: 'import ids from "./other.jvm"\nlayer user { component a for define needs ids }',
            'file:///maps/other.jvm': 'layer core { component ids needs log\n component log }',
        });
        const lenses = await codeLens.answer({ textDocument: { uri: MAP_URI } }, surroundings);
        expect(new Set(lenses?.map(({ range }) => range.start.line))).toEqual(new Set([1]));
    });

    test('a map that is not known', async () => {
        expect(await codeLens.answer({ textDocument: { uri: MAP_URI } }, openTexts({}))).toBeNull();
    });
});

test('findings are counted where they stand, those of its needs with the step', async () => {
    const quiet = ['no-job', 'need-count', 'half-scored', 'no-goal'].map((code) => `rule ${code} off\n`).join('');
    const text = `${quiet}step plan {
    need "Know all of it" importance 11
    need "Know all of it" importance 12
}
step go
layer user {
    component a for plan, go needs nothing, nobody
    component x for plan component y needs nowhere for go
}
component e
`;
    expect(await tellLenses(text, 'findings')).toEqual([
        'plan: 2 findings',
        'a: 2 findings',
        'y: 1 finding',
        'e: 2 findings',
    ]);
});

describe('a click', () => {
    test('leads to all places of the name, and to the list of findings', async () => {
        const lenses = await askLenses('layer user\nlayer core { component b }');
        expect(lenses.map(({ command }) => [command?.command, command?.arguments])).toEqual([
            ['jobValueMap.showPlaces', [MAP_URI, { line: 1, character: 23 }]],
            ['workbench.actions.view.problems', undefined],
        ]);
    });

    test('leads nowhere in editors that do not know these commands', async () => {
        const lenses = await askLenses('layer user\nlayer core { component b }', { showsPlaces: false });
        expect(lenses.map(({ command }) => [command?.command, command?.arguments])).toEqual([
            ['', undefined],
            ['', undefined],
        ]);
    });
});

describe('in a conversation', () => {
    const capabilities = { workspace: { configuration: true, codeLens: { refreshSupport: true } } };

    test('they can be switched off, and the editor hears that it should ask anew', async () => {
        let enabled = true;
        let refreshes = 0;
        const editor = await serveInProcess({
            capabilities,
            settings: () => ({ codeLens: { enabled } }),
            answers: {
                'workspace/codeLens/refresh': () => {
                    refreshes += 1;
                    return null;
                },
            },
        });
        editor.open(MAP_URI, MAP);
        const ask = () => editor.ask<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri: MAP_URI } });
        await editor.until(() => editor.diagnostics.size === 1);
        expect((await ask())?.length).toBeGreaterThan(8);
        expect(refreshes).toBe(0);
        enabled = false;
        editor.tell('workspace/didChangeConfiguration', { settings: null });
        await editor.until(() => refreshes === 1);
        expect(await ask()).toBeNull();
    });

    test('an edit needs no such word', async () => {
        let refreshes = 0;
        const answers = {
            'workspace/codeLens/refresh': () => {
                refreshes += 1;
                return null;
            },
        };
        const editor = await serveInProcess({ capabilities, answers });
        editor.open(MAP_URI, MAP);
        editor.retype(MAP_URI, 2, MAP.replace('component lonely\n', ''));
        await editor.until(() => editor.diagnostics.get(MAP_URI)?.every(({ code }) => code !== 'orphan') === true);
        expect(refreshes).toBe(0);
    });
});
