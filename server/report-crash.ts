// What people read who look into the server’s log when something in it is broken. Findings about maps do not belong here.

import type { RemoteConsole } from 'vscode-languageserver';

/** The log as the editor shows it. */
export type Log = Pick<RemoteConsole, 'error' | 'warn' | 'info'>;

/** Makes one entry of what did not work and where that came from. Anything may be thrown. */
export function reportCrash(log: Log, message: string, error: unknown): void {
    log.error(`${message}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
