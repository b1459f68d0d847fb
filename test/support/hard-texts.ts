// Maps with characters that texts seldom hold. All tell of the same things, so that a test can say what must be read.

const LINES = [
    'layer user {',
    '    component shown "Shown" for all',
    '}',
    'layer core {',
    '    component lost',
    '}',
    '',
];

function write(end = '\n', change: (text: string) => string = (text) => text): string {
    return change(LINES.join(end));
}

export interface HardText {
    readonly what: string;
    readonly text: string;
    /** The codes of its findings, in the order of the text. */
    readonly codes: readonly string[];
    /** Where the last of them stands: that of the component that is lost. Counted from 0. */
    readonly lost: { readonly line: number; readonly character: number };
}

const LOST = { line: 4, character: 14 };
const ORPHAN = ['orphan'];
const UNREADABLE = ['syntax-error', 'orphan'];

/** Puts something into the title, the name or the blanks of the map. */
const inTitle = (put: string) => write('\n', (text) => text.replace('Shown', `Sh${put}own`));
const behindTitle = (put: string) => write('\n', (text) => text.replace('"Shown"', `"Shown"${put}`));
const inBlanks = (put: string) => write('\n', (text) => text.replaceAll('    component', `${put}component`));

export const HARD_TEXTS: readonly HardText[] = [
    { what: 'line ends of Windows', text: write('\r\n'), codes: ORPHAN, lost: LOST },
    { what: 'line ends of old Macs', text: write('\r'), codes: ORPHAN, lost: LOST },
    {
        what: 'line ends of all kinds',
        text: LINES.map((line, place) => line + ['\n', '\r\n', '\r'][place % 3]).join(''),
        codes: ORPHAN,
        lost: LOST,
    },
    { what: 'no line end at its end', text: write().trimEnd(), codes: ORPHAN, lost: LOST },
    { what: 'tabs', text: inBlanks('\t'), codes: ORPHAN, lost: { line: 4, character: 11 } },
    { what: 'form feeds', text: inBlanks('\f\v'), codes: ORPHAN, lost: { line: 4, character: 12 } },
    {
        what: 'blanks that do not break',
        text: inBlanks('\u00a0\u3000'),
        codes: ORPHAN,
        lost: { line: 4, character: 12 },
    },
    {
        what: 'separators of lines in blanks',
        text: inBlanks('\u2028\u2029'),
        codes: ORPHAN,
        lost: { line: 4, character: 12 },
    },
    { what: 'separators of lines in a title', text: inTitle('\u2028\u2029'), codes: ORPHAN, lost: LOST },
    { what: 'a zero byte in a title', text: inTitle('\0'), codes: ORPHAN, lost: LOST },
    { what: 'a zero byte between words', text: behindTitle('\0'), codes: UNREADABLE, lost: LOST },
    { what: 'control characters in a title', text: inTitle('\u0001\u001b[2J\u0007\u009b'), codes: ORPHAN, lost: LOST },
    { what: 'the first half of a pair in a title', text: inTitle('\ud83d'), codes: ORPHAN, lost: LOST },
    { what: 'the second half of a pair in a title', text: inTitle('\ude00'), codes: ORPHAN, lost: LOST },
    { what: 'half of a pair between words', text: behindTitle('\ud83d'), codes: UNREADABLE, lost: LOST },
    {
        what: 'half of a pair in a comment',
        text: write('\n', (text) => text.replace('all', 'all // \udc00')),
        codes: ORPHAN,
        lost: LOST,
    },
    { what: 'characters that XML forbids in a title', text: inTitle('\ufffe\uffff'), codes: ORPHAN, lost: LOST },
    { what: 'marks of XML in a title', text: inTitle("<b>&amp;']]>--"), codes: ORPHAN, lost: LOST },
    { what: 'a change of direction in a title', text: inTitle('\u202e\u2066'), codes: ORPHAN, lost: LOST },
    { what: 'a change of direction between words', text: behindTitle('\u202e'), codes: UNREADABLE, lost: LOST },
    { what: 'characters without width in a title', text: inTitle('\u200b\u200d\u2060'), codes: ORPHAN, lost: LOST },
    { what: 'a character without width between words', text: behindTitle('\u200b'), codes: UNREADABLE, lost: LOST },
    { what: 'letters that are written from the right', text: inTitle('שלום'), codes: ORPHAN, lost: LOST },
    { what: 'letters with many marks', text: inTitle(`a${'\u0301'.repeat(500)}`), codes: ORPHAN, lost: LOST },
    {
        what: 'names that JavaScript knows',
        text: write('\n', (text) => text.replace('shown', '__proto__').replace('lost', 'constructor')),
        codes: ORPHAN,
        lost: LOST,
    },
    {
        what: 'half of a pair at the end of a name',
        text: write('\n', (text) => text.replace('lost', 'lost\ud83d')),
        codes: ['orphan', 'syntax-error'],
        lost: LOST,
    },
];
