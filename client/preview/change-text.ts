// Does what the page asks to be changed: in the text itself, or first by a list to pick from. The reader is told why
// nothing was changed, if nothing was.

import type { Uri } from 'vscode';
import type { ToHost } from '../../protocol/picture-messages.ts';
import type { LanguageServer } from '../language-server.ts';
import { editText } from './edit-text.ts';
import { offerWords } from './offer-words.ts';
import { pickEdit } from './pick-edit.ts';

export interface Desk {
    /** Of the map in the panel. */
    readonly uri: Uri;
    readonly server: LanguageServer;
    readonly report: (message: string) => void;
    readonly tell: (message: string) => void;
}

const NO_ANSWER = 'The language server gave no answer, so nothing was changed.';

export async function changeText(asked: ToHost & { type: 'edit' }, { uri, server, report, tell }: Desk): Promise<void> {
    const refusal = await editText(server, uri, asked).catch((error: unknown) => {
        report(String(error));
        return NO_ANSWER;
    });
    if (refusal !== undefined) tell(refusal);
}

/** What is picked is changed in the text that the picture showed. */
export async function pickWord({ uri, version, ...asked }: ToHost & { type: 'pick' }, desk: Desk): Promise<void> {
    const { map } = await desk.server.readMap(desk.uri);
    const offer = map && offerWords(map, asked.component, asked.word);
    const edit = offer && (await pickEdit(offer));
    if (edit) await changeText({ type: 'edit', uri, version, edit }, desk);
}
