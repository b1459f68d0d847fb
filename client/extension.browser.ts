// The extension in a browser, as on vscode.dev and github.dev: the language server is a web worker.
// All that is not about starting that worker stands in `activate-extension.ts`.

import { type ExtensionContext, Uri } from 'vscode';
import {
    BrowserMessageReader,
    BrowserMessageWriter,
    LanguageClient,
    type LanguageClientOptions,
    type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateExtension, type RunningExtension } from './activate-extension.ts';

let running: RunningExtension | undefined;
let worker: Worker | undefined;

export function activate(context: ExtensionContext): void {
    const script = Uri.joinPath(context.extensionUri, 'dist/server/main.browser.js').toString(true);
    running = activateExtension(context, (id: string, name: string, options: LanguageClientOptions) => {
        return new LanguageClient(id, name, () => startWorker(script, options), options);
    });
}

export async function deactivate(): Promise<void> {
    await running?.stop();
    worker?.terminate();
}

/**
 * A worker does not end by itself when its server is stopped, so the one before ends here. The client is given the two
 * ends of the conversation, because it does not know the workers of the web host for what they are.
 */
async function startWorker(script: string, options: LanguageClientOptions): Promise<MessageTransports> {
    worker?.terminate();
    worker = new Worker(script);
    worker.onerror = (event) => options.outputChannel?.error(`The language server failed: ${event.message}`);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
