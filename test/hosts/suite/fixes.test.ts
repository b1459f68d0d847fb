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
        expectSame(offered, [['Replace ‘watch-historys’ by ‘watch-history’', true]]);
        await apply(actions[0]);
        expectSame(map.getText(), text);
        await expectSoon(countSlips, 0);
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
        const gaps = new Set(['uncovered-step', 'orphan']);
        return listFindings(map).filter(([code]) => !gaps.has(code)).length;
    }

    function askForActions(range: vscode.Range, kind: vscode.CodeActionKind): Thenable<vscode.CodeAction[]> {
        return vscode.commands.executeCommand('vscode.executeCodeActionProvider', map.uri, range, kind.value);
    }

    async function apply(action: vscode.CodeAction | undefined): Promise<void> {
        if (!action?.edit) throw new Error('The action has no edit.');
        await vscode.workspace.applyEdit(action.edit);
    }
});
