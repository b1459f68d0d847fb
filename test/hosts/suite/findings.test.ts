// What VS Code says about a map while a person writes it.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { findExample, listFindings, openExample, restore, type ShownFinding, typeAfter } from './example-map.ts';
import { expectSame, expectSoon } from './expect.ts';

const UNCOVERED: ShownFinding = [
    'uncovered-step',
    'Warning',
    'Nothing in the user layer helps ‘Viewer at home’ with ‘Define and Prepare’. It is also the hardest step (57 %).',
    'define',
];
const ORPHAN: ShownFinding = [
    'orphan',
    'Warning',
    'Nobody needs ‘Notification hub’. It helps no step of the job.',
    'notification-hub',
];
const RENTED: ShownFinding = [
    'commodity-infrastructure',
    'Warning',
    '‘Rented edge delivery’ is available to everyone. The infrastructure layer is for blocks that only you have.',
    'commodity',
];
const MISTYPED: ShownFinding = [
    'unknown-reference',
    'Error',
    'There is no component called ‘watch-historys’. Did you mean ‘watch-history’?',
    'watch-historys',
];

/** Without the many hints that a map of this size has. */
function listGrave(map: vscode.TextDocument): ShownFinding[] {
    return listFindings(map).filter(([, severity]) => severity === 'Error' || severity === 'Warning');
}

describe('The findings of a map', () => {
    let map: vscode.TextDocument;
    let text: string;

    before(async () => {
        map = await openExample();
        text = map.getText();
    });

    afterEach(() => restore(map, text));

    it('are there when it is opened', async () => {
        expectSame(map.languageId, 'jvm');
        await expectSoon(() => listGrave(map), [UNCOVERED, ORPHAN, RENTED]);
    });

    it('come with a mistake that is typed, and go with its repair', async () => {
        await typeAfter(map, 'for execute needs watch-history', 's');
        await expectSoon(() => listGrave(map), [UNCOVERED, MISTYPED, ORPHAN, RENTED]);
        await askRunner('press', { key: 'Backspace' });
        await expectSoon(() => listGrave(map), [UNCOVERED, ORPHAN, RENTED]);
        expectSame(map.getText(), text);
    });

    it('are there for a map that nobody has opened', async () => {
        const unopened = findExample('workout-music.jvm');
        const list = () => vscode.languages.getDiagnostics(unopened).map(({ message }) => message);
        await expectSoon(() => list().includes('‘Sleeve notes’ faces the user but belongs to no step.'), true);
    });
});
