// The language server as the extension sees it: started, stopped, restarted, and asked for maps.
// What it says about a text reaches the editor through the language client alone.

import { type Event, EventEmitter, type ExtensionContext, type LogOutputChannel, type Uri, workspace } from 'vscode';
import {
    type BaseLanguageClient,
    type LanguageClientOptions,
    RevealOutputChannelOn,
    State,
} from 'vscode-languageclient';
import { EDIT_MAP, type EditAnswer, type EditMap, type PictureEdit } from '../protocol/edit-messages.ts';
import { MAP_CHANGED, type MapAnswer, type MapChanged, READ_MAP, type ReadMap } from '../protocol/map-messages.ts';
import { SETTINGS_SECTION, type StartOptions } from '../protocol/settings.ts';
import { answerFileRequests } from './server-files.ts';
import { followTraceSetting } from './trace-channel.ts';

export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'starting' | 'running' | 'stopped';

export interface LanguageServer {
    readonly state: ServerState;
    readonly onStateChange: Event<ServerState>;
    readonly onMapChange: Event<{ readonly uri: Uri; readonly version: number }>;
    /** The map, with what a scenario changes if one is named. Fails while no server runs; waits while one starts. */
    readMap(uri: Uri, scenario?: string): Promise<MapAnswer>;
    /** The changes of the text that say what was changed in the picture of a version. Fails while no server runs. */
    editMap(uri: Uri, version: number, edit: PictureEdit): Promise<EditAnswer>;
    start(): Promise<void>;
    stop(): Promise<void>;
}

/** Old versions of a file in a difference view: they are read, but what is wrong with them is no longer to be mended. */
const HISTORY_SCHEMES: ReadonlySet<string> = new Set(['git', 'gitlens', 'review']);

export function runLanguageServer(
    context: ExtensionContext,
    makeClient: MakeClient,
    log: LogOutputChannel,
): LanguageServer {
    const client = makeClient(SETTINGS_SECTION, 'Job-Value Map', clientOptions(context, log));
    const states = new EventEmitter<ServerState>();
    const changes = new EventEmitter<{ uri: Uri; version: number }>();
    context.subscriptions.push(states, changes);
    client.onDidChangeState(() => states.fire(stateOf(client)));
    client.onNotification(MAP_CHANGED, ({ uri, version }: MapChanged) => {
        changes.fire({ uri: client.protocol2CodeConverter.asUri(uri), version });
    });
    answerFileRequests(client);
    return {
        get state() {
            return stateOf(client);
        },
        onStateChange: states.event,
        onMapChange: changes.event,
        readMap: (uri, scenario) => {
            const address = client.code2ProtocolConverter.asUri(uri);
            const question: ReadMap = { uri: address, ...(scenario !== undefined && { scenario }) };
            return client.sendRequest<MapAnswer>(READ_MAP, question);
        },
        editMap: (uri, version, edit) => {
            const question: EditMap = { uri: client.code2ProtocolConverter.asUri(uri), version, edit };
            return client.sendRequest<EditAnswer>(EDIT_MAP, question);
        },
        start: () => client.start(),
        stop: async () => {
            if (client.isRunning()) await client.stop();
        },
    };
}

function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
    const watcher = workspace.createFileSystemWatcher('**/*.jvm');
    context.subscriptions.push(watcher);
    const startOptions: StartOptions = { offersFiles: true, selects: true, showsPlaces: true };
    return {
        documentSelector: [{ language: 'jvm' }],
        synchronize: { fileEvents: watcher },
        initializationOptions: startOptions,
        outputChannel: log,
        // What goes wrong is said by the status of the language; a log that jumps up while one types helps nobody.
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        traceOutputChannel: followTraceSetting(context, log),
        middleware: {
            handleDiagnostics: (uri, diagnostics, next) =>
                next(uri, HISTORY_SCHEMES.has(uri.scheme) ? [] : diagnostics),
        },
    };
}

function stateOf(client: BaseLanguageClient): ServerState {
    if (client.isRunning()) return 'running';
    return client.state === State.Starting ? 'starting' : 'stopped';
}
