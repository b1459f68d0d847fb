// Puts the features to the connection. One that fails is one entry in the log and one error as its answer, and the server
// lives on; the library gives the answer, but makes no entry.

import {
    type CancellationToken,
    type Connection,
    ErrorCodes,
    LSPErrorCodes,
    ResponseError,
} from 'vscode-languageserver';
import { ALL_FEATURES } from './features/all-features.ts';
import type { Surroundings } from './features/feature.ts';
import { reportCrash } from './report-crash.ts';

/** Answers until the editor has said `shutdown`. What is refused by a `ResponseError` is no failure, and not logged. */
export function answerQuestions(connection: Connection, surroundings: Surroundings): void {
    let over = false;
    connection.onShutdown(() => {
        over = true;
    });
    for (const { method, answer } of ALL_FEATURES) {
        connection.onRequest(method, async (question: never, token: CancellationToken) => {
            if (over) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server shuts down.');
            try {
                if (token.isCancellationRequested) throw cancelled();
                return await answer(question, surroundings);
            } catch (error) {
                if (!(error instanceof ResponseError)) {
                    reportCrash(connection.console, `‘${method}’ could not be answered.`, error);
                }
                throw error;
            }
        });
    }
}

function cancelled(): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'It was taken back.');
}
