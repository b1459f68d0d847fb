// Opens the picture of a map beside its text. The cursor stays in the text, so that one can go on writing.

import { ViewColumn, window } from 'vscode';
import type { Command } from './command.ts';
import { findMapToShow } from './open-preview.ts';

export const openPreviewToSide: Command = {
    id: 'jobValueMap.openPreviewToSide',
    run({ previews }, target) {
        const uri = findMapToShow(target);
        const column = window.activeTextEditor?.viewColumn ?? ViewColumn.One;
        if (uri) previews.open(uri, { column: column + 1, focus: false });
    },
};
