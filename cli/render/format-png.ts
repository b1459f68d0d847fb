// A picture as a PNG. What turns the SVG into pixels is a program of its own that npm installs for each kind of machine,
// and the font comes with us, so that a picture looks the same everywhere.

import { join } from 'node:path';
import type { Resvg as Rasteriser } from '@resvg/resvg-js';
import type { World } from '../world.ts';
import { type Picture, type PictureFormat, Unwritable } from './picture.ts';

export const PNG: PictureFormat = {
    name: 'png',
    endings: ['.png'],
    async write(picture, world) {
        const { renderSvg } = await import('../../diagram/index.ts');
        const { map, findings, theme, paper, look, scale } = picture;
        // Pixels have no reader whose preference could be followed.
        const svg = renderSvg(map, {
            findings,
            theme: theme === 'auto' ? 'light' : theme,
            paper,
            look,
            font: `'${FONT}', sans-serif`,
        });
        return paint(svg, scale, world);
    },
};

/** A narrow one, so that it fits wherever the layout made room for the usual ones. */
const FONT = 'Inter Tight';

/** Without a picture of this many pixels on a side, or in all, nothing is missed; with a larger one memory is. */
const LONGEST_SIDE = 32_000;
const MOST_PIXELS = 100_000_000;

async function paint(svg: string, scale: number, world: World): Promise<Uint8Array> {
    const Resvg = await loadRasteriser();
    const picture = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: { fontFiles: FACES.map((face) => join(world.fonts, face)), defaultFontFamily: FONT },
    });
    refuseTooLarge(picture, scale);
    return picture.render().asPng();
}

/** Upright and slanted, light and bold: all that the picture is written in. */
const FACES = [
    'InterTight_400Regular.ttf',
    'InterTight_400Regular_Italic.ttf',
    'InterTight_700Bold.ttf',
    'InterTight_700Bold_Italic.ttf',
];

async function loadRasteriser(): Promise<typeof Rasteriser> {
    try {
        return (await import('@resvg/resvg-js')).Resvg;
    } catch {
        throw new Unwritable(
            'PNGs need the package @resvg/resvg-js, which is not installed here; run ‘npm install @resvg/resvg-js’ where job-value-map is installed, or write an .svg',
        );
    }
}

function refuseTooLarge({ width, height }: Pick<Picture & Rasteriser, 'width' | 'height'>, scale: number): void {
    const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    if (Math.max(across, down) <= LONGEST_SIDE && across * down <= MOST_PIXELS) return;
    throw new Unwritable(
        `it would have ${across} × ${down} pixels, which is too large for a PNG; choose a smaller --scale than ${scale}, or write an .svg`,
    );
}
