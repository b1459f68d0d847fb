// Reading a map in its picture: a lens, a search, what is put away, one component in focus, and that all of it is still
// there when the picture was hidden meanwhile.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { countComponents, openPicture } from './example-map.ts';
import { expectSoon } from './expect.ts';

describe('A reader of the picture', () => {
    before(async () => {
        await openPicture();
    });

    after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    it('chooses a lens by keyboard and reads what it shows', async () => {
        await askRunner('focusInPicture', { selector: 'select[aria-label="Lens"]' });
        await askRunner('press', { key: 'T' });
        await expectSoon(() => read('svg.lens-teams .t-map-title'), 'TV evening (entertainment)');
        await expectSoon(async () => ((await read('.toast')) ?? '') !== '', true);
    });

    it('searches, and leaves the search for what was found', async () => {
        await askRunner('focusInPicture', { selector: '.stage' });
        await askRunner('press', { key: '/' });
        await expectSoon(() => read('.search .count'), '');
        await askRunner('type', { text: 'watch' });
        await expectSoon(() => read('.search .count'), '1 of 3');
        await askRunner('press', { key: 'Enter' });
        await expectSoon(() => read('.search .count'), '2 of 3');
        await askRunner('press', { key: 'Escape' });
        await expectSoon(() => read('.search'), null);
        await expectSoon(async () => (await read('.detail span'))?.split(':')[0], 'Watch together');
    });

    it('puts a layer away with a key', async () => {
        await askRunner('focusInPicture', { selector: '[data-layer="infra"]' });
        await askRunner('press', { key: 'c' });
        await expectSoon(() => read('.notice'), '1 collapsedExpand all');
    });

    it('has one component in focus, with what it needs and what needs it', async () => {
        await askRunner('focusInPicture', { selector: '[data-component="presence"]' });
        await askRunner('press', { key: 'f' });
        await expectSoon(() => read('.notice'), 'Focused on ‘Presence service’Show all');
        await expectSoon(countComponents, 3);
        await askRunner('takeScreenshot', { name: 'reading' });
    });

    it('finds all of it again after another editor has covered the picture', async () => {
        await vscode.window.showTextDocument(
            await vscode.workspace.openTextDocument({ content: 'a' }),
            vscode.ViewColumn.Two,
        );
        await expectSoon(countComponents, 0);
        await vscode.commands.executeCommand('workbench.action.previousEditor');
        await expectSoon(countComponents, 3);
        await expectSoon(() => read('.notice'), 'Focused on ‘Presence service’Show all');
        await expectSoon(() => read('svg.lens-teams .t-map-title'), 'TV evening (entertainment)');
    });
});

const read = (selector: string) => askRunner('readInPicture', { selector });
