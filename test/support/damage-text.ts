// Damages a text in the ways in which texts are damaged while people type, paste and merge. It knows lines and words, and
// no grammar; what a damage costs, `lost-facts.ts` says.

/** One text with one damage. */
export interface Damage {
    readonly kind: DamageKind;
    readonly text: string;
    /** The lines that it touches, in the numbers of the whole text from 0; both included. */
    readonly first: number;
    readonly last: number;
}

/** Every way in which a text is damaged. */
export const DAMAGE_KINDS = [
    'the file ends with a line',
    'the file ends inside a line',
    'the rest of a line is lost',
    'a line is lost',
    'a line is joined with the next',
    'a word is deleted',
    'a word is doubled',
    'a word is swapped with the next',
    'a brace is deleted',
    'a brace is added',
] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** A word, a string, a number or a mark, with its place in the text. */
interface Word {
    readonly start: number;
    readonly end: number;
    readonly line: number;
}

interface Line {
    readonly number: number;
    readonly start: number;
    /** Before its line end. */
    readonly end: number;
}

/** All damages of a text. The columns and the places of added braces follow from the seed. */
export function* damageText(text: string, seed: number): Generator<Damage> {
    const lines = splitLines(text);
    const random = makeRandom(seed);
    for (const line of lines) yield* damageLine(text, line, lines, random);
    yield* damageWords(text, splitWords(text, lines));
}

function* damageLine(text: string, line: Line, lines: readonly Line[], random: () => number): Generator<Damage> {
    const { number, start, end } = line;
    yield { kind: 'the file ends with a line', text: text.slice(0, end), first: number + 1, last: Infinity };
    if (text.slice(start, end).trim() === '') return;
    const place = () => start + Math.floor(random() * (end - start));
    yield { kind: 'the file ends inside a line', text: text.slice(0, place()), first: number, last: Infinity };
    const touched = { first: number, last: number };
    for (let time = 0; time < 2; time += 1)
        yield { kind: 'the rest of a line is lost', text: cut(text, place(), end), ...touched };
    yield { kind: 'a line is lost', text: cut(text, start, end), ...touched };
    for (const brace of ['{', '}']) {
        const at = random() < 0.5 ? end : place();
        yield { kind: 'a brace is added', text: `${text.slice(0, at)} ${brace} ${text.slice(at)}`, ...touched };
    }
    const next = lines[number + 1];
    if (next) {
        const joined = `${text.slice(0, end)} ${text.slice(next.start)}`;
        yield { kind: 'a line is joined with the next', text: joined, first: number, last: number + 1 };
    }
}

function* damageWords(text: string, words: readonly Word[]): Generator<Damage> {
    for (const [index, word] of words.entries()) {
        const { start, end, line } = word;
        const written = text.slice(start, end);
        const touched = { first: line, last: line };
        const kind = written === '{' || written === '}' ? 'a brace is deleted' : 'a word is deleted';
        yield { kind, text: cut(text, start, end), ...touched };
        const doubled = `${text.slice(0, end)} ${written}${text.slice(end)}`;
        yield { kind: 'a word is doubled', text: doubled, ...touched };
        const next = words[index + 1];
        if (next) {
            const pair = text.slice(next.start, next.end) + text.slice(end, next.start) + written;
            const swapped = text.slice(0, start) + pair + text.slice(next.end);
            yield { kind: 'a word is swapped with the next', text: swapped, first: line, last: next.line };
        }
    }
}

function cut(text: string, start: number, end: number): string {
    return text.slice(0, start) + text.slice(end);
}

function splitLines(text: string): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
        lines.push({ number: lines.length, start, end: start + line.replace(/\r$/u, '').length });
        start += line.length + 1;
    }
    return lines;
}

/** Comments are no words: nobody swaps the words of a sentence with those of a statement. */
const WORD =
    /(\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|"(?:\\.|[^"\\\r\n])*"?|\.\.|-?\d+(?:\.\d+)?(?![\p{L}\p{N}_-])|[\p{L}\p{M}\p{N}_-]+|\S/gu;

function splitWords(text: string, lines: readonly Line[]): Word[] {
    const words: Word[] = [];
    let line = 0;
    for (const { 0: word, 1: comment, index } of text.matchAll(WORD)) {
        while ((lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= index) line += 1;
        if (comment === undefined) words.push({ start: index, end: index + word.length, line });
    }
    return words;
}

/** A small linear congruential generator, so that every run damages alike. */
function makeRandom(seed: number): () => number {
    let state = seed % 2_147_483_648;
    return () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return state / 2_147_483_648;
    };
}
