// A picture as an SVG file. The picture is loaded only when it is drawn, so that the other commands start without it.

import type { PictureFormat } from './picture.ts';

export const SVG: PictureFormat = {
    name: 'svg',
    endings: ['.svg'],
    async write({ map, findings, theme, paper, look }) {
        const { renderSvg } = await import('../../diagram/index.ts');
        return renderSvg(map, { findings, theme, paper, look });
    },
};
