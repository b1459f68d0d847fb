// Formatting in the editor: a whole map, the lines of a selection, and the line that is being typed.

import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatting } from '../../server/features/formatting.ts';
import { onTypeFormatting } from '../../server/features/on-type-formatting.ts';
import { rangeFormatting } from '../../server/features/range-formatting.ts';
import { askAt, MAP_URI, openTexts } from './ask-feature.ts';
import { serveInProcess } from './serve-in-process.ts';

const UGLY = 'layer user{\n\tcomponent  größe for all { status live } // why  \n}';
const NEAT = 'layer user {\n    component größe for all { status live } // why\n}\n';
const OPTIONS = { tabSize: 2, insertSpaces: false };

function apply(text: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create(MAP_URI, 'jvm', 1, text), [...edits]);
}

function selectLines(first: number, end: number) {
    return { range: { start: { line: first, character: 0 }, end: { line: end, character: 0 } }, options: OPTIONS };
}

describe('a whole map', () => {
    const ask = (text: string) => askAt<TextEdit[] | null>(formatting, `|${text}`, { options: OPTIONS });

    test('is formatted in the one style, whatever the editor says of tabs', async () => {
        const edits = await ask(UGLY);
        expect(apply(UGLY, edits ?? [])).toBe(NEAT);
    });

    test('gets no edit where it is right already', async () => {
        expect(await ask(NEAT)).toEqual([]);
    });

    test('gets edits of its own line ends', async () => {
        const windows = UGLY.replaceAll('\n', '\r\n');
        expect(apply(windows, (await ask(windows)) ?? [])).toBe(NEAT.replaceAll('\n', '\r\n'));
    });

    test.each([
        ['with a syntax error', 'team  a\nnonsense'],
        ['that is half-typed', 'layer  user {'],
    ])('%s has no answer', async (_what, text) => {
        expect(await ask(text)).toBeNull();
    });

    test('past the size limit has no answer', async () => {
        const surroundings = openTexts({ [MAP_URI]: UGLY });
        surroundings.maps.limit = 20;
        for (const feature of [formatting, rangeFormatting, onTypeFormatting]) {
            const question = { textDocument: { uri: MAP_URI }, ...selectLines(0, 1), position: { line: 1 }, ch: '\n' };
            expect(await feature.answer(question as never, surroundings), feature.method).toBeNull();
        }
    });
});

describe('a selection', () => {
    const ask = (text: string, first: number, end: number) =>
        askAt<TextEdit[] | null>(rangeFormatting, `|${text}`, selectLines(first, end));

    test('of whole lines does not touch the line after them', async () => {
        expect(apply(UGLY, (await ask(UGLY, 0, 1)) ?? [])).toBe(UGLY.replace('user{', 'user {'));
        expect(apply(UGLY, (await ask(UGLY, 1, 2)) ?? [])).toBe(
            UGLY.replace(/\t.*/u, '    component größe for all { status live } // why'),
        );
    });

    test('without any width touches its line', async () => {
        expect(apply(UGLY, (await ask(UGLY, 0, 0)) ?? [])).toBe(UGLY.replace('user{', 'user {'));
    });

    test('in a map with a syntax error has no answer', async () => {
        expect(await ask('team  a\nnonsense', 0, 1)).toBeNull();
    });
});

describe('while typing', () => {
    const type = async (marked: string, ch: string) => {
        const edits = await askAt<TextEdit[] | null>(onTypeFormatting, marked, { ch, options: OPTIONS });
        return apply(marked.replace('|', ''), edits ?? []);
    };

    test('Enter indents the new line and puts the blanks of the line above right', async () => {
        expect(await type('step  a {\n|\n}', '\n')).toBe('step a {\n    \n}');
    });

    test('a brace goes below its header', async () => {
        expect(await type('step a {\n    goal  "g"\n    }|', '}')).toBe('step a {\n    goal  "g"\n}');
    });
});

test('the server says that it formats, also while typing, and does it', async () => {
    const editor = await serveInProcess();
    expect(editor.greeting.capabilities).toMatchObject({
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
    });
    editor.open(MAP_URI, UGLY);
    const question = { textDocument: { uri: MAP_URI }, options: OPTIONS };
    const edits = await editor.ask<TextEdit[]>('textDocument/formatting', question);
    expect(apply(UGLY, edits)).toBe(NEAT);
});
