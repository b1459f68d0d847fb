// Takes back, from the picture, what was changed in the text. Only an editor in front can undo, so the text is for a moment.

import { commands, type Uri, ViewColumn, type WebviewPanel } from 'vscode';
import { showText } from './show-text.ts';

export async function undoText(command: 'undo' | 'redo', panel: WebviewPanel, uri: Uri): Promise<void> {
    await showText(uri, panel.viewColumn ?? ViewColumn.One);
    await commands.executeCommand(command);
    panel.reveal();
}
