// Putting right what was found, with the quick fixes that VS Code offers.

import * as vscode from 'vscode';
import { listFindings, openExample, placeAfter, restore } from './example-map.ts';
import { expectSame, expectSoon } from './expect.ts';

describe('A slip in a map', () => {
    let map: vscode.TextDocument;
    let text: string;

    before(async () => {
        map = await openExample();
        text = map.getText();
    });

    afterEach(() => restore(map, text));

    it('is put right by its quick fix', async () => {
        await write(text.replace('needs watch-history', 'needs watch-historys'));
        await expectSoon(countSlips, 1);
        const place = placeAfter(map, 'needs watch-historys');
        const actions = await askForActions(new vscode.Range(place, place), vscode.CodeActionKind.QuickFix);
        const offered = actions.map(({ title, isPreferred }) => [title, isPreferred]);
        expectSame(offered, [
            ['Replace ‘watch-historys’ by ‘watch-history’', true],
            ['Allow ‘unknown-reference’ here, and say why', false],
        ]);
        await apply(actions[0]);
        expectSame(map.getText(), text);
        await expectSoon(countSlips, 0);
    });

    it('is allowed where it is meant, and the cursor waits in the reason', async () => {
        await expectSoon(() => listFindings(map).some(([code]) => code === 'orphan'), true);
        const place = placeAfter(map, 'component notification-hub');
        const actions = await askForActions(new vscode.Range(place, place), vscode.CodeActionKind.QuickFix);
        const allow = actions.find(({ title }) => title === 'Allow ‘orphan’ here, and say why');
        await apply(allow);
        if (!allow?.command) throw new Error('The action moves no cursor.');
        await vscode.commands.executeCommand(allow.command.command, ...(allow.command.arguments ?? []));
        const editor = vscode.window.activeTextEditor;
        const cursor = editor?.selection;
        const line = cursor && map.lineAt(cursor.active.line).text;
        expectSame([cursor?.isEmpty, line?.slice(0, cursor?.active.character).trim()], [true, 'allow orphan "']);
        await expectSoon(() => listFindings(map).some(([code]) => code === 'orphan'), false);
        expectSame(listFindings(map).filter(([code]) => code === 'allow-without-reason').length, 1);
    });

    it('is put right with all others that have one clear fix', async () => {
        const quotes = /"([^"\n]*)"/gu;
        await write(text.replace(quotes, '“$1”').replace(/^layer/mu, 'Layer'));
        await expectSoon(() => countSlips() > 5, true);
        const whole = new vscode.Range(0, 0, map.lineCount, 0);
        const actions = await askForActions(whole, vscode.CodeActionKind.SourceFixAll.append('jvm'));
        expectSame(actions.length, 1);
        await apply(actions[0]);
        expectSame(map.getText(), text);
    });

    async function write(newText: string): Promise<void> {
        const edit = new vscode.WorkspaceEdit();
        edit.replace(map.uri, new vscode.Range(0, 0, map.lineCount, 0), newText);
        await vscode.workspace.applyEdit(edit);
    }

    /** What the example itself has are gaps, and no slips. */
    function countSlips(): number {
        const slips = new Set(['unknown-reference', 'syntax-error', 'typography']);
        return listFindings(map).filter(([code]) => slips.has(code)).length;
    }

    function askForActions(range: vscode.Range, kind: vscode.CodeActionKind): Thenable<vscode.CodeAction[]> {
        return vscode.commands.executeCommand('vscode.executeCodeActionProvider', map.uri, range, kind.value);
    }

    async function apply(action: vscode.CodeAction | undefined): Promise<void> {
        if (!action?.edit) throw new Error('The action has no edit.');
        await vscode.workspace.applyEdit(action.edit);
    }
});
