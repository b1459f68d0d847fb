// Samples with their explanations, one after the other, in as many lines as they need: the legend, and the keys of strips.

import type { MeasureText, Rect, TextBlock } from './map-layout.ts';
import { placeText, setText } from './set-text.ts';
import { rounded } from './sizes.ts';

export interface Sample<Entry> {
    /** How wide the sample is. */
    readonly wide: number;
    readonly words: string;
    /** It begins a new line. */
    readonly breaks?: boolean;
    /** What else there is to say of it. */
    readonly entry: Entry;
}

export interface Place {
    readonly left: number;
    readonly right: number;
    readonly top: number;
}

const HEIGHT = 14;
/** Between two lines, from a sample to its words, and from there to the next sample. */
const [LINE_GAP, BEFORE_WORDS, BEFORE_SAMPLE] = [8, 6, 20];
const LINES = 5;

/** Every entry with what its sample fills, and the words to the right of that. */
export function flowSamples<Entry>(
    samples: readonly Sample<Entry>[],
    { left, right, top }: Place,
    measure: MeasureText,
): (Entry & Rect & { readonly text: TextBlock })[] {
    let [x, y, bottom] = [left, top, top];
    return samples.map(({ wide, words, breaks, entry }) => {
        const before = wide + (wide > 0 ? BEFORE_WORDS : 0);
        const text = setText('legend', words, { x: 0, width: right - left - before, maxLines: LINES }, measure);
        const end = x + before + text.width;
        if (x > left && (breaks || end > right)) [x, y] = [left, bottom + LINE_GAP];
        const block = placeText({ ...text, x: rounded(x + before) }, y);
        const placed = { ...entry, x, y, width: wide, height: HEIGHT, text: block };
        bottom = Math.max(bottom, y + text.lines.length * text.lineHeight);
        x = rounded(x + before + text.width + BEFORE_SAMPLE);
        return placed;
    });
}

/** Where the last line of several texts ends; `top` where there is none. */
export function bottomOf(placed: readonly { readonly text: TextBlock }[], top: number): number {
    return placed.reduce((low, { text }) => Math.max(low, endOf(text)), top);
}

function endOf({ y, lines, lineHeight, size }: TextBlock): number {
    return rounded(y + (lines.length - 0.5) * lineHeight - size * 0.36);
}
