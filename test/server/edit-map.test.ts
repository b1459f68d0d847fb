// Editing in the picture, over the protocol: the changes of the text, and when there are none.

import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EDIT_MAP, type EditAnswer, type PictureEdit } from '../../protocol/edit-messages.ts';
import type { PretendEditor } from './pretend-editor.ts';
import { serveInProcess } from './serve-in-process.ts';

const URI = 'file:///maps/one.jvm';
const TEXT = 'layer user {\n    component a "Alpha 😀" for define // first\n}\nlayer core { component b }\n';
const ARROW: PictureEdit = { kind: 'add-arrow', from: 'a', to: 'b' };

function ask(editor: PretendEditor, version: number, edit: PictureEdit = ARROW, uri = URI): Promise<EditAnswer> {
    return editor.ask<EditAnswer>(EDIT_MAP, { uri, version, edit });
}

function apply(text: string, answer: EditAnswer): string {
    if ('refusal' in answer) throw new Error(answer.refusal);
    return TextDocument.applyEdits(TextDocument.create(URI, 'jvm', 1, text), [...answer.edits]);
}

test('an edit of the text that the picture shows gets its changes, in places of the text', async () => {
    const editor = await serveInProcess();
    editor.open(URI, TEXT);
    const answer = await ask(editor, 1);
    const place = { line: 1, character: 37 };
    expect(answer).toEqual({ version: 1, edits: [{ range: { start: place, end: place }, newText: ' needs b' }] });
    expect(apply(TEXT, answer)).toBe(TEXT.replace('for define', 'for define needs b'));
});

test('an edit of a text that has changed since is refused, and so is one that comes too early', async () => {
    const editor = await serveInProcess();
    editor.open(URI, TEXT);
    editor.retype(URI, 2, TEXT.replace('first', 'second'));
    const refusal =
        'The text has changed since this picture was drawn; nothing was changed. Try again in the picture as it is now.';
    expect(await ask(editor, 1)).toEqual({ refusal });
    expect(await ask(editor, 3)).toEqual({ refusal });
    expect(apply(TEXT, await ask(editor, 2))).toBe(TEXT.replace('for define', 'for define needs b'));
});

test('an edit that says what the text says already changes nothing', async () => {
    const editor = await serveInProcess();
    editor.open(URI, TEXT);
    const edit: PictureEdit = { kind: 'set-title', of: 'component', name: 'a', title: 'Alpha 😀' };
    expect(await ask(editor, 1, edit)).toEqual({ version: 1, edits: [] });
});

test('what the language refuses is told in its words', async () => {
    const editor = await serveInProcess();
    editor.open(URI, TEXT);
    expect(await ask(editor, 1, { kind: 'remove-component', component: 'c' })).toEqual({
        refusal: 'There is no component called ‘c’ in this map any more.',
    });
});

test('a map that no editor has open is edited as it lies on the disk, one that is too large or not there is not', async () => {
    const [large, gone] = ['file:///maps/large.jvm', 'file:///maps/gone.jvm'];
    const disk = new Map([
        [URI, TEXT],
        [large, `${TEXT}// ${'x'.repeat(1000)}\n`],
    ]);
    const settings = () => ({ maxFileSize: 500 });
    const editor = await serveInProcess({ folders: ['file:///maps'], disk, settings });
    await editor.expectCodes(large, ['file-too-large']);
    expect(apply(TEXT, await ask(editor, 0))).toBe(TEXT.replace('for define', 'for define needs b'));
    expect(await ask(editor, 0, ARROW, large)).toEqual({ refusal: expect.stringContaining('past 500 bytes') });
    expect(await ask(editor, 0, ARROW, gone)).toEqual({
        refusal: 'This map is not known, so nothing was changed. Open its text first.',
    });
});
