// A server in the process of the test, joined to its editor by two streams, with the files that the test thinks of.

import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import {
    createMessageConnection,
    createProtocolConnection,
    type MessageConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Rule } from '../../language/index.ts';
import type { FileAnswer } from '../../protocol/file-messages.ts';
import type { MapFiles } from '../../server/files/map-files.ts';
import { startServer } from '../../server/start-server.ts';
import { type EditorOptions, type PretendEditor, startEditor } from './pretend-editor.ts';

export interface ServerOptions extends EditorOptions {
    /** The texts on the disk by their addresses; they may change later. */
    readonly disk?: Map<string, string>;
    readonly rules?: readonly Rule[];
    /** Hears with which code the server ends. */
    readonly exit?: (code: number) => void;
}

export function serveInProcess(options: ServerOptions = {}): Promise<PretendEditor> {
    return startEditor(connectInProcess(options), options);
}

/** The editor’s end of a connection to a server that has not been greeted yet. */
export function connectInProcess(options: ServerOptions = {}): MessageConnection {
    const toServer = new PassThrough();
    const toEditor = new PassThrough();
    const exit = options.exit ?? (() => {});
    // Without the watchdog of a process, which would follow the editor’s and end this one.
    const connection = createConnection(
        (log) => createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor), log),
        { shutdownReceived: false, initialize: () => {}, exit },
    );
    startServer(connection, { files: filesOf(options.disk ?? new Map()) }, options.rules);
    return createMessageConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
}

function filesOf(disk: Map<string, string>): MapFiles {
    return {
        find: async (folders) => [...disk.keys()].filter((uri) => folders.some((folder) => uri.startsWith(folder))),
        read: async (uri, limit): Promise<FileAnswer> => {
            const text = disk.get(uri);
            if (text === undefined) return { text: null, size: 0, reason: 'There is no such file.' };
            const size = Buffer.byteLength(text);
            return { text: size > limit ? null : text, size };
        },
    };
}
