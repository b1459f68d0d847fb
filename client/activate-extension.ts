// What the extension does wherever it runs: it starts the language server, and puts commands, previews and the status
// in place. How a server is started is the business of the two entries, `extension.ts` and `extension.browser.ts`.

import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { ALL_COMMANDS, registerCommand } from './commands/all-commands.ts';
import { registerSelect } from './commands/select-text.ts';
import { registerShowPlaces } from './commands/show-places.ts';
import { type LanguageServer, type MakeClient, runLanguageServer } from './language-server.ts';
import { managePreviews } from './preview/manage-previews.ts';
import { showServerStatus } from './server-status.ts';

export interface RunningExtension {
    stop(): Promise<void>;
}

export function activateExtension(context: ExtensionContext, makeClient: MakeClient): RunningExtension {
    const log = window.createOutputChannel('Job-Value Map', { log: true });
    const server = runLanguageServer(context, makeClient, log);
    const previews = managePreviews(context, server, log);
    context.subscriptions.push(log, showServerStatus(server), previews, registerSelect(), registerShowPlaces());
    for (const command of ALL_COMMANDS) {
        context.subscriptions.push(registerCommand(command, { previews, server, log }));
    }
    startInBackground(server, log);
    return { stop: () => server.stop() };
}

/** Nothing waits for the server: the text can be edited and painted before it answers. */
function startInBackground(server: LanguageServer, log: LogOutputChannel): void {
    server.start().catch((error: unknown) => log.error('The language server does not start.', String(error)));
}
