// Puts the map in front on the clipboard as a page of Markdown.

import type { Command } from './command.ts';

export const copyAsMarkdown: Command = {
    id: 'jobValueMap.copyAsMarkdown',
    async run({ previews }) {
        await previews.active?.copy('markdown');
    },
};
