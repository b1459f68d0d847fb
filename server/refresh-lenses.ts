// Has the editor ask anew for the lines above steps and components. After an edit it does so by itself.

import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { reportCrash } from './report-crash.ts';

export function refreshLenses(connection: Connection, { refreshesLenses }: ClientAbilities): void {
    if (!refreshesLenses) return;
    connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => {
        reportCrash(connection.console, 'The editor does not ask for its code lenses anew.', error);
    });
}
