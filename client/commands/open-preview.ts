// Opens the picture of a map in place of its text.

import { Uri, ViewColumn, window } from 'vscode';
import type { Command } from './command.ts';

export const openPreview: Command = {
    id: 'jobValueMap.openPreview',
    run({ previews }, target) {
        const uri = findMapToShow(target);
        if (uri) previews.open(uri, { column: window.activeTextEditor?.viewColumn ?? ViewColumn.Active, focus: true });
    },
};

/** The file of the menu, else the text in front. */
export function findMapToShow(target: unknown): Uri | undefined {
    return target instanceof Uri ? target : window.activeTextEditor?.document.uri;
}
