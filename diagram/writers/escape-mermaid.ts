// A text of the map as a label of a Mermaid diagram. Whatever Mermaid, its Markdown or a browser could take for something
// else is written as the number of its character; so no title can end a label, format itself, or become HTML or a link.

import { cleanText } from '../../language/text/clean-text.ts';

/** What is harmless wherever it stands, and what is so between letters. */
const HARMLESS = /[\p{L}\p{N}\p{M}\p{So}\p{Sc} ,()'’‘“”–—·…×→]|\u200c|\u200d|\ufe0f/u;
const BETWEEN_LETTERS = /[-/+]/u;

/** The text between the quotes of a label, on one line; a blank where there is none. */
export function escapeMermaid(text: string): string {
    const characters = [...cleanText(text).trim()];
    const written = characters.map((character, place) =>
        isHarmless(character, characters[place - 1], characters[place + 1]) ? character : escapeCharacter(character),
    );
    return written.join('') || ' ';
}

function isHarmless(character: string, before = '', after = ''): boolean {
    if (character === '$') return false;
    return HARMLESS.test(character) || (BETWEEN_LETTERS.test(character) && isLetter(before) && isLetter(after));
}

function isLetter(character: string): boolean {
    return /\p{L}/u.test(character);
}

/**
 * What Mermaid looks for after it has read the numbers: a line break, a formula, an icon. A blank without width behind the
 * character keeps it from finding one.
 */
const READ_TWICE = /[\\$:]/u;
const NOTHING = '#8203;';

function escapeCharacter(character: string): string {
    const number = `#${character.codePointAt(0)};`;
    return READ_TWICE.test(character) ? number + NOTHING : number;
}
