// Which way a text reads. Each line of a text is an element of its own, so a line cannot know by itself.

/** The letters of scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and older ones. */
const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const HAS_ANY = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
const BEGINS_SO = new RegExp(`^\\P{L}*[${RIGHT_TO_LEFT}]`, 'u');

/**
 * The lines of a text as they are drawn: where its first letter is one that is read from right to left, each line is
 * marked as such, so that figures, brackets and words of other scripts in it stand where a reader looks for them. The
 * marks take no room, and unlike attributes they are known to every program that shows an SVG file.
 */
export function directLines(lines: readonly string[]): readonly string[] {
    if (!lines.some((line) => HAS_ANY.test(line)) || !BEGINS_SO.test(lines.join(' '))) return lines;
    return lines.map((line) => line.replace(/^(→ )?(.*)$/su, `$1${FROM_RIGHT}$2${UNTIL_HERE}`));
}

const FROM_RIGHT = '\u2067';
const UNTIL_HERE = '\u2069';
