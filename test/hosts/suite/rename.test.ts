// Renaming in the text: one name, everywhere it stands.

import * as vscode from 'vscode';
import { openExample, placeAfter, restore } from './example-map.ts';
import { expectSame } from './expect.ts';

describe('Renaming a component', () => {
    it('changes its declaration and every need of it, and nothing else', async () => {
        const map = await openExample();
        const text = map.getText();
        const place = placeAfter(map, 'component watch-hist');
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            map.uri,
            place,
            'viewing-history',
        );
        await vscode.workspace.applyEdit(edit);
        expectSame(map.getText(), text.replaceAll('watch-history', 'viewing-history'));
        await restore(map, text);
    });
});
