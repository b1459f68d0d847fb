// Text of a map on its way to where it could do harm: a terminal, a page of Markdown, a diagram in another language.

/** Characters that move the cursor, change colours or turn the direction of the text around. */
export const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** A text from the map on one line, without anything that could take over a terminal. */
export function cleanText(text: string): string {
    return text.replace(/[\r\n\t]+/gu, ' ').replace(UNSAFE, '\ufffd');
}
