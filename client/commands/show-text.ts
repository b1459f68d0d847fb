// Goes from a preview back to the text that it shows.

import type { Command } from './command.ts';

export const showText: Command = {
    id: 'jobValueMap.showText',
    async run({ previews }) {
        await previews.active?.showText();
    },
};
