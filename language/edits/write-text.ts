// Writes a text as a string of the language.

/** In straight quotation marks, on one line. */
export function writeText(text: string): string {
    const escaped = text.replace(/[\\"]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
    return `"${escaped}"`;
}
