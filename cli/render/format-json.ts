// A picture as numbers and names, for programs.

import type { PictureFormat } from './picture.ts';

export const JSON_FORMAT: PictureFormat = {
    name: 'json',
    endings: ['.json'],
    async write({ map, findings, paper, look }) {
        const { writeNumbers } = await import('../../diagram/index.ts');
        return `${JSON.stringify(writeNumbers(map, { findings, paper, look }), undefined, 2)}\n`;
    },
};
