// Puts the map that a preview shows on the clipboard, as a text that other programs draw.

import { env } from 'vscode';
// Not through the door of the picture, which would bring all of it along.
import { writeMarkdown } from '../../../diagram/writers/write-markdown.ts';
import { writeMermaid } from '../../../diagram/writers/write-mermaid.ts';
import type { PictureMessage } from '../../../protocol/alone-messages.ts';

const NAMES = { markdown: 'Markdown', mermaid: 'Mermaid' };

/** `picture` is undefined while the text gives no map. */
export async function copyMap(
    picture: PictureMessage | undefined,
    as: keyof typeof NAMES,
    tell: (message: string) => void,
): Promise<void> {
    if (!picture) return tell('There is nothing to copy while the text gives no map.');
    const write = as === 'markdown' ? writeMarkdown : writeMermaid;
    await env.clipboard.writeText(write(picture.map, picture.findings, picture.difference));
    tell(`The map is on the clipboard, as ${NAMES[as]}.`);
}
