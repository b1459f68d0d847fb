// The language server as a web worker. It reaches no files but those that the editor offers.

import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { NO_FILES } from './files/map-files.ts';
import { startServer } from './start-server.ts';

declare const self: DedicatedWorkerGlobalScope;

startServer(createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
    files: NO_FILES,
    exit: () => self.close(),
    // Whoever starts a worker ends it as well.
    followParent: () => {},
});
