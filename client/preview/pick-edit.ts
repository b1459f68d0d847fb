// Lets the reader of the picture pick what a component should say, in the list of choices of the editor.

import { type QuickPickItem, window } from 'vscode';
import type { PictureEdit } from '../../protocol/edit-messages.ts';
import type { Line, Offer } from './offer-words.ts';

interface Choice extends QuickPickItem {
    readonly name: string;
}

/** Undefined where nothing was picked. */
export async function pickEdit({ title, many, lines, toEdit }: Offer): Promise<PictureEdit | undefined> {
    const choices = lines.map((line) => makeChoice(line, many));
    const options = { title, matchOnDescription: true };
    if (many) {
        const picked = await window.showQuickPick(choices, { ...options, canPickMany: true });
        return picked && toEdit(picked.map(({ name }) => name));
    }
    const picked = await window.showQuickPick(choices, options);
    return picked && toEdit([picked.name]);
}

/** Where several can be picked, ticks show what is so; else a word does. */
function makeChoice({ label, name, isSo, detail }: Line, many: boolean): Choice {
    const words = [detail, isSo && !many ? 'now' : undefined].filter((each) => each !== undefined);
    return { label, name, description: words.join(' · '), ...(many && { picked: isSo }) };
}
