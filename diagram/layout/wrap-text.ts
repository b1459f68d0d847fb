// How a text breaks into lines: at blanks, after hyphens and slashes, between the characters of scripts that are
// written without blanks, and inside a word only when the word alone is too wide.

import { breakWord, type Font } from './break-word.ts';
import { isWide } from './measure-text.ts';
import { BREAK_HERE, clustersOf } from './text-clusters.ts';

export interface Wrapped {
    readonly lines: readonly string[];
    /** The widest line. */
    readonly width: number;
    /** Whether the last line ends in “…” because there was more. */
    readonly cut: boolean;
}

/** Breaks a text into lines no wider than `width`, at most `maxLines` of them. An empty text gives no line. */
export function wrapText(text: string, width: number, maxLines: number, font: Font): Wrapped {
    const whole = font.measure(text, font.size, font.bold);
    if (whole <= width && !/\s\s|[^\S ]|^\s|\s$|^$/u.test(text)) return { lines: [text], width: whole, cut: false };
    const lines = fillLines(splitAtBreaks(text), width, font);
    const cut = lines.length > maxLines;
    const kept = cut ? [...lines.slice(0, maxLines - 1), shorten(lines[maxLines - 1] ?? '', width, font)] : lines;
    return { lines: kept, width: widestOf(kept, font), cut };
}

/** The smallest width from `least` on, in steps, at which a text takes no more than `maxLines`; `most` at the latest. */
export function narrowestWidth(text: string, least: number, most: number, maxLines: number, font: Font): number {
    const parts = splitAtBreaks(text);
    for (let width = least; width < most; width += 12) {
        const whole = parts.every((part) => font.measure(part.trimEnd(), font.size, font.bold) <= width);
        if (whole && fillLines(parts, width, font).length <= maxLines) return width;
    }
    return most;
}

function widestOf(lines: readonly string[], font: Font): number {
    return lines.reduce((widest, line) => Math.max(widest, font.measure(line, font.size, font.bold)), 0);
}

/** Blanks that hold two words together, as in “5 %”, are no place to break. */
const BLANKS = /[^\S\u00a0\u2007\u202f]+/u;

/** The shortest stretches that may stand alone in a line; the blank after a word belongs to it. */
function splitAtBreaks(text: string): string[] {
    const parts: string[] = [];
    for (const word of text.split(BLANKS)) {
        if (word === '') continue;
        // One by one: as arguments of one call, the characters of a very long title would not fit the stack.
        for (const part of splitWord(word)) parts.push(part);
        parts[parts.length - 1] += ' ';
    }
    return parts;
}

/** What no line begins with, and what none ends with, next to a character of a script without blanks. */
const CLOSING =
    /^[、。，．：；？！）」』】〉》〕］｝〗〙％ー～…‥・々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡､･｣ｰ‼⁇⁈⁉)\]},.:;!?%’”»]/u;
const OPENING = /[（「『【〈《〔［｛〖〘｢([{‘“«￥＄]$/u;

function splitWord(word: string): string[] {
    if (/^[\w.,:;!?()'"]+$/.test(word)) return [word];
    const parts: string[] = [];
    let part = '';
    let last = '';
    for (const cluster of clustersOf(word)) {
        if (mayBreak(part, last, cluster)) {
            parts.push(part);
            part = '';
        }
        part += cluster;
        last = cluster;
    }
    return [...parts, part];
}

/** Whether a line may end after `part`, whose last character is `before`. */
function mayBreak(part: string, before: string, after: string): boolean {
    if (part === '') return false;
    if (before.endsWith(BREAK_HERE)) return true;
    if (CLOSING.test(after) || OPENING.test(before)) return false;
    if (before === '-' || before === '/') return part.length > 1 && /^[\p{L}\p{N}]/u.test(after);
    return isWide(before.codePointAt(0) ?? 0) || isWide(after.codePointAt(0) ?? 0);
}

function fillLines(parts: readonly string[], width: number, font: Font): string[] {
    const measure = (text: string) => font.measure(text.trimEnd(), font.size, font.bold);
    const lines: string[] = [];
    let line = '';
    for (const part of parts) {
        if (measure(line + part) <= width) {
            line += part;
            continue;
        }
        if (line !== '') lines.push(line.trimEnd());
        const pieces = measure(part) <= width ? [part] : breakWord(part, width, font);
        for (const piece of pieces.slice(0, -1)) lines.push(piece);
        line = pieces.at(-1) ?? '';
    }
    if (line.trimEnd() !== '') lines.push(line.trimEnd());
    return lines;
}

function shorten(line: string, width: number, font: Font): string {
    const characters = clustersOf(line);
    const fits = () => font.measure(`${characters.join('')}…`, font.size, font.bold) <= width;
    while (characters.length > 1 && !fits()) characters.pop();
    return `${characters.join('').trimEnd()}…`;
}
