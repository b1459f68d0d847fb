// Puts the map in front on the clipboard as a page of Markdown.

import type { Command } from './command.ts';

export const copyAsMarkdown: Command = {
    id: 'jobValueMap.copyAsMarkdown',
    run({ previews }) {
        previews.active?.export('markdown');
    },
};
