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

    it('puts it in its one style where the editor is set to', async () => {
        const map = await openExample();
        const text = map.getText();
        await setFormatOnSave(true);
        try {
            const [line] = text.split('\n');
            await typeAfter(map, `${line}`, ' ');
            await typeAfter(map, 'step define', '   ');
            await map.save();
            expectSame(map.getText(), text);
            expectSame(await readFile(map.uri), text);
        } finally {
            await setFormatOnSave(undefined);
            await restore(map, text);
        }
    });
});

/** For maps only; undefined puts the setting back. */
async function setFormatOnSave(value: boolean | undefined): Promise<void> {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'jvm' });
    await settings.update('formatOnSave', value, vscode.ConfigurationTarget.Global, true);
}

async function readFile(uri: vscode.Uri): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
