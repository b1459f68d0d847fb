// Where a word breaks that is wider than a line: where its writer or its spelling suggests it, else before a syllable as
// far as that can be told without a dictionary, else wherever the line is full.

import type { MeasureText } from './map-layout.ts';
import { clustersOf, SOFT_HYPHEN } from './text-clusters.ts';

/** The size, the weight and the measure of a text. */
export interface Font {
    readonly size: number;
    readonly bold: boolean;
    readonly measure: MeasureText;
}

/** Breaks a word into pieces no wider than `width`. A piece that ends between two syllables gets a hyphen. */
export function breakWord(word: string, width: number, font: Font): string[] {
    const measure = (text: string) => font.measure(text, font.size, font.bold);
    const clusters = clustersOf(word);
    const pieces: string[] = [];
    let rest = clusters;
    while (rest.length > 0) {
        const full = fillLine(rest, width, measure);
        if (full === rest.length) return [...pieces, rest.join('')];
        const { end, hyphen } = chooseBreak(rest, full, (piece) => measure(`${piece}-`) <= width);
        const piece = rest.slice(0, end).join('');
        pieces.push(hyphen ? `${piece.replaceAll(SOFT_HYPHEN, '')}-` : piece);
        rest = rest.slice(end);
    }
    return pieces;
}

/** How many characters have room in a line: at least one, and a blank behind the last one always. */
function fillLine(clusters: readonly string[], width: number, measure: (text: string) => number): number {
    let wide = 0;
    const end = clusters.findIndex((cluster, place) => {
        wide += measure(cluster);
        return wide > width && place > 0 && cluster !== ' ';
    });
    return end < 0 ? clusters.length : end;
}

interface Break {
    readonly end: number;
    readonly hyphen: boolean;
}

/** The best end of a line of which `full` characters have room, not much before that. */
function chooseBreak(clusters: readonly string[], full: number, fits: (piece: string) => boolean): Break {
    let syllable: number | undefined;
    for (let end = full; end >= Math.max(2, full * LEAST_SHARE); end--) {
        if (isSeam(clusters, end)) return { end, hyphen: false };
        const isSoft = clusters[end - 1]?.endsWith(SOFT_HYPHEN) ?? false;
        const isSyllable = syllable === undefined && clusters.length - end > 2 && beginsSyllable(clusters, end);
        if (!(isSoft || isSyllable) || !fits(clusters.slice(0, end).join(''))) continue;
        if (isSoft) return { end, hyphen: true };
        syllable = end;
    }
    return syllable === undefined ? { end: full, hyphen: false } : { end: syllable, hyphen: true };
}

const LEAST_SHARE = 0.6;

/** Behind a sign that joins words, or where a capital begins the next one. */
function isSeam(clusters: readonly string[], end: number): boolean {
    const [before = '', after = ''] = [clusters[end - 1], clusters[end]];
    if (/^[_.,:;=&+)\]}|]$/.test(before)) return /^[\p{L}\p{N}]/u.test(after);
    return /^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after);
}

const VOWEL = '[aeiouyäöüáàâãåéèêëíìîïóòôõøúùûœæąęıаеёиоуыэюяіїєαεηιουω]';
/** Consonants that a syllable can begin with, as far as many languages agree, and its vowel. */
const ONSET = new RegExp(`^(?:sch[lmnrw]?|[cpst]h|[bdfgkpt]r|[bfgkp]l|s[pt]r?|pf|qu|\\p{Ll})${VOWEL}`, 'u');
const CONSONANT = new RegExp(`^(?!${VOWEL})\\p{Ll}`, 'u');

/** Before the consonants of a syllable, in the midst of small letters. */
function beginsSyllable(clusters: readonly string[], end: number): boolean {
    const before = clusters[end - 1] ?? '';
    const rest = clusters.slice(end, end + LONGEST_ONSET).join('');
    const isWord = /^\p{L}\p{M}*\p{Ll}/u.test(clusters.slice(end - 2, end).join(''));
    if (!isWord || !CONSONANT.test(rest) || !ONSET.test(rest)) return false;
    // Not between the letters of one sound, such as “sch” or “ck”.
    return !(CONSONANT.test(before) && ONSET.test(before + rest)) && !/^(?:ck|tz)/.test(before + rest);
}

const LONGEST_ONSET = 5;
