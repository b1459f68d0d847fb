// `jvmap lsp`: the language server for editors that start it themselves.

import type { ExitCode } from '../exit-code.ts';

/**
 * Loads the server, which takes standard input and output over and ends the process itself when its editor goes. It
 * is loaded only here, so that the other commands start without it.
 */
export async function lsp(): Promise<ExitCode> {
    await import('../../server/main.ts');
    return 0;
}
