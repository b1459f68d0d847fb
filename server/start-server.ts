// The language server, wherever it runs: it joins the conversation with the editor, the maps and the features.
// What depends on where it runs comes from `main.ts` and `main.browser.ts`.

import type { MessageConnection } from 'vscode-jsonrpc';
import type {
    InitializeParams,
    InitializeResult,
    ServerCapabilities,
    SetTraceParams,
} from 'vscode-languageserver-protocol';
import type { Rule } from '../language/index.ts';
import { version } from '../package.json';
import type { StartOptions } from '../protocol/settings.ts';
import { readAbilities } from './client-abilities.ts';
import { type Editor, openEditor } from './editor.ts';
import { ALL_FEATURES } from './features/all-features.ts';
import { askEditorForFiles } from './files/client-files.ts';
import type { MapFiles } from './files/map-files.ts';
import { hearOfTexts, hearOfWorkspace } from './hear-news.ts';
import { checkMaps } from './maps/check-maps.ts';
import { judgeMaps } from './maps/judge-map.ts';
import { followSettings } from './maps/map-settings.ts';
import { isBelow } from './maps/normalize-uri.ts';
import { keepMaps } from './maps/open-maps.ts';
import { followWorkspace } from './maps/workspace-maps.ts';

/** Where the server runs. */
export interface Host {
    /** Used unless the editor offers files itself. */
    readonly files: MapFiles;
    /** Ends the server. */
    exit(code: number): void;
    /** Ends the server when the process that started it is gone. */
    followParent(processId: number): void;
}

/** Serves one editor over a connection that does not listen yet. `rules` replaces the rules of the language. */
export function startServer(connection: MessageConnection, host: Host, rules?: readonly Rule[]): void {
    const editor = openEditor(connection);
    editor.answer('initialize', (params: InitializeParams): InitializeResult => {
        editor.phase = 'during';
        editor.log.setTrace(params.trace);
        if (typeof params.processId === 'number') host.followParent(params.processId);
        serve(editor, host, params, rules);
        return { capabilities: tellCapabilities(), serverInfo: { name: 'job-value-map', version } };
    });
    editor.hear('$/setTrace', ({ value }: SetTraceParams) => editor.log.setTrace(value));
    editor.answer('shutdown', () => {
        editor.phase = 'after';
        return null;
    });
    editor.hear('exit', () => host.exit(editor.phase === 'after' ? 0 : 1));
    connection.listen();
}

function tellCapabilities(): ServerCapabilities {
    const own: ServerCapabilities = {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    };
    return Object.assign(own, ...ALL_FEATURES.map((feature) => feature.capabilities));
}

/** Puts the server together for an editor that has said what it can. */
function serve(editor: Editor, host: Host, params: InitializeParams, rules: readonly Rule[] | undefined): void {
    const client = readAbilities(params.capabilities);
    const { offersFiles } = (params.initializationOptions ?? {}) as StartOptions;
    const files = offersFiles ? askEditorForFiles(editor) : host.files;
    const folders = new Set(foldersOf(params));
    const folderOf = (uri: string) => [...folders].find((folder) => isBelow(uri, folder)) ?? '';
    const judge = judgeMaps(editor.log, rules);
    const maps = keepMaps();
    const settings = followSettings(editor, client.answersSettings, folderOf, maps.touch);
    const checker = checkMaps(editor, maps, settings, judge);
    const workspace = followWorkspace(maps, files, editor.log);
    maps.follow(checker);
    hearOfTexts(editor, maps, workspace);
    hearOfWorkspace(editor, { maps, workspace, settings, folders, client });
    for (const { method, answer } of ALL_FEATURES) {
        editor.answer(method, (question: never) => answer(question, { maps, client, judge, settings, files }));
    }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
    if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
    return rootUri ? [rootUri] : [];
}
