// How texts look as far as their room is concerned: size, weight and line height of every role, and their breaking into
// lines. Colours and faces are the theme's.

import type { MeasureText, TextBlock, TextRole } from './map-layout.ts';
import { rounded } from './sizes.ts';
import { wrapText } from './wrap-text.ts';

interface Style {
    readonly size: number;
    readonly bold: boolean;
    readonly line: number;
}

const TEXT_STYLES: Readonly<Record<TextRole, Style>> = {
    'map-title': { size: 22, bold: true, line: 27 },
    job: { size: 13, bold: false, line: 18 },
    people: { size: 11.5, bold: false, line: 18 },
    difference: { size: 12, bold: true, line: 18 },
    number: { size: 22, bold: false, line: 20 },
    step: { size: 13.5, bold: true, line: 17 },
    nowhere: { size: 13.5, bold: true, line: 17 },
    phase: { size: 10.5, bold: false, line: 14 },
    figure: { size: 10.5, bold: false, line: 12.5 },
    priority: { size: 10.5, bold: true, line: 12.5 },
    layer: { size: 13, bold: true, line: 16 },
    principle: { size: 10.5, bold: false, line: 13 },
    component: { size: 12, bold: true, line: 14 },
    gained: { size: 10.5, bold: true, line: 12.5 },
    repeated: { size: 10.5, bold: false, line: 12.5 },
    'arrow-label': { size: 10, bold: false, line: 12.5 },
    remark: { size: 10.5, bold: true, line: 12.5 },
    pill: { size: 12, bold: true, line: 14 },
    empty: { size: 10.5, bold: false, line: 13 },
    legend: { size: 10.5, bold: false, line: 14 },
};

/** A text in lines that has its x but not yet its y. */
export type UnplacedText = Omit<TextBlock, 'y'>;

export interface TextPlace {
    readonly x: number;
    readonly width: number;
    readonly maxLines: number;
}

/** Breaks a text into at most `maxLines` lines of a role's type; what has no room ends in “…”. */
export function setText(role: TextRole, text: string, place: TextPlace, measure: MeasureText): UnplacedText {
    const { size, bold, line } = TEXT_STYLES[role];
    const wrapped = wrapText(text, place.width, place.maxLines, { size, bold, measure });
    const { lines, cut } = wrapped;
    return { role, x: rounded(place.x), lineHeight: line, size, lines, width: rounded(wrapped.width), cut };
}

/** How wide a text is in one line of a role's type. */
export function measureIn(role: TextRole, text: string, measure: MeasureText): number {
    const { size, bold } = TEXT_STYLES[role];
    return measure(text, size, bold);
}

export function textHeight(block: UnplacedText): number {
    return block.lines.length * block.lineHeight;
}

/** Puts a text so that the room of its first line begins at `top`: the middle of letters lies a third of the size up. */
export function placeText({ role, x, lineHeight, size, lines, width, cut }: UnplacedText, top: number): TextBlock {
    return { role, x, lineHeight, size, lines, width, cut, y: rounded(top + lineHeight / 2 + size * 0.36) };
}

/** Puts texts below each other from `top` on. */
export function stackTexts(blocks: readonly UnplacedText[], top: number): TextBlock[] {
    let y = top;
    return blocks.map((block) => {
        const placed = placeText(block, y);
        y += textHeight(block);
        return placed;
    });
}

export function stackHeight(blocks: readonly UnplacedText[]): number {
    return blocks.reduce((sum, block) => sum + textHeight(block), 0);
}
