// The language server as a process: over standard input and output (`--stdio`), or over the channel that Node opens for
// a process that it forks (`--node-ipc`).

import { Console } from 'node:console';
import {
    type Connection,
    createConnection,
    ProposedFeatures,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { NODE_FILES } from './files/node-files.ts';
import { reportCrash } from './report-crash.ts';
import { startServer } from './start-server.ts';

/** How long the last messages of an editor that is gone may take; a farewell may be among them. In milliseconds. */
const FAREWELL = 1000;

function connect(): Connection {
    if (process.argv.includes('--node-ipc')) {
        process.on('disconnect', () => process.exit(1));
        return createConnection(ProposedFeatures.all);
    }
    return connectOverStdio();
}

/** With a reader instead of the bare stream: of a stream that ends, the library drops what is not taken in yet. */
function connectOverStdio(): Connection {
    // Standard output belongs to the protocol: one stray word in it would end the conversation.
    globalThis.console = new Console(process.stderr);
    process.stdin.on('end', () => setTimeout(() => process.exit(1), FAREWELL));
    // The library would try to tell the editor that it cannot be told anything, for ever.
    process.stdout.on('error', () => process.exit(1));
    const reader = new StreamMessageReader(process.stdin);
    const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
    reader.onError((error) => reportCrash(connection.console, 'A message could not be read.', error));
    return connection;
}

/** The last net: what no other one has caught is told, and the server lives on. */
function surviveMistakes(): void {
    const tell = (error: unknown) => {
        process.stderr.write(`job-value-map: ${error instanceof Error ? error.stack : String(error)}\n`);
    };
    // Nobody may be there to read it either.
    process.stderr.on('error', () => {});
    process.on('uncaughtException', tell);
    process.on('unhandledRejection', tell);
}

surviveMistakes();
startServer(connect(), { files: NODE_FILES });
