// What holds for the formatter whatever the map: the meaning stays, the comments stay, a second time changes nothing,
// only white space moves, and the style is kept on every line.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
    applyChanges,
    arrangeText,
    formatAfterBrace,
    formatAfterEnter,
    formatLines,
    formatMap,
    type TextChange,
} from '../../language/index.ts';
import { readMeaning } from '../support/map-meaning.ts';
import { randomMapTexts } from '../support/random-map-text.ts';

const EXAMPLES = readdirSync('examples')
    .filter((name) => name.endsWith('.jvm'))
    .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);

/** Texts that can be read; hardly any other comes up. */
const READABLE = randomMapTexts(6).filter((text) => !formatMap(text).obstacles.some(isSyntaxError));

function isSyntaxError({ message }: { readonly message: string }): boolean {
    return !message.startsWith('In the one style');
}

function format(text: string): string {
    const { changes, obstacles } = formatMap(text);
    expect(obstacles).toEqual([]);
    return applyChanges(text, changes);
}

/** The comments in their order, without the blanks around their lines. */
function listComments(text: string): string[] {
    return arrangeText(text).comments.map(({ image }) =>
        image
            .split(/\r\n|\n|\r/u)
            .map((line) => line.trim())
            .join('\n'),
    );
}

/** What is wrong with a list of changes: they must be in order, real, and of white space or a `%` alone. */
function findFaults(text: string, changes: readonly TextChange[]): string[] {
    let done = 0;
    return changes.flatMap(({ start, end, newText }) => {
        const old = text.slice(start, end);
        const faults = [
            ...(start < done || end < start ? ['out of order'] : []),
            ...(old === newText ? ['changes nothing'] : []),
            ...(/\S/u.test(old) ? [`takes away ${old}`] : []),
            ...(/^(?:\s*|%)$/u.test(newText) ? [] : [`adds ${newText}`]),
        ];
        done = end;
        return faults;
    });
}

/** The lines that are not in the style, without those inside comments and texts. */
function findOddLines(text: string): string[] {
    const { comments } = arrangeText(text);
    const inComments = new Set(
        comments.flatMap(({ startLine = 0, endLine = 0 }) =>
            Array.from({ length: endLine - startLine }, (_, place) => startLine + place),
        ),
    );
    const written = text.replace(/^\ufeff/u, '').split(/\r\n|\n/u);
    return written.filter((line, place) => {
        const bare = line.replace(/"(?:\\.|[^"\\])*"|“[^”]*”/gu, '""').replace(/\/\/.*|\/\*.*/u, '');
        const empty = line === '' && (place === 0 || /^$|\{$/u.test(written[place - 1] ?? ''));
        const last = line === '' && place === written.length - 1;
        const odd = /\t|\S {2}|[^\s] [,%]|\{\S|\S\{|^( {4})* {1,3}\S|\s$/u.test(bare.trimEnd()) || /\s$/u.test(line);
        return !inComments.has(place) && !last && (odd || empty);
    });
}

describe('whatever the map,', () => {
    const holds = (check: (text: string) => void) =>
        fc.assert(
            fc.property(READABLE, (text) => {
                check(text);
            }),
            { numRuns: 200 },
        );

    test('its meaning stays', () => {
        holds((text) => expect(readMeaning(format(text))).toEqual(readMeaning(text)));
    });

    test('all comments stay, in their order', () => {
        holds((text) => expect(listComments(format(text))).toEqual(listComments(text)));
    });

    test('formatting it twice is formatting it once', () => {
        holds((text) => expect(formatMap(format(text)).changes).toEqual([]));
    });

    test('only white space and percent signs change', () => {
        holds((text) => expect(findFaults(text, formatMap(text).changes)).toEqual([]));
    });

    test('every line is in the style', () => {
        holds((text) => expect(findOddLines(format(text))).toEqual([]));
    });

    test('any of its lines can be formatted alone, with the same meaning', () => {
        fc.assert(
            fc.property(READABLE, fc.nat(20), fc.nat(5), (text, first, more) => {
                const { changes } = formatLines(text, { first, last: first + more });
                expect(findFaults(text, changes)).toEqual([]);
                expect(readMeaning(applyChanges(text, changes))).toEqual(readMeaning(text));
            }),
            { numRuns: 150 },
        );
    });
});

describe('while typing anywhere,', () => {
    const typing = fc.tuple(fc.constantFrom(...EXAMPLES), fc.nat(9999), fc.nat(60), fc.constantFrom('\n', '}', '\n}'));

    test('no line is ended or joined, and the map is read as without the formatter', () => {
        fc.assert(
            fc.property(typing, ([[, example], place, cut, typed]) => {
                const at = place % example.length;
                const text = example.slice(0, at) + typed + example.slice(at + cut);
                const line = text.slice(0, at + typed.length).split('\n').length - 1;
                const changes = typed.endsWith('}') ? formatAfterBrace(text, line) : formatAfterEnter(text, line);
                expect(findFaults(text, changes)).toEqual([]);
                expect(
                    changes.filter(({ start, end, newText }) => /\n/u.test(text.slice(start, end) + newText)),
                ).toEqual([]);
                expect(readMeaning(applyChanges(text, changes))).toEqual(readMeaning(text));
            }),
            { numRuns: 50 },
        );
    });
});

test('nearly all of the random maps can be read, so the properties are about something', () => {
    const texts = fc.sample(randomMapTexts(6), { numRuns: 300, seed: 1 });
    const readable = texts.filter((text) => formatMap(text).obstacles.length === 0);
    expect(readable.length).toBeGreaterThan(270);
    expect(readable.filter((text) => formatMap(text).changes.length > 0).length).toBeGreaterThan(250);
    expect(texts.filter((text) => /\{.*\}/u.test(text)).length).toBeGreaterThan(50);
});

describe('an example whose white space is deranged', () => {
    /** How a line may be written differently without a break more or less. */
    const derange = (line: string, dice: readonly number[]): string => {
        let place = 0;
        const roll = (choices: readonly string[]) => choices[(dice[place++ % dice.length] ?? 0) % choices.length] ?? '';
        if (/^\s*(?:\/\/|\/\*)/u.test(line)) return roll(['', ' ', '\t']) + line.trim() + roll(['', '  ']);
        const inside = line.trim().replace(/("[^"]*")|(, )|(\.\.)| /gu, (all, text, comma, range) => {
            if (text) return text;
            if (comma) return roll([', ', ',', ' ,', ' , ', ',\t']);
            return range ? roll(['..', ' ..', '.. ', ' .. ']) : roll([' ', '  ', '\t', all]);
        });
        return roll(['', '  ', '\t', '      ']) + inside + roll(['', ' ', '\t\t']);
    };

    test.each(EXAMPLES)('comes back as it was: %s', (_name, text) => {
        fc.assert(
            fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 50 }), (dice) => {
                const lines = text.trimEnd().split('\n');
                const deranged = lines.map((line, place) =>
                    derange(line, [...dice.slice(place % dice.length), ...dice]),
                );
                expect(format(deranged.join('\n'))).toBe(text);
            }),
            { numRuns: 10 },
        );
    });

    test.each(EXAMPLES)('keeps its meaning with all of its line ends changed: %s', (_name, text) => {
        const withoutBreaks = text
            .replace(/^\s*\/\/.*$|^\s*\/\*\*.*\*\/$/gmu, '')
            .replace(/\s*\n\s*/gu, (breaks) => (breaks.includes('\n\n') ? '\n' : ' '));
        const formatted = format(withoutBreaks);
        expect(readMeaning(formatted)).toEqual(readMeaning(withoutBreaks));
        expect(formatMap(formatted).changes).toEqual([]);
        expect(format(text.replaceAll('\n', '\r\n'))).toBe(text.replaceAll('\n', '\r\n'));
        expect(format(text.replaceAll('\n', '\n\n\n'))).not.toMatch(/\n\n\n/u);
    });
});
