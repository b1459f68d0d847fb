// The conversation with the editor: questions and news in both directions. A handler that fails is one entry in the
// log and, for a question, one error as its answer; nothing that is thrown gets out of here.

import { type CancellationToken, ErrorCodes, type MessageConnection, ResponseError } from 'vscode-jsonrpc';
import { type Log, openLog } from './log.ts';

/** The editor took its question back, as the protocol numbers it. */
const REQUEST_CANCELLED = -32800;
/** The question was understood and has no answer for a reason that its asker may show. */
const REQUEST_FAILED = -32803;

/** A line that is broken for good is told of no more often than this. */
const MOST_BROKEN = 20;

/** Where the conversation stands: before `initialize`, after it, after `shutdown`. */
export type Phase = 'before' | 'during' | 'after';

export interface Editor {
    readonly log: Log;
    phase: Phase;
    /** Answers a question. What is thrown is logged; a refusal is only answered. */
    answer<Question, Answer>(method: string, answer: (question: Question) => Answer | Promise<Answer>): void;
    /** Listens to news that want no answer. */
    hear<News>(method: string, hear: (news: News) => void): void;
    /** Asks the editor; fails if it cannot answer. */
    ask<Answer>(method: string, question?: object): Promise<Answer>;
    /** Tells the editor something; an editor that is gone hears nothing. */
    tell(method: string, news: object): void;
}

/** To be thrown where a question has no answer through no fault of the server; the message is shown to the user. */
export function refusal(message: string): ResponseError<void> {
    return new ResponseError(REQUEST_FAILED, message);
}

export function isRefusal(error: unknown): error is ResponseError<void> {
    return error instanceof ResponseError && error.code === REQUEST_FAILED;
}

/** Opens the conversation over a connection that does not listen yet. */
export function openEditor(connection: MessageConnection): Editor {
    const tell = (method: string, news: object) => {
        try {
            connection.sendNotification(method, news).catch(ignoreDeafEditor);
        } catch {
            ignoreDeafEditor();
        }
    };
    const log = openLog(tell);
    let broken = 0;
    connection.onError(([error, unsent]) => {
        broken += 1;
        // What could not be sent cannot be told either: the attempt would fail again, and again.
        if (unsent === undefined && broken <= MOST_BROKEN) log.error('A message could not be read.', error);
    });
    const editor: Editor = {
        log,
        phase: 'before',
        tell,
        ask: (method, question) => connection.sendRequest(method, question),
        answer: (method, answer) => {
            connection.onRequest(method, async (...heard: unknown[]): Promise<unknown> => {
                const { question, token } = readHeard(heard);
                const untimely = refuseUntimely(method, editor.phase);
                if (untimely) return untimely;
                if (token.isCancellationRequested) return new ResponseError(REQUEST_CANCELLED, 'It was taken back.');
                return answerSafely(log, method, () => answer(question));
            });
        },
        hear: (method, hear) => {
            connection.onNotification(method, (news) => {
                if (editor.phase === 'before' && method !== 'exit') return;
                hearSafely(log, method, () => hear(news));
            });
        },
    };
    return editor;
}

/** A question without parameters, as `shutdown` often is, comes with its token alone. */
function readHeard(heard: readonly unknown[]): { readonly question: never; readonly token: CancellationToken } {
    const [question, token] = heard.length > 1 ? heard : [undefined, ...heard];
    return { question: question as never, token: token as CancellationToken };
}

/** The editor has gone, and with it everybody who could be told so. */
function ignoreDeafEditor(): void {}

function refuseUntimely(method: string, phase: Phase): ResponseError | undefined {
    if ((method === 'initialize') === (phase === 'before')) {
        return phase === 'after' ? new ResponseError(ErrorCodes.InvalidRequest, 'The server shuts down.') : undefined;
    }
    return phase === 'before'
        ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.')
        : new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
}

async function answerSafely<Answer>(
    log: Log,
    method: string,
    answer: () => Answer | Promise<Answer>,
): Promise<Answer | ResponseError> {
    try {
        return await answer();
    } catch (error) {
        if (isRefusal(error)) return error;
        log.error(`‘${method}’ could not be answered.`, error);
        return new ResponseError(ErrorCodes.InternalError, `‘${method}’ could not be answered: ${String(error)}`);
    }
}

function hearSafely(log: Log, method: string, hear: () => void): void {
    try {
        hear();
    } catch (error) {
        log.error(`‘${method}’ could not be taken in.`, error);
    }
}
