// How wide a text is, from a small table of our own instead of a font: the command line and the page must break lines
// alike. It is a little wide for the usual sans-serif families, so that what fits here fits in all of them.

/** Hundredths of the type size, for the characters that stand after each width. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
    [24, "ijl'|.,:;!"],
    [30, ' ()[]ftI/\\`'],
    [36, 'r"{}*-'],
    [52, 'ckszxvyJ'],
    [57, 'abdeghnopquL_0123456789?$#'],
    [60, 'FTZ+<>=~^'],
    [67, 'ABEKPSVXY&'],
    [74, 'CDHNRUw'],
    [79, 'GOQ'],
    [85, 'mM'],
    [97, 'W%@'],
];
const ASCII_END = 128;
const ASCII = Array.from({ length: ASCII_END }, () => 57);
for (const [width, characters] of WIDTHS) {
    for (const character of characters) ASCII[character.charCodeAt(0)] = width;
}

/** The same for what is much wider or narrower than most of its script; the first is a blank that holds words together. */
const EXCEPTIONS: readonly (readonly [width: number, characters: string])[] = [
    [30, '\u00a0'],
    [76, 'шцъƒωש'],
    [84, 'жыюфмψΩæœ'],
    [92, 'щЫФМЪЦÆŒΨณญฌฒ'],
    [104, 'ЖШЩЮسشصض'],
];
const OTHERS = new Map(
    EXCEPTIONS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** Fonts differ; this much room is kept for the wider ones. */
const MARGIN = 1.04;
const BOLD = 1.06;

/** The width of a text in one line, in pixels. */
export function measureText(text: string, size: number, bold: boolean): number {
    let hundredths = 0;
    for (const character of text) hundredths += characterWidth(character.codePointAt(0) ?? 0, character);
    return (hundredths / 100) * size * MARGIN * (bold ? BOLD : 1);
}

function characterWidth(code: number, character: string): number {
    if (code < ASCII_END) return ASCII[code] ?? 57;
    if (isWide(code)) return 100;
    if (takesNoRoom(character)) return 0;
    return OTHERS.get(character) ?? usualWidth(code, character);
}

/** By the first code behind a range of scripts: the usual width of their small letters and of their capitals. */
const USUAL: readonly (readonly [end: number, small: number, capital: number])[] = [
    [0x250, 58, 74],
    [0x600, 62, 76],
    [0x780, 56, 56],
    [0xe00, 85, 85],
    [0xf00, 66, 66],
    [0x2000, 85, 85],
    [0x2100, 62, 62],
    [0x110000, 85, 85],
];

function usualWidth(code: number, character: string): number {
    const [, small = 85, capital = small] = USUAL.find(([end]) => code < end) ?? [];
    return small === capital || character === character.toLowerCase() ? small : capital;
}

/** Marks on the letter before, joiners, and variation selectors. */
export function takesNoRoom(character: string): boolean {
    return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character);
}

/** Whether a character is as wide as the type is high: Chinese, Japanese, Korean, pictures. */
export function isWide(code: number): boolean {
    return WIDE.some(([first, last]) => code >= first && code <= last);
}

const WIDE: readonly (readonly [first: number, last: number])[] = [
    [0x1100, 0x115f],
    [0x2190, 0x21ff],
    [0x2600, 0x27bf],
    [0x2e80, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x12000, 0x123ff],
    [0x17000, 0x18aff],
    [0x1b000, 0x1b2ff],
    [0x1f000, 0x3ffff],
];
