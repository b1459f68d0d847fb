// Stops the language server and starts a fresh one: the way out when something hangs.

import { window } from 'vscode';
import type { Command } from './command.ts';

export const restartServer: Command = {
    id: 'jobValueMap.restartServer',
    async run({ server, log }) {
        // A server that does not answer is not waited for: the old process is ended anyway.
        await server.stop().catch((error: unknown) => log.warn('The language server does not stop.', String(error)));
        try {
            await server.start();
        } catch (error) {
            log.error('The language server does not restart.', String(error));
            const choice = await window.showErrorMessage('The language server does not start.', 'Show Log');
            if (choice) log.show();
        }
    },
};
