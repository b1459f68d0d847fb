// Breaks a text into lines of a width in terminal columns.

import { measureText, readSigns } from '../terminal-text.ts';

/** At least one line; a word that is wider than a line is broken. The text is clean already. */
export function wrapText(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    // “57 %” stays on one line.
    for (const word of text.split(/ (?!%)/u).flatMap((whole) => breakWord(whole, width))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && measureText(longer) > width) {
            lines.push(line);
            line = word;
        } else line = longer;
    }
    return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
    if (measureText(word) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    let taken = 0;
    for (const sign of readSigns(word, 0, word.length)) {
        if (taken + sign.width > width && piece !== '') {
            pieces.push(piece);
            [piece, taken] = ['', 0];
        }
        piece += sign.text;
        taken += sign.width;
    }
    return [...pieces, piece];
}
