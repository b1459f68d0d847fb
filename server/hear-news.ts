// What the editor tells without being asked: edits of texts, changes on the disk, other folders, other settings.

import {
    type Connection,
    DidChangeConfigurationNotification,
    DidChangeWatchedFilesNotification,
    TextDocuments,
    WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SETTINGS_SECTION } from '../protocol/settings.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { SettingsSource } from './maps/map-settings.ts';
import type { OpenMaps } from './maps/open-maps.ts';
import type { WorkspaceMaps } from './maps/workspace-maps.ts';
import { reportCrash } from './report-crash.ts';

/** Follows what is typed. */
export function hearOfTexts(connection: Connection, maps: OpenMaps, workspace: WorkspaceMaps): void {
    const texts = new TextDocuments(TextDocument);
    texts.onDidChangeContent(({ document }) => maps.show(document));
    texts.onDidClose(({ document: { uri } }) => {
        maps.close(uri);
        void workspace.reread(uri);
    });
    texts.listen(connection);
}

export interface Wiring {
    readonly maps: OpenMaps;
    readonly workspace: WorkspaceMaps;
    readonly settings: SettingsSource;
    readonly client: ClientAbilities;
    /** The folders of the workspace; they come and go. */
    readonly folders: Set<string>;
}

/** Finds the maps of the workspace when the editor is ready, and follows them, the folders and the settings. */
export function hearOfWorkspace(connection: Connection, wiring: Wiring): void {
    const { maps, workspace, settings, client, folders } = wiring;
    async function scan(): Promise<void> {
        maps.limit = (await settings.load([...folders][0] ?? '')).maxFileSize;
        await workspace.scan([...folders]);
    }
    connection.onInitialized(() => {
        registerForNews(connection, client);
        if (client.changesFolders) {
            connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
                for (const { uri } of removed) folders.delete(uri);
                for (const { uri } of added) folders.add(uri);
                // What may be imported depends on what is in the workspace.
                maps.touch();
                void scan();
            });
        }
        void scan();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => void workspace.takeEvents(changes));
    connection.onDidChangeConfiguration((news) => {
        settings.forget(news?.settings);
        maps.touch();
        void scan();
    });
}

/** Of files, an editor tells only what it is asked for; of folders, that they are deleted, whatever was in them. */
function registerForNews(
    { client, console: log }: Connection,
    { watchesFiles, registersSettings }: ClientAbilities,
): void {
    const tellRefusal = (error: unknown) => reportCrash(log, 'The editor takes no registrations.', error);
    if (watchesFiles) {
        const watchers = [{ globPattern: '**/*.jvm' }, { globPattern: '**/*', kind: WatchKind.Delete }];
        client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(tellRefusal);
    }
    if (registersSettings) {
        client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }).catch(tellRefusal);
    }
}
