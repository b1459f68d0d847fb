// Two maps, one of which imports from the other, as a person works on both in one window.

import * as vscode from 'vscode';
import { findExample, listFindings, placeAfter } from './example-map.ts';
import { expectSame, expectSoon } from './expect.ts';

const PLATFORM = `map "Platform" { allow uncovered-step "Whom it serves is drawn elsewhere" }
layer user "User"
layer core "Core" { component identity "One sign-in" }
rule orphan off
`;
const SHOP = `import identity from "./platform.jvm"
map "Shop"
job "Find something to read" { executor "Reader" }
layer user "User" { component shelf "Shelf" for all needs identity }
`;

describe('A map that imports', () => {
    let shop: vscode.TextDocument;
    let platform: vscode.TextDocument;

    before(async () => {
        await write('platform.jvm', PLATFORM);
        await write('shop.jvm', SHOP);
        shop = await vscode.workspace.openTextDocument(findExample('shop.jvm'));
        await vscode.window.showTextDocument(shop, { viewColumn: 1 });
        platform = await vscode.workspace.openTextDocument(findExample('platform.jvm'));
    });

    after(async () => {
        for (const document of [shop, platform]) {
            await document.save();
            await vscode.workspace.fs.delete(document.uri);
        }
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('leads from a need to the component in the other map', async () => {
        await expectSoon(
            async () => (await findDefinitions(placeAfter(shop, 'needs iden'))).map(tellPlace),
            ['platform.jvm 2:30'],
        );
        expectSame(listFindings(shop), []);
    });

    it('hears of what is typed into the other map before it is saved', async () => {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(platform.uri, placeAfter(platform, 'component identity'), 's');
        await vscode.workspace.applyEdit(edit);
        const message = 'There is no component called ‘identity’ in ‘./platform.jvm’. Did you mean ‘identitys’?';
        await expectSoon(() => listFindings(shop), [['unknown-reference', 'Error', message, 'identity']]);
        await vscode.window.showTextDocument(platform, { viewColumn: 1 });
        await vscode.commands.executeCommand('undo');
        await expectSoon(() => listFindings(shop), []);
    });

    it('is changed with the other one when a shared component is renamed', async () => {
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            shop.uri,
            placeAfter(shop, 'needs iden'),
            'sign-in',
        );
        await vscode.workspace.applyEdit(edit);
        expectSame(shop.getText(), SHOP.replaceAll('identity', 'sign-in'));
        expectSame(platform.getText(), PLATFORM.replaceAll('identity', 'sign-in'));
    });

    it('follows the other one when that is moved', async () => {
        const text = shop.getText();
        await move('platform.jvm', 'commons.jvm');
        await expectSoon(() => shop.getText(), text.replace('./platform.jvm', './commons.jvm'));
        await move('commons.jvm', 'platform.jvm');
        await expectSoon(() => shop.getText(), text);
        platform = await vscode.workspace.openTextDocument(findExample('platform.jvm'));
        await expectSoon(() => listFindings(shop), []);
    });

    async function findDefinitions(place: vscode.Position) {
        return vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
            'vscode.executeDefinitionProvider',
            shop.uri,
            place,
        );
    }
});

function tellPlace(place: vscode.Location | vscode.LocationLink): string {
    const [uri, range] = 'uri' in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
    return `${uri.path.replace(/.*\//u, '')} ${range.start.line}:${range.start.character}`;
}

/** As a person does in the list of files; what is not saved comes along. */
async function move(from: string, to: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(findExample(from), findExample(to));
    expectSame(await vscode.workspace.applyEdit(edit), true);
}

async function write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(findExample(name), new TextEncoder().encode(text));
}
