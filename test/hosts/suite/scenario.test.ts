// A scenario on the picture of its map: chosen by key, followed while one writes, listed, and left again.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { countComponents, openPicture, restore, typeAfter } from './example-map.ts';
import { expectSoon } from './expect.ts';

describe('A scenario of a map', () => {
    let map: vscode.TextDocument;
    let text: string;

    before(async () => {
        map = await openPicture();
        text = map.getText();
    });

    after(async () => {
        await restore(map, text);
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('is shown on the picture with what it changes', async () => {
        await askRunner('focusInPicture', { selector: '.stage' });
        await askRunner('press', { key: ']' });
        await expectSoon(
            readCaption,
            'Scenario ‘Lure viewers towards tonight’: 2 added · 2 findings resolved · 2 findings introduced',
        );
        await expectSoon(() => readWords('[data-component="tonight"].diff-added .t-component'), 'Tonight shortlist');
        await askRunner('takeScreenshot', { name: 'scenario' });
    });

    it('is followed while one writes', async () => {
        await typeAfter(map, 'Lure viewers towards tonight', ' and tomorrow');
        await expectSoon(
            async () => (await readCaption())?.split(':')[0],
            'Scenario ‘Lure viewers towards tonight and tomorrow’',
        );
    });

    it('leads from its list of changes to the text of what it adds', async () => {
        await askRunner('clickInPicture', { selector: '[aria-pressed]:has-text("Changes")' });
        await askRunner('clickInPicture', {
            selector: '.entries button:has-text("‘Evening trigger predictor’ is new")',
        });
        await expectSoon(() => {
            const [editor] = vscode.window.visibleTextEditors;
            return editor?.document.getText(editor.selection);
        }, 'trigger');
    });

    it('is left for the map as it is', async () => {
        await askRunner('focusInPicture', { selector: '.stage' });
        await askRunner('press', { key: '[' });
        await expectSoon(readCaption, null);
        await expectSoon(countComponents, 20);
    });
});

const readWords = (selector: string) => askRunner('readInPicture', { selector });
const readCaption = () => readWords('.t-difference');
