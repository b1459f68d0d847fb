// A text with one slip: what fingers, word processors and other habits of writing numbers do to it. It knows words and
// signs, and no grammar.

/** One text with one slip. */
export interface Slip {
    readonly kind: string;
    readonly text: string;
}

interface Habit {
    readonly kind: string;
    /** What it changes. */
    readonly finds: RegExp;
    readonly writes: (found: string, place: number) => string;
}

const WORD = /(?<![\p{L}\p{M}\p{N}_-])\p{L}[\p{L}\p{M}_-]{2,}(?![\p{L}\p{M}\p{N}_-])/gu;

const HABITS: readonly Habit[] = [
    { kind: 'two letters change places', finds: WORD, writes: swapLetters },
    { kind: 'a letter is missing', finds: WORD, writes: (word, place) => replaceLetter(word, place, '') },
    { kind: 'a letter is another one', finds: WORD, writes: (word, place) => replaceLetter(word, place, 'x') },
    {
        kind: 'a word begins with a capital',
        finds: WORD,
        writes: (word) => word.charAt(0).toUpperCase() + word.slice(1),
    },
    { kind: 'English quotes', finds: /"[^"\n]*"/gu, writes: (text) => `“${text.slice(1, -1)}”` },
    { kind: 'German quotes', finds: /"[^"\n]*"/gu, writes: (text) => `„${text.slice(1, -1)}“` },
    { kind: 'French quotes around straight ones', finds: /"[^"\n]*"/gu, writes: (text) => `«${text}»` },
    { kind: 'a quote is missing', finds: /"(?=[ \n])/gu, writes: () => '' },
    { kind: 'a dash for two dots', finds: /\.\.(?!\/)/gu, writes: () => '–' },
    { kind: 'an ellipsis for two dots', finds: /\.\.(?!\/)/gu, writes: () => ' … ' },
    { kind: 'three dots for two', finds: /\.\.(?!\/)/gu, writes: () => '...' },
    { kind: 'a decimal comma', finds: /(?<=\d)\.(?=\d)/gu, writes: () => ',' },
    { kind: 'a percentage of ten', finds: /(?<= )\d(?:\.\d)?(?=[ \n])/gu, writes: (number) => `${number}%` },
    { kind: 'a number of another scale', finds: /(?<= \d)\.(?=\d[ \n])/gu, writes: () => '' },
    { kind: 'a number below zero', finds: /(?<= )\d+(?:\.\d+)?(?=[ \n%])/gu, writes: (number) => `-${number}` },
    { kind: 'a brace is missing', finds: / ?[{}]/gu, writes: () => '' },
    { kind: 'a brace too many', finds: / ?[{}](?=\n)/gu, writes: (brace) => `${brace} ${brace.trim()}` },
    { kind: 'a bullet before a line', finds: /(?<=\n *)\S/gu, writes: (letter) => `• ${letter}` },
    { kind: 'a semicolon at the end of a line', finds: /(?<=\S)\n/gu, writes: () => ';\n' },
    { kind: 'a comment without its end', finds: /\n/gu, writes: () => '\n/* note\n' },
    { kind: 'a line twice', finds: /\n[^\n]+/gu, writes: (line) => line + line },
    {
        kind: 'a merge',
        finds: /\n[^\n]+/gu,
        writes: (line) => `\n<<<<<<< ours${line}\n=======${line}s\n>>>>>>> theirs`,
    },
];

/** Slips of a text, at most so many of each kind, spread over the text. Another `turn` gives others. */
export function* slipsOf(text: string, most: number, turn = 0): Generator<Slip> {
    for (const { kind, finds, writes } of HABITS) {
        const found = [...text.matchAll(finds)];
        const step = Math.max(1, Math.floor(found.length / most));
        for (let number = turn % step; number < found.length; number += step) {
            const [{ 0: old, index }] = found.slice(number) as [RegExpExecArray];
            const slip = text.slice(0, index) + writes(old, index) + text.slice(index + old.length);
            if (slip !== text) yield { kind, text: slip };
        }
    }
}

function swapLetters(word: string, index: number): string {
    const place = index % (word.length - 1);
    return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
}

function replaceLetter(word: string, index: number, letter: string): string {
    const place = index % word.length;
    return word.slice(0, place) + letter + word.slice(place + 1);
}
