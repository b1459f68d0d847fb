// Puts the map in front on the clipboard as a diagram in Mermaid.

import type { Command } from './command.ts';

export const copyAsMermaid: Command = {
    id: 'jobValueMap.copyAsMermaid',
    async run({ previews }) {
        await previews.active?.copy('mermaid');
    },
};
