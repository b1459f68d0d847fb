// The language server as a process: over standard input and output (`--stdio`), or over the channel that Node opens for
// a process that it forks (`--node-ipc`).

import { Console } from 'node:console';
import {
    createMessageConnection,
    IPCMessageReader,
    IPCMessageWriter,
    type MessageConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { NODE_FILES } from './files/node-files.ts';
import { type Host, startServer } from './start-server.ts';

/** How often the server looks whether the process that started it still lives, in milliseconds. */
const PARENT_CHECK = 3000;

/** How long the last messages of an editor that is gone may take; a farewell may be among them. In milliseconds. */
const FAREWELL = 1000;

const HOST: Host = {
    files: NODE_FILES,
    exit: (code) => process.exit(code),
    followParent: (processId) => {
        setInterval(() => {
            if (!isAlive(processId)) process.exit(1);
        }, PARENT_CHECK).unref();
    },
};

function isAlive(processId: number): boolean {
    try {
        process.kill(processId, 0);
        return true;
    } catch (error) {
        // A process of another user lives, but may not be asked.
        return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
}

function connect(): MessageConnection {
    if (process.argv.includes('--node-ipc')) {
        process.on('disconnect', () => process.exit(1));
        return createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
    }
    keepStdoutClean();
    process.stdin.on('end', () => setTimeout(() => process.exit(1), FAREWELL));
    return createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
}

/** Standard output belongs to the protocol: one stray word in it would end the conversation. */
function keepStdoutClean(): void {
    globalThis.console = new Console(process.stderr);
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
startServer(connect(), HOST);
