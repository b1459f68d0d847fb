// Keeps a preview with its map while other maps are edited, or lets it follow the active one again.

import type { Command } from './command.ts';

export const toggleLock: Command = {
    id: 'jobValueMap.toggleLock',
    run({ previews }) {
        previews.active?.toggleLock();
    },
};
