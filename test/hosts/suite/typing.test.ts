// What the keyboard does by itself: comments that come and go, documentation that goes on, blocks that open.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { openExample, restore, typeAfter } from './example-map.ts';
import { expectSoon } from './expect.ts';

describe('Typing in a map', () => {
    let map: vscode.TextDocument;
    let text: string;

    before(async () => {
        map = await openExample();
        text = map.getText();
    });

    afterEach(() => restore(map, text));

    it('turns a line into a comment and back', async () => {
        await select('team discovery "Discovery"');
        await vscode.commands.executeCommand('editor.action.commentLine');
        await expectSoon(() => map.getText(), text.replace('team discovery', '// team discovery'));
        await vscode.commands.executeCommand('editor.action.commentLine');
        await expectSoon(() => map.getText(), text);
    });

    it('turns what is selected into a comment and back', async () => {
        await select('"Discovery"');
        await vscode.commands.executeCommand('editor.action.blockComment');
        await expectSoon(() => map.getText(), text.replace('"Discovery"', '/* "Discovery" */'));
        await vscode.commands.executeCommand('editor.action.blockComment');
        await expectSoon(() => map.getText(), text);
    });

    it('goes on with documentation in the next line, and closes it', async () => {
        await typeAfter(map, 'map "TV evening (entertainment)"', '\n');
        await typeAfter(map, 'map "TV evening (entertainment)"\n', '/**');
        await askRunner('press', { key: 'Enter' });
        await askRunner('type', { text: 'Why' });
        const title = 'map "TV evening (entertainment)"';
        await expectSoon(() => readFrom(title, 4), `${title}\n/**\n * Why\n */`);
        await askRunner('press', { key: 'Enter' });
        await askRunner('type', { text: 'so' });
        await expectSoon(() => readFrom(title, 5), `${title}\n/**\n * Why\n * so\n */`);
    });

    // On the first line, because VS Code closes no brace below lines that it has not coloured anew since they changed, and
    // in a window that nobody looks at that may never happen.
    it('opens a block between its braces', async () => {
        const title = 'map "TV evening (entertainment)"';
        await typeAfter(map, title, ' {');
        await expectSoon(() => readFrom(title, 1), `${title} {}`);
        // A list of proposals may have opened after the blank; it would take the Enter.
        await askRunner('press', { key: 'Escape' });
        await askRunner('press', { key: 'Enter' });
        await askRunner('type', { text: 'x' });
        await expectSoon(() => readFrom(title, 3), `${title} {\n    x\n}`);
    });

    /** The lines from a text on. */
    function readFrom(part: string, count: number): string {
        const now = map.getText();
        return now.slice(now.indexOf(part)).split('\n', count).join('\n');
    }

    async function select(part: string): Promise<void> {
        const start = map.positionAt(text.indexOf(part));
        const selection = new vscode.Range(start, start.translate(0, part.length));
        await vscode.window.showTextDocument(map, { viewColumn: 1, selection });
    }
});
