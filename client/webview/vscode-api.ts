// What the editor gives to the page: a way to send messages and a place to keep a state. Nothing else of it is known here.

import type { PageState, ToHost } from '../../protocol/picture-messages.ts';

export interface VsCodeApi {
    postMessage(message: ToHost): void;
    getState(): PageState | undefined;
    setState(state: PageState): void;
}

declare global {
    /** There is exactly one, and it may be fetched once. */
    function acquireVsCodeApi(): VsCodeApi;
}
