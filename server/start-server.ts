// The language server, wherever it runs: it joins the connection to the editor, the maps and the features. What depends
// on where it runs comes from `main.ts` and `main.browser.ts`.

import {
    type Connection,
    ErrorCodes,
    type InitializeParams,
    ResponseError,
    type ServerCapabilities,
    TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Rule } from '../language/index.ts';
import { version } from '../package.json';
import type { StartOptions } from '../protocol/settings.ts';
import { answerQuestions } from './answer-questions.ts';
import { readAbilities } from './client-abilities.ts';
import { ALL_FEATURES } from './features/all-features.ts';
import { askEditorForFiles } from './files/client-files.ts';
import type { MapFiles } from './files/map-files.ts';
import { hearOfTexts, hearOfWorkspace } from './hear-news.ts';
import { checkMaps } from './maps/check-maps.ts';
import { judgeMaps } from './maps/judge-map.ts';
import { followSettings } from './maps/map-settings.ts';
import { folderAround, isBelow } from './maps/normalize-uri.ts';
import { keepMaps } from './maps/open-maps.ts';
import { followWorkspace } from './maps/workspace-maps.ts';
import { refreshLenses } from './refresh-lenses.ts';

/** Where the server runs. */
export interface Host {
    /** Used unless the editor offers files itself. */
    readonly files: MapFiles;
}

/** Serves one editor over a connection that does not listen yet. `rules` replaces the rules of the language. */
export function startServer(connection: Connection, host: Host, rules?: readonly Rule[]): void {
    const early = connection.onRequest(
        () => new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.'),
    );
    let initialized = false;
    connection.onInitialize((params) => {
        if (initialized) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
        initialized = true;
        early.dispose();
        serve(connection, host, params, rules);
        return { capabilities: tellCapabilities(), serverInfo: { name: 'job-value-map', version } };
    });
    connection.listen();
}

function tellCapabilities(): ServerCapabilities {
    const own: ServerCapabilities = {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    };
    const workspace: ServerCapabilities['workspace'] = {
        workspaceFolders: { supported: true, changeNotifications: true },
    };
    const said = ALL_FEATURES.map(({ capabilities }) => capabilities);
    Object.assign(workspace, ...said.map((each) => each.workspace));
    return Object.assign(own, ...said, { workspace });
}

/** Puts the server together for an editor that has said what it can. */
function serve(connection: Connection, host: Host, params: InitializeParams, rules: readonly Rule[] | undefined): void {
    const options = (params.initializationOptions ?? {}) as StartOptions;
    const client = readAbilities(params.capabilities, options);
    const files = options.offersFiles ? askEditorForFiles(connection) : host.files;
    const folders = new Set(foldersOf(params));
    const folderOf = (uri: string) => [...folders].find((folder) => isBelow(uri, folder)) ?? '';
    const judge = judgeMaps(connection.console, rules);
    const isInside = (from: string, uri: string) =>
        isBelow(uri, folderOf(from) || folderAround(from)) || folderOf(uri) !== '';
    const maps = keepMaps(isInside, (uri) => void workspace.fetch(uri));
    const settings = followSettings(connection, client.answersSettings, folderOf, maps.touch);
    const workspace = followWorkspace(maps, files, connection.console);
    maps.follow(checkMaps(connection, maps, settings, judge, () => refreshLenses(connection, client)));
    hearOfTexts(connection, maps, workspace);
    hearOfWorkspace(connection, { maps, workspace, settings, folders, client });
    answerQuestions(connection, { maps, client, judge, settings, files });
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
    if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
    return rootUri ? [rootUri] : [];
}
