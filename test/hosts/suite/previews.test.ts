// Several previews at once: one that stays with its map, one that follows whatever map is in front.

import * as vscode from 'vscode';
import { findExample, openExample } from './example-map.ts';
import { expectSoon } from './expect.ts';

describe('Several previews', () => {
    before(() => openExample());

    after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    it('stay with their map when they are locked, and follow the one in front when not', async () => {
        await vscode.commands.executeCommand('jobValueMap.openPreviewToSide');
        await expectSoon(listPreviews, ['Preview tv-evening.jvm']);

        await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
        await expectSoon(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label, 'Preview tv-evening.jvm');
        await vscode.commands.executeCommand('jobValueMap.toggleLock');
        await expectSoon(listPreviews, ['[Preview] tv-evening.jvm']);

        await show('planned-trip.jvm');
        await vscode.commands.executeCommand('jobValueMap.openPreviewToSide');
        await expectSoon(listPreviews, ['[Preview] tv-evening.jvm', 'Preview planned-trip.jvm']);

        await show('workout-music.jvm');
        await expectSoon(listPreviews, ['[Preview] tv-evening.jvm', 'Preview workout-music.jvm']);
    });
});

async function show(name: string): Promise<void> {
    await vscode.window.showTextDocument(findExample(name), { viewColumn: vscode.ViewColumn.One });
}

/** What stands on the tabs of all previews, from left to right. */
function listPreviews(): string[] {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label);
}
