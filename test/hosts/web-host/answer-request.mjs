// Decides who gets an answer from the web host, and which part of it gives the answer.

/** @import { IncomingMessage } from 'node:http' */
/** @import { Answer } from './workspace-files.mjs' */

/**
 * Answers for one of the folders that the server seems to have; `names` is the path below it.
 * @typedef {(names: string[], request: IncomingMessage, url: URL) => Answer | Promise<Answer>} Part
 */

/** What everybody may read who is on this machine: VS Code and the extension hold nothing of the person who uses them. */
const OPEN_PARTS = ['extension', 'workbench'];

/**
 * @param {IncomingMessage} request
 * @param {ReadonlyMap<string, Part>} parts
 * @returns {Promise<Answer>}
 */
export async function answerRequest(request, parts) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [name = '', ...names] = url.pathname.slice(1).split('/');
    const isOpen = OPEN_PARTS.includes(name);
    if (!(isOpen ? isHere(url) : isOwn(url, request))) return { status: 403, body: 'Only for the page served here.' };
    const answer = await parts.get(name)?.(names, request, url);
    return answer ? { ...answer, isOpen } : { status: 404 };
}

/**
 * Whether a request was sent by a name that only this machine has. The previews inside of the window come from names of
 * their own, `….localhost`, by which the browser keeps them apart.
 * @param {URL} url
 */
function isHere({ hostname }) {
    return ['localhost', '127.0.0.1'].includes(hostname) || hostname.endsWith('.localhost');
}

/**
 * Whether a request comes from our page itself: a page of somebody else, or a name of somebody else that leads here, gets
 * nothing and writes nothing.
 * @param {URL} url
 * @param {IncomingMessage} request
 */
function isOwn(url, request) {
    const origin = request.headers.origin ?? url.origin;
    return ['localhost', '127.0.0.1'].includes(url.hostname) && origin === url.origin;
}
