// Changing the map in its picture: each gesture becomes one change of the text, which the editor can undo.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { openPicture, restore } from './example-map.ts';
import { expectSame, expectSoon } from './expect.ts';

const boxOf = (name: string) => `svg [data-component="${name}"] .box`;
const stepHead = (name: string) => `svg [data-step="${name}"] .head-area`;
const shelf = (name: string) => `svg [data-layer="${name}"] .shelf`;
const MENU_LINE = (label: string) => `[role="menuitem"]:has-text("${label}")`;

describe('A map that is changed in its picture', () => {
    let map: vscode.TextDocument;
    let text: string;
    let picture: string | null;

    before(async () => {
        map = await openPicture();
        text = map.getText();
        picture = await readPicture();
    });

    after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    afterEach(async () => {
        await restore(map, text);
        await expectSoon(readPicture, picture);
    });

    it('has a component in another step once it is dragged there, and not once that is undone', async () => {
        await drag('goodnight', 'define', 'user');
        const moved = text.replace('"Sleep timer and wrap-up" for conclude', '"Sleep timer and wrap-up" for define');
        await expectSoon(() => map.getText(), moved);
        await vscode.window.showTextDocument(map, { viewColumn: 1 });
        await vscode.commands.executeCommand('undo');
        expectSame(map.getText(), text);
    });

    it('has a component in another layer once that is picked from its menu, and takes it back in the picture', async () => {
        await openMenu(boxOf('notification-hub'), 'Move to layer…');
        await pick('Infrastructure');
        const isBelow = () =>
            map.getText().indexOf('component notification-hub') > map.getText().indexOf('layer infra');
        await expectSoon(isBelow, true);
        const lines = map.getText().split('\n');
        expectSame([...lines].sort(), text.split('\n').sort());
        await askRunner('focusInPicture', { selector: '.stage' });
        await askRunner('press', { key: 'ControlOrMeta+Z' });
        await expectSoon(() => map.getText(), text);
    });

    it('has an arrow more once it is drawn', async () => {
        await askRunner('hoverInPicture', { selector: boxOf('ratings') });
        await expectSoon(() => askRunner('readInPicture', { selector: '.handle[data-component="ratings"]' }), '');
        const from = '.handle[data-component="ratings"]';
        await askRunner('dragInPicture', { from, column: boxOf('watch-history'), row: boxOf('watch-history') });
        await expectSoon(
            () => map.getText(),
            text.replace('for analyze needs taste-profile {', 'for analyze needs taste-profile, watch-history {'),
        );
    });

    it('has an arrow less once it is deleted', async () => {
        await askRunner('focusInPicture', { selector: 'svg [data-needs="player->entitlement"]' });
        await askRunner('press', { key: 'Delete' });
        await expectSoon(
            () => map.getText(),
            text.replace('needs playback-session, entitlement {', 'needs playback-session {'),
        );
    });

    it('has a component less, and nothing that speaks of it, once that is clicked and deleted', async () => {
        await askRunner('clickInPicture', { selector: boxOf('presence') });
        await askRunner('press', { key: 'Delete' });
        await expectSoon(() => map.getText().includes('presence'), false);
        await expectSoon(async () => (await askRunner('lookAtPicture', {}))?.components.includes('presence'), false);
        expectSame(map.getText().includes('"Watch together" for execute needs playback-session {'), true);
    });

    it('has another title once that is written in its place', async () => {
        await askRunner('clickInPicture', { selector: boxOf('resume'), times: 2 });
        await expectSoon(() => askRunner('readInPicture', { selector: '.title-input' }), '');
        await askRunner('type', { text: 'Go on "watching"' });
        await askRunner('press', { key: 'Enter' });
        await expectSoon(() => map.getText(), text.replace('"Continue-watching row"', '"Go on \\"watching\\""'));
    });

    it('has a component more once it is added in an empty place', async () => {
        await askRunner('clickInPicture', { selector: shelf('core'), button: 'right', at: [0.2, 0.5] });
        await askRunner('clickInPicture', { selector: MENU_LINE('Add component here…') });
        await expectSoon(() => askRunner('readInPicture', { selector: '.title-input' }), '');
        await askRunner('type', { text: 'Größer und neu' });
        await askRunner('press', { key: 'Enter' });
        const line = '    component grosser-und-neu "Größer und neu"\n}\n\nlayer infra';
        await expectSoon(() => map.getText().includes(line), true);
    });

    it('stays as it is, and says so, where the text has changed meanwhile', async () => {
        await openMenu(boxOf('resume'), 'Team…');
        const change = new vscode.WorkspaceEdit();
        change.insert(map.uri, new vscode.Position(0, 0), '// Typed meanwhile.\n');
        await vscode.workspace.applyEdit(change);
        await pick('Viewer insight');
        await expectTold(
            'The text has changed since this picture was drawn; nothing was changed. Try again in the picture as it is now.',
        );
        expectSame(map.getText(), `// Typed meanwhile.\n${text}`);
    });

    async function drag(component: string, step: string, layer: string): Promise<void> {
        await askRunner('dragInPicture', { from: boxOf(component), column: stepHead(step), row: shelf(layer) });
    }
});

describe('A map that can only be read', () => {
    const uri = vscode.Uri.parse('jvm-read-only:/fixed.jvm');
    const text = 'layer user { component a "Alpha" for define }\n';
    let files: vscode.Disposable;

    before(async () => {
        files = vscode.workspace.registerFileSystemProvider(uri.scheme, holdFile(text), { isReadonly: true });
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { viewColumn: 1 });
        await vscode.commands.executeCommand('jobValueMap.openPreviewToSide');
        await expectSoon(async () => (await askRunner('lookAtPicture', {}))?.components ?? [], ['a']);
    });

    after(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        files.dispose();
    });

    it('is not changed in its picture, which says so', async () => {
        await askRunner('dragInPicture', { from: boxOf('a'), column: stepHead('execute'), row: shelf('user') });
        await expectTold('fixed.jvm can only be read, so nothing was changed.');
        expectSame((await vscode.workspace.openTextDocument(uri)).getText(), text);
    });
});

async function openMenu(selector: string, line: string): Promise<void> {
    await askRunner('clickInPicture', { selector, button: 'right' });
    await askRunner('clickInPicture', { selector: MENU_LINE(line) });
}

/** In the editor's list of choices, which has come when it takes the letters. */
async function pick(label: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await askRunner('type', { text: label });
    await askRunner('press', { key: 'Enter' });
}

function expectTold(message: string): Promise<void> {
    return expectSoon(() => askRunner('readInPicture', { selector: '.toast' }), message);
}

/** All words of the picture, those that only assistive technology tells included: another map has others. */
function readPicture(): Promise<string | null> {
    return askRunner('readInPicture', { selector: '.canvas svg.jvm-map' });
}

/** A file system with one file, which nobody writes. */
function holdFile(text: string): vscode.FileSystemProvider {
    const refuse = () => {
        throw vscode.FileSystemError.NoPermissions();
    };
    const bytes = new TextEncoder().encode(text);
    const { event } = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    return {
        onDidChangeFile: event,
        watch: () => new vscode.Disposable(() => {}),
        stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
        readDirectory: () => [],
        readFile: () => bytes,
        createDirectory: refuse,
        writeFile: refuse,
        delete: refuse,
        rename: refuse,
    };
}
