// The host of a page that stands in a file of its own: it answers from what the file carries. There is no text beside such
// a picture, so nothing can be shown in it or edited.

import { ALONE_DATA, type AloneData } from '../../../protocol/alone-messages.ts';
import type { PageState, ToHost, ToPage } from '../../../protocol/picture-messages.ts';
import { startPage } from '../start-page.ts';
import type { VsCodeApi } from '../vscode-api.ts';

/** In milliseconds. */
const STILL = 300;

function openAlone({ pictures, state }: AloneData): VsCodeApi {
    let kept = (history.state as PageState | null) ?? state;
    let timer = 0;
    const send = (message: ToPage) => dispatchEvent(new MessageEvent('message', { data: message }));
    const show = (scenario: string | undefined) => {
        const picture = pictures.find((each) => each.scenario?.name === scenario) ?? pictures[0];
        if (picture) send(picture);
    };
    const hear = (message: ToHost) => {
        if (message.type === 'ready') {
            send({ type: 'subject', uri: pictures[0]?.uri ?? '', locked: true, alone: true });
            show(kept.choices?.scenario);
        } else if (message.type === 'ask') {
            show(message.scenario ?? undefined);
        }
    };
    return {
        getState: () => kept,
        setState: (next) => {
            kept = next;
            // The browser keeps it over a reload, and does not want to be told of every step.
            clearTimeout(timer);
            timer = setTimeout(() => history.replaceState(kept, ''), STILL);
        },
        // As in an editor the answer comes later.
        postMessage: (message) => queueMicrotask(() => hear(message)),
    };
}

const data: AloneData = JSON.parse(document.getElementById(ALONE_DATA)?.textContent ?? '');
const root = document.getElementById('page');
if (root) startPage(openAlone(data), root);
