// How wide texts are on this page. The layout counts with a table that is right for the usual fonts; where the editor has
// a wider one, this lets the picture make room for it. With a usual font it is the same picture as everywhere.

import { type MeasureText, measureText } from '../../diagram/on-page.ts';

/** Fonts are hinted and rounded; this much is kept so that neighbours never touch. */
const MARGIN = 1.02;

/** Measures with the font of the page as it is now. */
export function measureOnPage(): MeasureText {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return measureText;
    const family = findFamily();
    const known = new Map<string, number>();
    return (text, size, bold) => {
        const key = `${size} ${bold} ${text}`;
        const width =
            known.get(key) ?? Math.max(measureText(text, size, bold), measure(context, family, text, size, bold));
        known.set(key, width);
        return width;
    };
}

/** The font of pictures, which need not be that of the page around them. */
function findFamily(): string {
    const probe = document.createElement('div');
    probe.className = 'jvm-map';
    document.body.append(probe);
    const { fontFamily } = getComputedStyle(probe);
    probe.remove();
    return fontFamily;
}

function measure(context: CanvasRenderingContext2D, family: string, text: string, size: number, bold: boolean): number {
    context.font = `${bold ? 700 : 400} ${size}px ${family}`;
    return context.measureText(text).width * MARGIN;
}
