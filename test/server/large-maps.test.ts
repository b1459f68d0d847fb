// Maps past the size that is checked while typing: one finding says so, and the editor stays quick and keeps its text.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { EDIT_MAP } from '../../protocol/edit-messages.ts';
import { READ_MAP } from '../../protocol/map-messages.ts';
import { ALL_FEATURES } from '../../server/features/all-features.ts';
import { SKETCH } from '../support/sketch.ts';
import type { PretendEditor } from './pretend-editor.ts';
import { serveInProcess } from './serve-in-process.ts';

const URI = 'file:///maps/large.jvm';

/** Many components with long descriptions; an orphan among them. */
function writeLargeMap(bytes: number): string {
    const description = 'It tells a long story. '.repeat(400);
    const count = Math.ceil(bytes / (description.length + 60));
    const component = (index: number) =>
        `    component c${index} for all {\n        description "${description}"\n    }\n`;
    return `layer user {\n${Array.from({ length: count }, (_, index) => component(index)).join('')}}\nlayer core { component lost }\n`;
}

const LARGE = writeLargeMap(10_000_000);

async function openLarge(): Promise<PretendEditor> {
    const editor = await serveInProcess();
    editor.open(URI, LARGE);
    await editor.expectCodes(URI, ['file-too-large']);
    return editor;
}

function edit(editor: PretendEditor, version: number, change: object): void {
    editor.tell('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges: [change] });
}

function at(line: number, character: number) {
    return { line, character };
}

describe('a map of ten million bytes', () => {
    test('has one finding, at its start, that says how large it is and what to do', async () => {
        const editor = await openLarge();
        const [finding] = editor.diagnostics.get(URI) as [Diagnostic];
        expect(finding.message).toBe(
            `This map has ${LARGE.length.toLocaleString('en')} bytes; past 2,000,000 bytes it is not checked and not drawn while you type.`,
        );
        expect([finding.severity, finding.range]).toEqual([1, { start: at(0, 0), end: at(0, 0) }]);
    });

    test('keeps that one finding while it is typed in, and no other map waits for it', async () => {
        const editor = await openLarge();
        for (let version = 2; version < 30; version += 1) {
            edit(editor, version, { range: { start: at(version, 0), end: at(version, 0) }, text: 'x' });
        }
        editor.open(
            'file:///maps/small.jvm',
            `layer user { component a for all }\nlayer core { component lost } ${SKETCH}`,
        );
        await editor.expectCodes('file:///maps/small.jvm', ['orphan']);
        await editor.until(() => editor.versions.get(URI) === 29);
        await editor.expectCodes(URI, ['file-too-large']);
        expect(editor.diagnostics.get(URI)?.[0]?.message).toContain((LARGE.length + 28).toLocaleString('en'));
    });

    test('is checked as soon as it is small enough, and told to be too large as soon as it is not', async () => {
        const editor = await openLarge();
        edit(editor, 2, { range: { start: at(400, 0), end: at(1_000_000, 0) }, text: '}\n' });
        await editor.until(() => editor.versions.get(URI) === 2);
        expect(editor.diagnostics.get(URI)?.map(({ code }) => code)).not.toContain('file-too-large');
        edit(editor, 3, { text: `layer user { component a for all }\nlayer core { component lost } ${SKETCH}` });
        await editor.expectCodes(URI, ['orphan']);
        edit(editor, 4, { text: LARGE });
        await editor.expectCodes(URI, ['file-too-large']);
    });

    test('is asked about without a wrong answer: nothing is offered, found or changed in it', async () => {
        const editor = await openLarge();
        const position = at(5, 10);
        const question = {
            textDocument: { uri: URI },
            position,
            range: { start: position, end: position },
            newName: 'other',
            files: [{ oldUri: URI, newUri: 'file:///other.jvm' }],
            query: '',
            ch: '}',
            options: { tabSize: 4, insertSpaces: true },
            context: { includeDeclaration: true, diagnostics: editor.diagnostics.get(URI), triggerKind: 1 },
        };
        for (const { method } of ALL_FEATURES) {
            if (method === READ_MAP || method === EDIT_MAP) continue;
            expect([method, dropEmpty(await editor.ask(method, question))]).toEqual([method, null]);
        }
    });

    test('gives the preview the reason why it is not drawn', async () => {
        const editor = await openLarge();
        const answer = await editor.ask<{ map: unknown; reason?: string }>(READ_MAP, { uri: URI });
        expect([answer.map, answer.reason]).toEqual([null, editor.diagnostics.get(URI)?.[0]?.message]);
    });

    test('has that one finding too where it lies on the disk and no editor has it open', async () => {
        const editor = await serveInProcess({ folders: ['file:///maps'], disk: new Map([[URI, LARGE]]) });
        await editor.expectCodes(URI, ['file-too-large']);
    });
});

/** No answer, a list without entries and a list of nothing but empty data are all the same to an editor. */
function dropEmpty(answer: unknown): unknown {
    if (Array.isArray(answer) && answer.length === 0) return null;
    const { data, items } = (answer ?? {}) as { data?: unknown[]; items?: unknown[] };
    return data?.length === 0 || items?.length === 0 ? null : answer;
}

test.each([
    ['bytes and not in characters', 'ü', 2],
    ['bytes of whole characters', '計', 3],
    ['bytes of pairs', '😀', 4],
    ['bytes where half of a pair stands alone', '\ud83d', 3],
])('the size is counted in %s', async (_what, character, bytes) => {
    const settings = () => ({ maxFileSize: 10 * bytes });
    const editor = await serveInProcess({ settings });
    editor.open('file:///fits.jvm', character.repeat(10));
    editor.open('file:///too-large.jvm', `${character.repeat(10)}x`);
    await editor.expectCodes('file:///too-large.jvm', ['file-too-large']);
    await editor.until(() => editor.diagnostics.has('file:///fits.jvm'));
    expect(editor.diagnostics.get('file:///fits.jvm')?.map(({ code }) => code)).not.toContain('file-too-large');
});
