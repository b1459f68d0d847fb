// Whatever the text: every feature answers, nothing is logged as a failure, and what is answered lies inside the text.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver/node';
import { ALL_FEATURES } from '../../server/features/all-features.ts';
import { SKETCH } from '../support/sketch.ts';
import { MAP_URI, openTexts } from './ask-feature.ts';
import { serveInProcess } from './serve-in-process.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const TEXTS = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.jvm'))
    .map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const);

/** Asks every feature at one place of a text. */
async function askEverything(text: string, offset: number): Promise<void> {
    const surroundings = openTexts({ [MAP_URI]: text });
    const document = surroundings.maps.find(MAP_URI)?.read().document;
    const position = document?.positionAt(offset);
    const question = {
        textDocument: { uri: MAP_URI },
        uri: MAP_URI,
        position,
        range: position && { start: position, end: position },
        ch: offset % 2 === 0 ? '}' : '\n',
        context: { includeDeclaration: true },
        newName: 'new-name',
        files: [],
        query: 'e',
    };
    for (const feature of ALL_FEATURES) {
        try {
            const answer = await feature.answer(question as never, surroundings);
            expect(findOutside(answer, text), feature.method).toEqual([]);
        } catch (error) {
            if (!(error instanceof ResponseError)) throw error;
        }
    }
}

/** The positions in an answer that no text of this length has. */
function findOutside(answer: unknown, text: string): unknown[] {
    const lines = text.split(/\r\n|\n|\r/u);
    const outside: unknown[] = [];
    const visit = (value: unknown) => {
        if (typeof value !== 'object' || value === null) return;
        const { line, character } = value as { line?: number; character?: number };
        if (typeof line === 'number' && typeof character === 'number') {
            if (line < 0 || character < 0 || character > (lines[line]?.length ?? -1)) outside.push(value);
        } else for (const part of partsOf(value)) visit(part);
    };
    visit(answer);
    return outside;
}

/** What a fix selects is a place of the text that it leaves behind, not of this one. */
function partsOf(value: object): unknown[] {
    return Object.entries(value)
        .filter(([key]) => key !== 'command' || !('edit' in value))
        .map(([, part]) => part);
}

describe('every feature answers', () => {
    test.each(TEXTS)('everywhere in %s, as far as it is written there', async (_, text) => {
        for (let offset = 0; offset <= text.length; offset += 131) await askEverything(text.slice(0, offset), offset);
    });

    test.each(TEXTS)('everywhere in %s while a piece of it is missing', async (_, text) => {
        for (let offset = 0; offset <= text.length; offset += 197) {
            await askEverything(text.slice(0, offset) + text.slice(offset + 7), offset);
        }
    });

    const word = fc.constantFrom(
        ...'map job step need layer component scenario add change remove needs for in drops serves team allow rule import'.split(
            ' ',
        ),
        ...['{', '}', ',', '..', '"', '"Title"', '//', '/*', '*/', '\n', '\r\n', '<<<<<<<', '%', '8', '1,5'],
        ...['a', 'b', '__proto__', 'constructor', 'ß-ü', '計画', '\u0000', '\u202e', '\ud800', '😀'],
    );
    test('in texts of any words', async () => {
        await fc.assert(
            fc.asyncProperty(fc.array(word, { maxLength: 30 }), fc.nat(), async (words, place) => {
                const text = words.join(' ');
                await askEverything(text, place % (text.length + 1));
            }),
            { numRuns: 300 },
        );
    });

    test('in texts of any characters', async () => {
        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(), async (text, place) => {
                await askEverything(text, place % (text.length + 1));
            }),
            { numRuns: 200 },
        );
    });
});

const HARD_TEXTS: readonly [what: string, text: string][] = [
    ['an empty text', ''],
    ['blanks', ' \t\r\n\n'],
    ['braces that are never closed', '{'.repeat(20_000)],
    ['braces that were never opened', '}'.repeat(20_000)],
    ['blocks in blocks', 'layer a { component b '.repeat(5_000)],
    ['one very long line', `component a needs ${'b, '.repeat(20_000)}`],
    [
        'a circle of many components',
        Array.from({ length: 3_000 }, (_, i) => `component c${i} needs c${(i + 1) % 3_000} in core`).join('\n'),
    ],
    ['many unknown words', 'nonsense '.repeat(5_000)],
    ['many comments', '// note\n'.repeat(20_000)],
    ['bytes of a picture', String.fromCharCode(...Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))],
];

test('no text ends the server, or keeps another map from being checked', { timeout: 120_000 }, async () => {
    const editor = await serveInProcess();
    for (const [index, [, text]] of HARD_TEXTS.entries()) editor.open(`file:///hard/${index}.jvm`, text);
    editor.open('file:///fine.jvm', `layer user { component a for all } ${SKETCH}`);
    await editor.expectCodes('file:///fine.jvm', []);
    expect(editor.diagnostics.size).toBe(HARD_TEXTS.length + 1);
    expect(editor.log.filter(({ type }) => type === 1)).toEqual([]);
});

test.each([
    ['half of a character', 'file:///maps/a\ud83d.jvm'],
    ['no scheme', 'a map'],
    ['nothing', ''],
    ['marks of addresses', 'file:///a%zz?b#c[d]%2e.jvm'],
])('a text is served under an address of %s', async (_what, uri) => {
    const editor = await serveInProcess({ folders: ['file:///maps'] });
    editor.open(uri, `layer user { component a for all }\nlayer core { component lost } ${SKETCH}`);
    await editor.expectCodes(uri, ['orphan']);
    editor.close(uri);
    await editor.expectCodes(uri, []);
    expect(editor.log.filter(({ type }) => type === 1)).toEqual([]);
});
