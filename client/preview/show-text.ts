// Goes from the picture to the text: opens the map in an editor and selects what was clicked.

import { Range, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { Range as MapRange } from '../../protocol/map-messages.ts';

/** Without a range the cursor stays where it is. The editor that already shows the text is used, wherever it stands. */
export async function showText(uri: Uri, range: MapRange | undefined): Promise<void> {
    const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
    const document = shown?.document ?? (await workspace.openTextDocument(uri));
    const viewColumn = shown?.viewColumn ?? ViewColumn.One;
    const selection = range && document.validateRange(toEditorRange(range));
    await window.showTextDocument(document, { viewColumn, ...(selection && { selection }) });
}

function toEditorRange({ start, end }: MapRange): Range {
    return new Range(start.line, start.character, end.line, end.character);
}
