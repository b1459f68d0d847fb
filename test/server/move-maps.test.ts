// What an editor is told to change before files are moved: the paths of imports.

import { describe, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { serveInProcess } from './serve-in-process.ts';

const MAIN = 'file:///firm/maps/shop.jvm';
const PLATFORM = 'file:///firm/common/platform.jvm';
const SHOP = 'import identity from "../common/platform.jvm"\nlayer user { component shop for all needs identity }\n';

describe('before a map is moved', () => {
    const UNRELATED = 'file:///firm/maps/other.jvm';
    const disk = new Map([
        [MAIN, SHOP],
        [PLATFORM, 'layer core { component identity }'],
        [UNRELATED, 'layer user'],
    ]);
    const serve = async () => {
        const editor = await serveInProcess({ disk, folders: ['file:///firm'] });
        await editor.until(() => editor.diagnostics.has(MAIN));
        return editor;
    };
    const path = 'import identity from '.length;
    const written = '"../common/platform.jvm"';
    const replaced = (newText: string) => [
        {
            range: { start: { line: 0, character: path }, end: { line: 0, character: path + written.length } },
            newText: `"${newText}"`,
        },
    ];

    test.each<
        [what: string, moved: readonly [from: string, to: string], changes: WorkspaceEdit['changes'] | undefined]
    >([
        [
            'the paths of those that import it are written anew',
            [PLATFORM, 'file:///firm/maps/base/shared platform.jvm'],
            { [MAIN]: replaced('./base/shared platform.jvm') },
        ],
        [
            'its own paths are written anew',
            [MAIN, 'file:///firm/shop.jvm'],
            { [MAIN]: replaced('./common/platform.jvm') },
        ],
        [
            'they are in a folder, too',
            ['file:///firm/common', 'file:///firm/maps/shared'],
            { [MAIN]: replaced('./shared/platform.jvm') },
        ],
        ['nothing changes where its paths stay right', [MAIN, 'file:///firm/maps/store.jvm'], undefined],
        ['nothing changes where all are moved together', ['file:///firm', 'file:///company'], undefined],
        ['nothing changes where nobody imports it', [UNRELATED, 'file:///firm/x.jvm'], undefined],
        ['nothing changes where another folder begins alike', ['file:///firm/com', 'file:///firm/x'], undefined],
    ])('%s', async (_what, [oldUri, newUri], changes) => {
        const editor = await serve();
        const answer = await editor.ask<WorkspaceEdit | null>('workspace/willRenameFiles', {
            files: [{ oldUri, newUri }],
        });
        expect(answer?.changes).toEqual(changes);
    });

    test('the edits are those of the text as it stands in the editor', async () => {
        const editor = await serve();
        editor.open(MAIN, `\n${SHOP}`);
        const move = { files: [{ oldUri: PLATFORM, newUri: 'file:///firm/p.jvm' }] };
        const answer = await editor.ask<WorkspaceEdit>('workspace/willRenameFiles', move);
        expect(answer.changes?.[MAIN]?.map(({ range, newText }) => [range.start.line, newText])).toEqual([
            [1, '"../p.jvm"'],
        ]);
    });
});
