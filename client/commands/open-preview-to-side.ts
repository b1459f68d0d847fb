// Opens the picture of a map beside its text. The cursor stays in the text, so that one can go on writing.

import { type Uri, ViewColumn, window } from 'vscode';
import type { Command } from './command.ts';
import { findMapToShow } from './open-preview.ts';

export const openPreviewToSide: Command = {
    id: 'jobValueMap.openPreviewToSide',
    async run({ previews }, target) {
        const uri = findMapToShow(target);
        if (!uri) return;
        const column = await findTextColumn(uri);
        previews.open(uri, { column: column + 1, focus: false });
    },
};

/** Where the text stands. From a menu the command may come for a text that is not open yet: then it is opened first. */
async function findTextColumn(uri: Uri): Promise<ViewColumn> {
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const editor = shown ?? (await window.showTextDocument(uri, { preview: false }));
    return editor.viewColumn ?? ViewColumn.One;
}
