// The language server as a web worker. It reaches no files but those that the editor offers.

import {
    BrowserMessageReader,
    BrowserMessageWriter,
    createConnection,
    ProposedFeatures,
} from 'vscode-languageserver/browser';
import { NO_FILES } from './files/map-files.ts';
import { startServer } from './start-server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
);
// The library ends processes, but no workers.
connection.onExit(() => self.close());
startServer(connection, { files: NO_FILES });
