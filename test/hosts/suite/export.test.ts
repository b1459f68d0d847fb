// How a picture leaves the preview: to a file that the reader names, and to the clipboard.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { countComponents, findExample, openExample } from './example-map.ts';
import { expectSame, expectSoon } from './expect.ts';

/** Each takes two seconds. */
const MOST_TRIES = 10;

describe('A picture', () => {
    before(async () => {
        await openExample();
        await vscode.commands.executeCommand('jobValueMap.openPreview');
        await expectSoon(countComponents, 20);
    });

    after(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.commands.executeCommand('notifications.clearAll');
    });

    it('is written beside its map, as SVG', async () => {
        expectSame((await saveAs('SVG, light', 'tv-evening.svg')).startsWith('<svg xmlns='), true);
    });

    it('is written as PNG', async () => {
        expectSame((await saveAs('PNG, dark', 'tv-evening.png')).slice(1, 4), 'PNG');
    });

    it('is written as a page with everything in it', async () => {
        const html = await saveAs('HTML', 'tv-evening.html');
        expectSame([html.startsWith('<!DOCTYPE html>'), html.includes('"Living-room player"')], [true, true]);
    });

    it('is copied as Mermaid and as Markdown', async () => {
        await vscode.commands.executeCommand('jobValueMap.copyAsMermaid');
        await expectSoon(async () => (await vscode.env.clipboard.readText()).split('\n')[0] ?? '', 'flowchart TB');
        await vscode.commands.executeCommand('jobValueMap.copyAsMarkdown');
        const title = '# TV evening (entertainment)';
        await expectSoon(async () => (await vscode.env.clipboard.readText()).split('\n')[0] ?? '', title);
    });

    /** Chooses a way from the list, takes the file that is proposed, and gives its contents, one character for each byte. */
    async function saveAs(way: string, name: string): Promise<string> {
        const file = findExample(name);
        const exported = vscode.commands.executeCommand('jobValueMap.exportPicture');
        await pause();
        await askRunner('type', { text: way });
        await pause();
        await askRunner('press', { key: 'Enter' });
        await exported;
        // The dialog comes when the picture is made, and takes the name that it proposes.
        for (let tries = 0; tries < MOST_TRIES && !(await readBytes(file)); tries += 1) {
            await pause();
            await askRunner('press', { key: 'Enter' });
            await pause();
        }
        const bytes = await readBytes(file);
        await vscode.workspace.fs.delete(file);
        return Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('');
    }

    async function readBytes(file: vscode.Uri): Promise<Uint8Array | undefined> {
        try {
            return await vscode.workspace.fs.readFile(file);
        } catch {
            return undefined;
        }
    }

    /** A list or a dialog needs a moment before it takes keys. */
    function pause(): Promise<void> {
        return new Promise((resolve) => setTimeout(resolve, 1000));
    }
});
