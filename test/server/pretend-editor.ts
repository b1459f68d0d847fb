// An editor for tests: it talks to a server over any connection, and keeps what it is told.

import type {
    ClientCapabilities,
    Diagnostic,
    InitializeParams,
    InitializeResult,
    MessageConnection,
    PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { MAP_CHANGED, type MapChanged } from '../../protocol/map-messages.ts';

export interface PretendEditor {
    readonly connection: MessageConnection;
    /** What the server said in `initialize`. */
    readonly greeting: InitializeResult;
    /** The newest findings by address, as it was told. */
    readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
    /** Of which version of a text these are; undefined for a map that is not open. */
    readonly versions: ReadonlyMap<string, number | undefined>;
    readonly changes: readonly MapChanged[];
    readonly log: readonly { readonly type: number; readonly message: string }[];
    ask<Answer>(method: string, question: object): Promise<Answer>;
    tell(method: string, news: object): void;
    open(uri: string, text: string): void;
    /** Replaces the whole text. */
    retype(uri: string, version: number, text: string): void;
    close(uri: string): void;
    /** Waits until something that it was told makes a question true. */
    until(isSo: () => boolean): Promise<void>;
    /** Waits until the findings of a map have exactly these codes, in the order of the text. */
    expectCodes(uri: string, codes: readonly string[]): Promise<void>;
    /** Waits until the last map that was told to have changed is this one. */
    expectChange(uri: string, version: number): Promise<void>;
}

export interface EditorOptions {
    readonly folders?: readonly string[];
    readonly capabilities?: ClientCapabilities;
    readonly initializationOptions?: object;
    /** The answer to `workspace/configuration`. */
    readonly settings?: () => unknown;
    /** Answers other questions of the server. */
    readonly answers?: Readonly<Record<string, (question: never) => unknown>>;
    /** Says nothing after `initialize`, as a test wants to say it itself. */
    readonly waits?: boolean;
}

const LONGEST_WAIT = 20_000;

/** Begins a conversation over a connection that does not listen yet. */
export async function startEditor(connection: MessageConnection, options: EditorOptions = {}): Promise<PretendEditor> {
    const diagnostics = new Map<string, readonly Diagnostic[]>();
    const versions = new Map<string, number | undefined>();
    const changes: MapChanged[] = [];
    const log: { type: number; message: string }[] = [];
    const waiting = new Set<() => void>();
    const hear = (method: string, take: (news: never) => void) => {
        connection.onNotification(method, (news) => {
            take(news as never);
            for (const look of [...waiting]) look();
        });
    };
    hear('textDocument/publishDiagnostics', (news: PublishDiagnosticsParams) => {
        diagnostics.set(news.uri, news.diagnostics);
        versions.set(news.uri, news.version);
    });
    hear(MAP_CHANGED, (news: MapChanged) => changes.push(news));
    hear('window/logMessage', (news: { type: number; message: string }) => log.push(news));
    hear('$/logTrace', ({ message }: { message: string }) => log.push({ type: 0, message }));
    connection.onRequest('workspace/configuration', () => [options.settings?.() ?? null]);
    connection.onRequest('client/registerCapability', () => null);
    for (const [method, answer] of Object.entries(options.answers ?? {})) connection.onRequest(method, answer);
    connection.listen();

    const until = (isSo: () => boolean) =>
        new Promise<void>((resolve, reject) => {
            const look = () => {
                if (!isSo()) return;
                waiting.delete(look);
                clearTimeout(timer);
                resolve();
            };
            const told = () => JSON.stringify({ diagnostics: [...diagnostics], log }, undefined, 1);
            const timer = setTimeout(() => reject(new Error(`It did not come. Told:\n${told()}`)), LONGEST_WAIT);
            waiting.add(look);
            look();
        });
    const tell = (method: string, news: object) => void connection.sendNotification(method, news);
    const greeting = await connection.sendRequest<InitializeResult>('initialize', initializeParams(options));
    if (!options.waits) tell('initialized', {});
    return {
        connection,
        greeting,
        diagnostics,
        versions,
        changes,
        log,
        ask: (method, question) => connection.sendRequest(method, question),
        tell,
        open: (uri, text) =>
            tell('textDocument/didOpen', { textDocument: { uri, languageId: 'jvm', version: 1, text } }),
        retype: (uri, version, text) =>
            tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
        close: (uri) => tell('textDocument/didClose', { textDocument: { uri } }),
        until,
        expectCodes: (uri, codes) =>
            until(() => JSON.stringify(diagnostics.get(uri)?.map(({ code }) => code)) === JSON.stringify(codes)),
        expectChange: (uri, version) => until(() => changes.at(-1)?.uri === uri && changes.at(-1)?.version === version),
    };
}

const CAPABILITIES: ClientCapabilities = {
    workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
    },
};

function initializeParams({ folders = [], capabilities, initializationOptions }: EditorOptions): InitializeParams {
    return {
        processId: process.pid,
        rootUri: null,
        capabilities: capabilities ?? CAPABILITIES,
        workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
        initializationOptions,
    };
}
