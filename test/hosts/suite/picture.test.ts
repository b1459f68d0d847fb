// The picture beside the text: what it shows, and the ways from one to the other.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { openPicture, restore, typeAfter } from './example-map.ts';
import { expectSoon } from './expect.ts';

const COMPONENTS = [
    ...['player', 'resume', 'subtitles', 'party', 'ratings', 'diary', 'next-up', 'goodnight'],
    ...['playback-session', 'entitlement', 'watch-history', 'taste-profile', 'asset-catalogue', 'presence'],
    ...['notification-hub', 'stream-packager', 'event-log', 'feature-store', 'rights-ledger', 'edge-cache'],
];

const ARROWS = [
    ...['player->playback-session', 'player->entitlement', 'resume->watch-history', 'subtitles->asset-catalogue'],
    ...['party->playback-session', 'party->presence', 'ratings->taste-profile', 'diary->watch-history'],
    ...['diary->asset-catalogue', 'next-up->watch-history', 'next-up->taste-profile', 'next-up->entitlement'],
    ...['goodnight->playback-session', 'playback-session->stream-packager', 'playback-session->event-log'],
    ...['entitlement->rights-ledger', 'watch-history->event-log', 'taste-profile->event-log'],
    ...['taste-profile->feature-store', 'asset-catalogue->rights-ledger', 'presence->event-log'],
    ...['notification-hub->event-log', 'stream-packager->edge-cache'],
];

describe('The picture of a map', () => {
    let map: vscode.TextDocument;
    let text: string;

    before(async () => {
        map = await openPicture();
        text = map.getText();
    });

    after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    afterEach(() => restore(map, text));

    it('shows every component and every arrow of the text', async () => {
        await expectSoon(async () => (await look()).components, [...COMPONENTS].sort());
        await expectSoon(async () => (await look()).arrows, [...ARROWS].sort());
        await askRunner('takeScreenshot', { name: 'preview' });
    });

    it('follows what is typed', async () => {
        const renamed = [...COMPONENTS.filter((name) => name !== 'notification-hub'), 'notification-hubs'];
        await typeAfter(map, 'component notification-hub', 's');
        await expectSoon(async () => (await look()).components, renamed.sort());
    });

    it('leads from a component that is clicked to its name in the text', async () => {
        await askRunner('clickComponent', { name: 'goodnight' });
        await expectSoon(readSelection, { file: map.uri.toString(), text: 'goodnight', line: 86 });
    });

    async function look() {
        const { components, arrows } = (await askRunner('lookAtPicture', {})) ?? { components: [], arrows: [] };
        return { components: [...components].sort(), arrows: [...arrows].sort() };
    }

    function readSelection() {
        // The picture keeps the focus.
        const [editor] = vscode.window.visibleTextEditors;
        if (!editor) return null;
        const { document, selection } = editor;
        return { file: document.uri.toString(), text: document.getText(selection), line: selection.start.line + 1 };
    }
});
