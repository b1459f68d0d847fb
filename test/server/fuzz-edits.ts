// What people do to a text, as edits by offsets: it knows the text, and neither the editor nor the server.

import type { Random } from './fuzz-random.ts';
import { pickCharacter, pickChunk, pickMap, STATEMENTS, WORDS } from './fuzz-texts.ts';

/** Replaces a part of a text. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** The edits that reach the server in one message: each counts in the text that the one before has left. */
export type EditBatch = readonly Edit[];

interface Place {
    readonly line: number;
    readonly character: number;
}

export interface EditKind {
    readonly name: string;
    /** How often it happens, against the others. */
    readonly weight: number;
    /** One after the other; together they never grow without end. */
    make(text: string, random: Random): readonly EditBatch[];
}

export function applyEdit(text: string, { start, end, text: put }: Edit): string {
    return text.slice(0, start) + put + text.slice(end);
}

/** No editor lets a cursor stand between the two characters of a line end: an edit there takes in both or none. */
export function settleEdit(text: string, { start, end, text: put }: Edit): Edit {
    const within = (place: number) => text[place - 1] === '\r' && text[place] === '\n';
    const settledEnd = within(end) ? end + 1 : end;
    if (start === end) return { start: settledEnd, end: settledEnd, text: put };
    return { start: within(start) ? start - 1 : start, end: settledEnd, text: put };
}

/** Lines and characters from 0, as the protocol counts: a line ends with CR LF, CR or LF. */
export function positionAt(text: string, offset: number): Place {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Fails for a place that the text does not have: nobody may be told of such a one. */
export function offsetAt(text: string, { line, character }: Place): number {
    const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/u);
    const length = (lines[line] ?? '').replace(/[\r\n]+$/u, '').length;
    if (line > lines.length || character > length) throw new Error(`The text has no place ${line}:${character}.`);
    return lines.slice(0, line).reduce((sum, { length }) => sum + length, 0) + character;
}

/** Past this length texts are cut rather than grown, so that a session stays as quick as it begins. */
const LONG = 12_000;

const CHARACTERS: readonly EditKind[] = [
    once('a character typed', 12, (text, random) => insert(text, pickPlace(text, random), pickCharacter(random))),
    once('a character deleted', 10, (text, random) => {
        const place = pickPlace(text, random);
        return cut(text, place, place + 1);
    }),
    once('a character replaced', 6, (text, random) => {
        const place = pickPlace(text, random);
        return replace(text, place, place + 1, pickCharacter(random));
    }),
    {
        name: 'a statement typed',
        weight: 6,
        make(text, random) {
            const place = pickLine(text, random).start;
            const typed = random.pick(STATEMENTS).slice(0, 1 + random.below(80));
            return Array.from(typed, (character, index) => insert(text, place, character, index));
        },
    },
    {
        name: 'characters deleted one by one',
        weight: 3,
        make(text, random) {
            const place = pickPlace(text, random);
            const times = Math.min(place, random.below(25));
            return Array.from({ length: times }, (_, index) => [
                { start: place - index - 1, end: place - index, text: '' },
            ]);
        },
    },
];

const WORDWISE: readonly EditKind[] = [
    once('a word replaced', 8, (text, random) => {
        const word = pickWord(text, random);
        return replace(text, word.start, word.end, random.pick(WORDS));
    }),
    once('a word deleted', 6, (text, random) => {
        const word = pickWord(text, random);
        return cut(text, word.start, word.end);
    }),
    once('a word put in', 6, (text, random) => insert(text, pickWord(text, random).start, `${random.pick(WORDS)} `)),
    once('two words swapped', 3, (text, random) => {
        const [one, other] = sortByStart([pickWord(text, random), pickWord(text, random)]);
        if (!one || !other || one.end > other.start) return [];
        return [
            { ...other, text: text.slice(one.start, one.end) },
            { ...one, text: text.slice(other.start, other.end) },
        ];
    }),
];

const LINEWISE: readonly EditKind[] = [
    once('a chunk pasted', 5, (text, random) => insert(text, pickLine(text, random).start, pickChunk(random))),
    once('a chunk pasted into a line', 2, (text, random) => insert(text, pickPlace(text, random), pickChunk(random))),
    once('lines cut', 6, (text, random) => {
        const first = pickLine(text, random);
        return cut(text, first.start, Math.min(text.length, first.end + random.below(200)));
    }),
    once('two lines swapped', 3, (text, random) => {
        const [one, other] = sortByStart([pickLine(text, random), pickLine(text, random)]);
        if (!one || !other || one.end > other.start) return [];
        return [
            { ...other, text: text.slice(one.start, one.end) },
            { ...one, text: text.slice(other.start, other.end) },
        ];
    }),
    once('a line doubled', 3, (text, random) => {
        const { start, end } = pickLine(text, random);
        return insert(text, start, text.slice(start, end));
    }),
    once('a line commented out', 2, (text, random) => insert(text, pickLine(text, random).start, '// ')),
    once('a line moved in', 2, (text, random) => insert(text, pickLine(text, random).start, '    ')),
];

const WHOLE: readonly EditKind[] = [
    {
        name: 'several cursors',
        weight: 6,
        make(text, random) {
            const places = new Set(Array.from({ length: 2 + random.below(5) }, () => pickPlace(text, random)));
            const put = random.chance(0.5) ? random.pick(WORDS) : pickCharacter(random);
            // The last one first, as editors send them: then none moves another.
            const batch = [...places]
                .sort((one, other) => other - one)
                .map((start) => ({ start, end: start, text: put }));
            return [batch];
        },
    },
    once('a word replaced everywhere', 2, (text, random) => {
        const { start, end } = pickWord(text, random);
        const word = text.slice(start, end);
        const found = word === '' ? [] : findAll(text, word).slice(0, 20);
        const put = random.pick(WORDS);
        return found.reverse().map((place) => ({ start: place, end: place + word.length, text: put }));
    }),
    once('all line ends changed', 1, (text, random) => {
        const end = random.pick(['\n', '\r\n', '\r']);
        return [{ start: 0, end: text.length, text: text.replace(/\r\n|\r|\n/gu, end) }];
    }),
    once('another map put in its place', 1, (text, random) => [{ start: 0, end: text.length, text: pickMap(random) }]),
    once('everything deleted', 0.3, (text) => [{ start: 0, end: text.length, text: '' }]),
];

const SHORTEN: EditKind = once('half of it deleted', 1, (text, random) => {
    const line = pickLine(text, random);
    return random.chance(0.5) ? cut(text, line.start, text.length) : cut(text, 0, line.start);
});

const ALL_KINDS = [...CHARACTERS, ...WORDWISE, ...LINEWISE, ...WHOLE].map((kind) => [kind.weight, kind] as const);

export function pickEditKind(text: string, random: Random): EditKind {
    const kind = random.weigh(ALL_KINDS);
    return text.length > LONG ? SHORTEN : kind;
}

function once(name: string, weight: number, make: (text: string, random: Random) => EditBatch): EditKind {
    return { name, weight, make: (text, random) => [make(text, random)] };
}

/** `moved`: how much longer the text has become by what was put in before, all of it before this place. */
function insert(text: string, place: number, put: string, moved = 0): EditBatch {
    const start = Math.min(place, text.length) + moved;
    return [{ start, end: start, text: put }];
}

function cut(text: string, start: number, end: number): EditBatch {
    return replace(text, start, end, '');
}

function replace(text: string, start: number, end: number, put: string): EditBatch {
    return [{ start, end: Math.min(end, text.length), text: put }];
}

function pickPlace(text: string, random: Random): number {
    return random.below(text.length + 1);
}

interface Stretch {
    readonly start: number;
    readonly end: number;
}

/** A line with its end. */
function pickLine(text: string, random: Random): Stretch {
    return pickMatch(text, random, /[^\r\n]*(?:\r\n|\r|\n|$)/gu);
}

function pickWord(text: string, random: Random): Stretch {
    return pickMatch(text, random, /[\p{L}\p{N}_-]+|[^\s\p{L}\p{N}_-]/gu);
}

function pickMatch(text: string, random: Random, pattern: RegExp): Stretch {
    pattern.lastIndex = pickPlace(text, random);
    const match = pattern.exec(text);
    const start = match?.index ?? text.length;
    return { start, end: start + (match?.[0].length ?? 0) };
}

function findAll(text: string, word: string): number[] {
    const places: number[] = [];
    for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + word.length))
        places.push(place);
    return places;
}

function sortByStart(stretches: readonly Stretch[]): Stretch[] {
    return [...stretches].sort((one, other) => one.start - other.start);
}
