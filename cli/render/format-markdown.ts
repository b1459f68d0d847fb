// A map as a page of Markdown with a diagram that code hosts draw themselves.

import type { PictureFormat } from './picture.ts';

export const MARKDOWN: PictureFormat = {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    async write({ map, findings, look }) {
        const { writeMarkdown } = await import('../../diagram/index.ts');
        return writeMarkdown(map, findings, look.difference);
    },
};
