// Lets the suite, which runs inside VS Code, ask the runner outside of it: for a person's hands and eyes at the window, and
// to write down results. A small HTTP server, because every kind of extension host can send a request. The other end is
// `suite/ask-runner.ts`.

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/**
 * What the suite can ask for. The parameters and answers are plain data.
 * @typedef {Readonly<Record<string, (parameters: any) => unknown>>} Answers
 */

export async function openBridge() {
    // Nobody else on this machine can guess it, so nobody else can click in our window.
    const path = `/${randomUUID()}`;
    /** @type {Answers} */
    let answers = {};
    const server = createServer(async (request, response) => {
        response.setHeader('Access-Control-Allow-Origin', '*');
        if (request.url !== path || request.method !== 'POST') return response.writeHead(404).end();
        try {
            const { ask, ...parameters } = /** @type {{ ask: string }} */ (await json(request));
            const answer = answers[ask];
            if (!answer) throw new Error(`The runner does not know how to ‘${ask}’.`);
            return response.end(JSON.stringify((await answer(parameters)) ?? null));
        } catch (error) {
            return response.writeHead(500).end(String(error));
        }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return {
        address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${path}`,
        /** @param {Answers} what */
        answer(what) {
            answers = what;
        },
        close() {
            server.closeAllConnections();
            server.close();
        },
    };
}
