// The list of commands. A new one is a file here, a line in this list and an entry in `package.json`.

import { commands, type Disposable } from 'vscode';
import type { Command, Surroundings } from './command.ts';
import { copyAsMarkdown } from './copy-as-markdown.ts';
import { copyAsMermaid } from './copy-as-mermaid.ts';
import { exportPicture } from './export-picture.ts';
import { newMap } from './new-map.ts';
import { openPreview } from './open-preview.ts';
import { openPreviewToSide } from './open-preview-to-side.ts';
import { restartServer } from './restart-server.ts';
import { showText } from './show-text.ts';
import { toggleLock } from './toggle-lock.ts';

export const ALL_COMMANDS: readonly Command[] = [
    openPreview,
    openPreviewToSide,
    showText,
    toggleLock,
    exportPicture,
    copyAsMarkdown,
    copyAsMermaid,
    newMap,
    restartServer,
];

export function registerCommand(command: Command, surroundings: Surroundings): Disposable {
    return commands.registerCommand(command.id, (target: unknown) => command.run(surroundings, target));
}
