// Makes a name of a title, for a thing that is new.

/** More words than these make a name that nobody wants to write. */
const MOST_WORDS = 3;

/** Latin letters that no sign above or below them tells from those of English. */
const PLAIN: ReadonlyMap<string, string> = new Map([
    ...[['ß', 'ss'] as const, ['æ', 'ae'] as const, ['œ', 'oe'] as const, ['ø', 'o'] as const, ['ł', 'l'] as const],
    ...[['đ', 'd'] as const, ['ð', 'd'] as const, ['þ', 'th'] as const, ['ħ', 'h'] as const, ['ı', 'i'] as const],
]);

/**
 * Its first words in small letters, joined by `-`. Latin letters lose their signs, so that everybody can type them; letters
 * of other scripts stay, because nothing else could be read for them. A title without any letter gives `component`.
 */
export function nameFromTitle(title: string): string {
    const letters = title
        .normalize('NFKD')
        .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[ßæœøłđðþħı]/gu, (letter) => PLAIN.get(letter) ?? letter)
        .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
    const words = letters.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
    return words.slice(0, MOST_WORDS).join('-') || 'component';
}
