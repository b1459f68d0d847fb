// Asks how the picture in front is to leave the preview, and lets it go. The page does the work.

import { window } from 'vscode';
import { EXPORTS } from '../../protocol/export-messages.ts';
import type { Command } from './command.ts';

export const exportPicture: Command = {
    id: 'jobValueMap.exportPicture',
    async run({ previews }) {
        const preview = previews.active;
        const items = EXPORTS.map(({ id, title, group }) => ({ id, label: title, description: group }));
        const item = await window.showQuickPick(items, {
            title: 'Export Picture',
            placeHolder: 'What is to be made of it?',
        });
        if (item) preview?.export(item.id);
    },
};
