// Maps that import from each other, in one editor: what is told when the other map changes, moves, or is not saved, and
// what the editor’s features find across maps.

import { describe, expect, test } from 'vitest';
import type { CompletionItem, Hover, Location, WorkspaceEdit } from 'vscode-languageserver/node';
import { SKETCH } from '../support/sketch.ts';
import { serveInProcess } from './serve-in-process.ts';

const MAIN = 'file:///firm/maps/shop.jvm';
const PLATFORM = 'file:///firm/common/platform.jvm';
const SECOND = 'file:///firm/maps/second.jvm';

const SHOP =
    'import identity from "../common/platform.jvm"\nlayer user { component shop for all needs identity }\nlayer core\n' +
    SKETCH;
const IDENTITY =
    'layer core { component identity "One sign-in" needs ledger component ledger }\nlayer user\nrule uncovered-step off\nrule orphan off rule stranded off rule user-not-top off\n' +
    SKETCH;

const CHANGED = 2;
const CREATED = 1;
const DELETED = 3;

async function serve(files: Readonly<Record<string, string>>, folders = ['file:///firm']) {
    const disk = new Map(Object.entries(files));
    const editor = await serveInProcess({ disk, folders });
    const touch = (uri: string, type: number) =>
        editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    const messages = (uri: string) => editor.diagnostics.get(uri)?.map(({ message }) => message);
    const expectMessages = (uri: string, wanted: readonly string[]) =>
        editor.until(() => JSON.stringify(messages(uri)) === JSON.stringify(wanted));
    return { disk, editor, touch, expectMessages };
}

describe('a map that imports', () => {
    test('is judged with what it imports, whether that is open or not', async () => {
        const { editor, expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY });
        await expectMessages(MAIN, []);
        editor.open(MAIN, SHOP.replace('needs identity', ''));
        await expectMessages(MAIN, ['‘identity’ is imported but nothing on this map needs it.']);
    });

    test('follows what is typed into the other map, saved or not', async () => {
        const { editor, expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY });
        await expectMessages(MAIN, []);
        editor.open(PLATFORM, IDENTITY.replace('component identity', 'component identities'));
        const lost = 'There is no component called ‘identity’ in ‘../common/platform.jvm’. Did you mean ‘identities’?';
        await expectMessages(MAIN, [lost.replace(' Did you mean ‘identities’?', '')]);
        editor.retype(PLATFORM, 2, IDENTITY.replace('component identity', 'component identit'));
        await expectMessages(MAIN, [lost.replace('identities', 'identit')]);
        editor.close(PLATFORM);
        await expectMessages(MAIN, []);
    });

    test('follows what happens to the other map on the disk', async () => {
        const { disk, touch, expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY });
        await expectMessages(MAIN, []);
        const gone = '‘../common/platform.jvm’ cannot be imported: no file that can be read lies there.';
        disk.delete(PLATFORM);
        touch(PLATFORM, DELETED);
        await expectMessages(MAIN, [gone]);
        disk.set(PLATFORM, 'layer core');
        touch(PLATFORM, CREATED);
        await expectMessages(MAIN, ['There is no component called ‘identity’ in ‘../common/platform.jvm’.']);
        disk.set(PLATFORM, IDENTITY);
        touch(PLATFORM, CHANGED);
        await expectMessages(MAIN, []);
        disk.delete(PLATFORM);
        touch('file:///firm/common', DELETED);
        await expectMessages(MAIN, [gone]);
    });

    test('follows maps over others', async () => {
        const middle = 'file:///firm/common/middle.jvm';
        const files = {
            [MAIN]: SHOP.replace('platform', 'middle'),
            [middle]: 'import identity from "platform.jvm"\nlayer user',
            [PLATFORM]: IDENTITY,
        };
        const { editor, expectMessages } = await serve(files);
        await expectMessages(MAIN, []);
        editor.open(PLATFORM, 'layer core\nlayer user');
        await expectMessages(MAIN, ['There is no component called ‘identity’ in ‘../common/middle.jvm’.']);
    });

    test('may not import from outside the workspace', async () => {
        const { expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY }, ['file:///firm/maps']);
        await expectMessages(MAIN, ['‘../common/platform.jvm’ cannot be imported: it leads out of the workspace.']);
    });

    test('imports from folders whose maps are not checked, and tells nothing about these', async () => {
        const left = 'file:///firm/node_modules/base/platform.jvm';
        const text = SHOP.replace('../common', '../node_modules/base');
        const { disk, editor, touch, expectMessages } = await serve({ [MAIN]: text, [left]: 'layer core' });
        const lost = 'There is no component called ‘identity’ in ‘../node_modules/base/platform.jvm’.';
        await expectMessages(MAIN, [lost]);
        disk.set(left, IDENTITY);
        touch(MAIN, CHANGED);
        await expectMessages(MAIN, []);
        expect(editor.diagnostics.get(left) ?? []).toEqual([]);
    });

    test('imports from its own folder where no folder is open', async () => {
        const near = 'file:///firm/maps/platform.jvm';
        const { editor, expectMessages } = await serve({ [near]: IDENTITY }, []);
        editor.open(MAIN, SHOP.replace('../common', '.'));
        await expectMessages(MAIN, []);
    });

    test('reads files that only its editor can reach', async () => {
        const editor = await serveInProcess({
            folders: ['vfs:///'],
            initializationOptions: { offersFiles: true },
            answers: {
                'jobValueMap/findMaps': () => ({ uris: ['vfs:///maps/shop.jvm'] }),
                'jobValueMap/readFile': ({ uri }: { uri: string }) => {
                    const text = uri.endsWith('shop.jvm') ? SHOP.replace('identity }', 'identity, x }') : IDENTITY;
                    return { text, size: text.length };
                },
            },
        });
        await editor.expectCodes('vfs:///maps/shop.jvm', ['unknown-reference']);
    });

    test('gives its picture what is shared, and draws it anew when that changes', async () => {
        const { editor, expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY });
        await expectMessages(MAIN, []);
        const read = async () => {
            const answer = await editor.ask<{ map: { components: { name: string; title: string }[] } }>(
                'jobValueMap/readMap',
                { uri: MAIN },
            );
            return answer.map.components.map(({ name, title }) => `${name} ${title}`);
        };
        expect(await read()).toEqual(['shop Shop', 'identity One sign-in', '../common/platform.jvm#ledger Ledger']);
        const before = editor.changes.length;
        editor.open(PLATFORM, IDENTITY.replace('One', 'Single'));
        await editor.until(() => editor.changes.slice(before).some(({ uri }) => uri === MAIN));
        expect(await read()).toEqual(['shop Shop', 'identity Single sign-in', '../common/platform.jvm#ledger Ledger']);
    });
});

test('what may be imported follows the folders of the workspace as they come and go', async () => {
    const [maps, common] = ['file:///firm/maps', 'file:///firm/common'];
    const { editor, expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY }, [maps, common]);
    await expectMessages(MAIN, []);
    const folder = { uri: common, name: 'common' };
    const change = (added: object[], removed: object[]) =>
        editor.tell('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    change([], [folder]);
    await expectMessages(MAIN, ['‘../common/platform.jvm’ cannot be imported: it leads out of the workspace.']);
    change([folder], []);
    await expectMessages(MAIN, []);
});

test('a path that was typed on the way to another is not looked up for ever', async () => {
    const { disk, editor, touch, expectMessages } = await serve({ [MAIN]: SHOP, [PLATFORM]: IDENTITY }, [
        'file:///firm/maps',
        'file:///firm/common',
    ]);
    const read: string[] = [];
    const get = disk.get.bind(disk);
    disk.get = (uri) => {
        read.push(uri.replace('file:///firm/', ''));
        return get(uri);
    };
    const wrong = SHOP.replace('platform', 'platforn');
    editor.open(MAIN, wrong);
    await expectMessages(MAIN, ['‘../common/platforn.jvm’ cannot be imported: no file that can be read lies there.']);
    editor.retype(MAIN, 2, SHOP);
    await expectMessages(MAIN, []);
    for (const version of [3, 4]) {
        read.length = 0;
        touch(PLATFORM, CHANGED);
        editor.retype(MAIN, version, SHOP.replace('needs identity', ''));
        await editor.until(() => editor.versions.get(MAIN) === version && read.length > 0);
        await editor.ask('workspace/symbol', { query: '' });
    }
    expect(read).toEqual(['common/platform.jvm']);
});

describe('across maps', () => {
    const second =
        'import identity from "../common/platform.jvm"\nlayer user { component desk for all needs identity }\n' +
        SKETCH;
    const files = { [MAIN]: SHOP, [PLATFORM]: IDENTITY, [SECOND]: second };
    const atUse = { textDocument: { uri: MAIN }, position: { line: 1, character: 42 } };

    async function openAll() {
        const { editor, expectMessages } = await serve(files);
        for (const uri of Object.keys(files)) await expectMessages(uri, []);
        return editor;
    }

    const places = (locations: readonly Location[]) =>
        locations.map(
            ({ uri, range: { start } }) => `${uri.replace('file:///firm/', '')} ${start.line}:${start.character}`,
        );

    test('a definition is found, from the name and from the path', async () => {
        const editor = await openAll();
        const ask = async (position: object) =>
            places(await editor.ask<Location[]>('textDocument/definition', { ...atUse, position }));
        expect(await ask(atUse.position)).toEqual(['common/platform.jvm 0:23']);
        expect(await ask({ line: 0, character: 8 })).toEqual(['common/platform.jvm 0:23']);
        expect(await ask({ line: 0, character: 30 })).toEqual(['common/platform.jvm 0:0']);
    });

    test('all references are found, from any of them', async () => {
        const editor = await openAll();
        const all = [
            'common/platform.jvm 0:23',
            'maps/second.jvm 0:7',
            'maps/second.jvm 1:42',
            'maps/shop.jvm 0:7',
            'maps/shop.jvm 1:42',
        ];
        const context = { includeDeclaration: true };
        expect(places(await editor.ask('textDocument/references', { ...atUse, context }))).toEqual(all);
        const atHome = { textDocument: { uri: PLATFORM }, position: { line: 0, character: 24 }, context };
        expect(places(await editor.ask('textDocument/references', atHome))).toEqual(all);
    });

    test('what is offered and found has the same order whichever map was opened first', async () => {
        const query = async (uris: readonly string[]) => {
            const { editor, expectMessages } = await serve({});
            for (const uri of uris) editor.open(uri, new Map(Object.entries(files)).get(uri) ?? '');
            for (const uri of uris) await expectMessages(uri, []);
            return editor.ask('workspace/symbol', { query: '' });
        };
        expect(await query([SECOND, PLATFORM, MAIN])).toEqual(await query([PLATFORM, MAIN, SECOND]));
    });

    test('a component is renamed in every map', async () => {
        const editor = await openAll();
        const { changes = {} } = await editor.ask<WorkspaceEdit>('textDocument/rename', {
            ...atUse,
            newName: 'sign-in',
        });
        const edited = Object.entries(changes).flatMap(([uri, edits]) => edits.map(({ range }) => ({ uri, range })));
        expect(places(edited)).toEqual([
            'common/platform.jvm 0:23',
            'maps/second.jvm 0:7',
            'maps/second.jvm 1:42',
            'maps/shop.jvm 0:7',
            'maps/shop.jvm 1:42',
        ]);
    });

    test('a name that another of these maps has already is refused', async () => {
        const editor = await openAll();
        const asked = editor.ask('textDocument/rename', { ...atUse, newName: 'desk' });
        await expect(asked).rejects.toThrow('Another component is called ‘desk’ in ‘Second’ already.');
    });

    test('a hover tells from which map a component comes', async () => {
        const editor = await openAll();
        const hover = await editor.ask<Hover>('textDocument/hover', atUse);
        expect(JSON.stringify(hover.contents)).toContain('../common/platform.jvm');
    });

    const offersAt = async (text: string) => {
        const { editor, expectMessages } = await serve({ [PLATFORM]: IDENTITY, [SECOND]: second });
        await expectMessages(SECOND, []);
        editor.open(MAIN, text.replace('|', ''));
        const position = { line: 0, character: text.indexOf('|') };
        const question = { textDocument: { uri: MAIN }, position };
        return editor.ask<CompletionItem[]>('textDocument/completion', question);
    };

    test.each([
        ['import | from "../common/platform.jvm"', ['identity', 'ledger']],
        ['import identity, | from "../common/platform.jvm"', ['ledger']],
        ['import |', ['desk', 'identity', 'ledger']],
        ['import identity from "|"', ['../common/platform.jvm', './second.jvm']],
        ['import identity from "../|', ['../common/platform.jvm', './second.jvm']],
        ['import identity from "./second.jvm"|', []],
        ['import identity |', ['from']],
        ['job "|"', []],
    ])('the completion offers at %s', async (text, labels) => {
        expect((await offersAt(text)).map(({ label }) => label).sort()).toEqual([...labels].sort());
    });

    test('a path is written over what stands between its marks', async () => {
        const [item] = await offersAt('import identity from "../c|om"');
        expect(item?.textEdit).toEqual({
            newText: '../common/platform.jvm',
            range: { start: { line: 0, character: 22 }, end: { line: 0, character: 26 } },
        });
    });

    test('the completion offers what is imported by name, and not what came along', async () => {
        const editor = await openAll();
        const items = await editor.ask<{ label: string }[]>('textDocument/completion', {
            textDocument: { uri: MAIN },
            position: { line: 1, character: 42 },
        });
        expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['identity']));
        expect(items.filter(({ label }) => label.includes('#'))).toEqual([]);
    });
});
