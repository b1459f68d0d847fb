// The extension on the desktop, in Remote and in Codespaces: the language server is a process of its own.
// All that is not about starting that process stands in `activate-extension.ts`.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, type RunningExtension } from './activate-extension.ts';

/**
 * Each change of a map leaves its last syntax tree behind, some 15 MB for 300 components. With room for several of them
 * most are gone before anybody has to copy them, which halves the time that the collector takes. In MB.
 */
const ROOM_FOR_TREES = ['--min-semi-space-size=32', '--max-semi-space-size=64'];

let running: RunningExtension | undefined;

export function activate(context: ExtensionContext): void {
    const module = context.asAbsolutePath('dist/server/main.cjs');
    const run = { module, transport: TransportKind.ipc, options: { execArgv: ROOM_FOR_TREES } };
    const debug = { ...run, options: { execArgv: [...ROOM_FOR_TREES, '--nolazy', '--inspect=6009'] } };
    running = activateExtension(context, (id: string, name: string, options: LanguageClientOptions) => {
        return new LanguageClient(id, name, { run, debug }, options);
    });
}

export async function deactivate(): Promise<void> {
    await running?.stop();
}
