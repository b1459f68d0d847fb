// The extension on the desktop, in Remote and in Codespaces: the language server is a process of its own.
// All that is not about starting that process stands in `activate-extension.ts`.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, type RunningExtension } from './activate-extension.ts';

let running: RunningExtension | undefined;

export function activate(context: ExtensionContext): void {
    const module = context.asAbsolutePath('dist/server/main.cjs');
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    running = activateExtension(context, (id: string, name: string, options: LanguageClientOptions) => {
        return new LanguageClient(id, name, { run, debug }, options);
    });
}

export async function deactivate(): Promise<void> {
    await running?.stop();
}
