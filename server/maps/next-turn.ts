// A pause in which messages that have arrived meanwhile are taken in.

import { RAL } from 'vscode-languageserver';

/** Resolves when whatever waits has had its turn once. */
export function nextTurn(): Promise<void> {
    return new Promise((resolve) => RAL().timer.setImmediate(resolve));
}
