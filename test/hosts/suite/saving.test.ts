// What is typed reaches the file.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { openExample, restore, typeAfter } from './example-map.ts';
import { expectSame, expectSoon } from './expect.ts';

describe('Saving a map', () => {
    it('writes what was typed to its file, and nothing before', async () => {
        const map = await openExample();
        const text = map.getText();
        await typeAfter(map, 'map "TV evening', 's');
        expectSame(await readFile(map.uri), text);
        await askRunner('press', { key: 'ControlOrMeta+S' });
        await expectSoon(() => readFile(map.uri), text.replace('map "TV evening', 'map "TV evenings'));
        await restore(map, text);
    });
});

async function readFile(uri: vscode.Uri): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
