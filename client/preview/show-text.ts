// Goes from the picture to the text: opens the map in an editor and selects what was clicked.

import { Range, type Uri, type ViewColumn, window, workspace } from 'vscode';
import type { Range as MapRange } from '../../protocol/map-messages.ts';

/**
 * The editor that already shows the text is used, wherever it stands; else the text opens in the given column. Without a
 * range the cursor stays where it is. `quietly`: the focus stays, too.
 */
export async function showText(uri: Uri, column: ViewColumn, range?: MapRange, quietly = false): Promise<void> {
    const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
    const document = shown?.document ?? (await workspace.openTextDocument(uri));
    const viewColumn = shown?.viewColumn ?? column;
    const selection = range && document.validateRange(toEditorRange(range));
    await window.showTextDocument(document, { viewColumn, preserveFocus: quietly, ...(selection && { selection }) });
}

function toEditorRange({ start, end }: MapRange): Range {
    return new Range(start.line, start.character, end.line, end.character);
}
