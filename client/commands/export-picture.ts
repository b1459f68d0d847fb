// Asks how the picture in front is to leave the preview, and lets it go. The page does the work.

import { window } from 'vscode';
import { EXPORTS, type ExportChoice } from '../../protocol/export-messages.ts';
import type { Command } from './command.ts';

export const exportPicture: Command = {
    id: 'jobValueMap.exportPicture',
    async run({ previews }) {
        const preview = previews.active;
        const items = EXPORTS.map((choice) => ({ id: choice.id, label: nameOf(choice) }));
        const item = await window.showQuickPick(items, {
            title: 'Export Picture',
            placeHolder: 'What is to be made of it?',
        });
        if (item) preview?.export(item.id);
    },
};

function nameOf({ title, theme, group }: ExportChoice): string {
    if (theme) return `${title}, ${theme}`;
    return group === 'Copy' ? `Copy as ${title}` : title;
}
