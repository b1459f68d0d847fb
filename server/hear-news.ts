// What the editor tells without being asked: edits of texts, changes on the disk, other folders, other settings.

import type {
    DidChangeConfigurationParams,
    DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams,
    DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams,
    DidOpenTextDocumentParams,
    Registration,
} from 'vscode-languageserver-protocol';
import { SETTINGS_SECTION } from '../protocol/settings.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Editor } from './editor.ts';
import type { SettingsSource } from './maps/map-settings.ts';
import type { OpenMaps } from './maps/open-maps.ts';
import type { WorkspaceMaps } from './maps/workspace-maps.ts';

/** Follows what is typed. */
export function hearOfTexts(editor: Editor, maps: OpenMaps, workspace: WorkspaceMaps): void {
    editor.hear('textDocument/didOpen', ({ textDocument }: DidOpenTextDocumentParams) => maps.open(textDocument));
    editor.hear('textDocument/didChange', ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
        maps.change(textDocument.uri, textDocument.version, contentChanges);
    });
    editor.hear('textDocument/didClose', ({ textDocument }: DidCloseTextDocumentParams) => {
        maps.close(textDocument.uri);
        void workspace.reread(textDocument.uri);
    });
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
export function hearOfWorkspace(editor: Editor, wiring: Wiring): void {
    const { maps, workspace, settings, client, folders } = wiring;
    async function scan(): Promise<void> {
        maps.limit = (await settings.load([...folders][0] ?? '')).maxFileSize;
        await workspace.scan([...folders]);
    }
    editor.hear('initialized', () => {
        registerForNews(editor, client);
        void scan();
    });
    editor.hear('workspace/didChangeWatchedFiles', ({ changes }: DidChangeWatchedFilesParams) => {
        void workspace.takeEvents(changes);
    });
    editor.hear('workspace/didChangeWorkspaceFolders', ({ event }: DidChangeWorkspaceFoldersParams) => {
        for (const { uri } of event.removed) folders.delete(uri);
        for (const { uri } of event.added) folders.add(uri);
        void scan();
    });
    editor.hear('workspace/didChangeConfiguration', (news: DidChangeConfigurationParams | undefined) => {
        settings.forget(news?.settings);
        maps.touch();
        void scan();
    });
}

/** Of files, an editor tells only what it is asked for; of folders, that they are deleted, whatever was in them. */
function registerForNews(editor: Editor, client: ClientAbilities): void {
    const registrations: Registration[] = [];
    if (client.watchesFiles) {
        const watchers = [{ globPattern: '**/*.jvm' }, { globPattern: '**/*', kind: DELETE }];
        registrations.push(register('workspace/didChangeWatchedFiles', { watchers }));
    }
    if (client.registersSettings) {
        registrations.push(register('workspace/didChangeConfiguration', { section: SETTINGS_SECTION }));
    }
    if (registrations.length === 0) return;
    editor
        .ask('client/registerCapability', { registrations })
        .catch((error: unknown) => editor.log.error('The editor takes no registrations.', error));
}

/** As `WatchKind` of the protocol numbers it. */
const DELETE = 4;

function register(method: string, registerOptions: object): Registration {
    return { id: method, method, registerOptions };
}
