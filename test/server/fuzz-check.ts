// What must hold in every quiet moment of a session: the server tells and answers the same as one that has just started,
// and the same as the language does without any server.

import { isDeepStrictEqual } from 'node:util';
import { ResponseError } from 'vscode-languageserver/node';
import { checkMap, type RuleLevels, readMap } from '../../language/index.ts';
import { DEFAULT_SETTINGS } from '../../protocol/settings.ts';
import { toDiagnostic } from '../../server/maps/to-diagnostic.ts';
import { type Desk, knownUris, startFresh } from './fuzz-desk.ts';
import { METHODS, makeQuestion } from './fuzz-questions.ts';
import type { Random } from './fuzz-random.ts';
import { followTokens } from './fuzz-tokens.ts';
import type { PretendEditor } from './pretend-editor.ts';

/** How long a server may take to settle, in milliseconds. */
const LONGEST_WAIT = 10_000;
const PAUSE = 5;

/** Fails with the first difference. */
export async function expectAsFresh(editor: PretendEditor, desk: Desk, random: Random): Promise<void> {
    const fresh = await startFresh(desk);
    try {
        await eventually(() => expectSameFindings(editor, fresh, desk));
        for (const [uri, { text }] of desk.open) expectFindingsOfLanguage(editor, uri, text, desk);
        for (const [uri, { text }] of desk.open) await expectSameAnswers([editor, fresh], uri, text, random);
        const crashes = [...editor.log, ...fresh.log].filter(({ type }) => type === 1);
        expectSame('The log', crashes, []);
    } finally {
        fresh.connection.dispose();
    }
}

/** Tries until it holds, because what happens on the disk is taken in at its own pace. Fails as the last try does. */
async function eventually(hold: () => unknown): Promise<void> {
    for (const start = Date.now(); ; ) {
        try {
            await hold();
            return;
        } catch (error) {
            if (Date.now() - start > LONGEST_WAIT) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}

function expectSameFindings(editor: PretendEditor, fresh: PretendEditor, desk: Desk): void {
    const uris = knownUris(desk);
    const unread = uris.filter((uri) => !fresh.diagnostics.has(uri));
    expectSame('What the fresh server has not told', unread, []);
    for (const [uri, { version }] of desk.open) expectSame(`The version of ${uri}`, editor.versions.get(uri), version);
    for (const uri of new Set([...uris, ...editor.diagnostics.keys()])) {
        const [own, expected] = [editor, fresh].map(({ diagnostics }) => diagnostics.get(uri) ?? []);
        expectSame(`The findings of ${uri}`, own, expected);
    }
}

/** What a text alone says; with imports it says more, which only a server knows. */
function expectFindingsOfLanguage(editor: PretendEditor, uri: string, text: string, { settings }: Desk): void {
    const map = readMap(text, uri);
    if (map.imports.length > 0) return;
    const told = editor.diagnostics.get(uri) ?? [];
    const limit = settings.maxFileSize ?? DEFAULT_SETTINGS.maxFileSize;
    if (Buffer.byteLength(text) > limit) {
        expectSame('The findings of a large map', codesOf(told), ['file-too-large']);
        return;
    }
    const rules = new Map(Object.entries(settings.rules ?? {})) as RuleLevels;
    const findings = checkMap(map, { settings: rules });
    // As the editor gets them, which knows no properties that are undefined.
    const written = JSON.parse(JSON.stringify(findings.map((finding) => toDiagnostic(finding, uri))));
    expectSame(`The findings of ${uri}`, told, written);
}

function codesOf(diagnostics: readonly { readonly code?: unknown }[]): unknown[] {
    return diagnostics.map(({ code }) => code);
}

async function expectSameAnswers(
    editors: readonly PretendEditor[],
    uri: string,
    text: string,
    random: Random,
): Promise<void> {
    for (const method of METHODS) {
        const question = makeQuestion(uri, text, random);
        await eventually(async () => {
            const [own, fresh] = await Promise.all(editors.map((editor) => askPlainly(editor, method, question)));
            expectSame(`The answer to ${method} at ${JSON.stringify(question)}`, own, fresh);
        });
    }
    await eventually(async () => {
        const [own, fresh] = await Promise.all(editors.map((editor) => followTokens(editor, uri)));
        expectSame(`The tokens of ${uri}`, own, fresh);
    });
}

/** The answer without the number that a server gives it, or the refusal. */
async function askPlainly(editor: PretendEditor, method: string, question: object): Promise<unknown> {
    try {
        const answer = await editor.ask<object | null>(method, question);
        if (!answer || !('resultId' in answer)) return answer;
        const { resultId, ...rest } = answer;
        return rest;
    } catch (error) {
        return error instanceof ResponseError ? { refused: error.message, code: error.code } : error;
    }
}

/** Tells of two lists where they part. */
function expectSame(what: string, own: unknown, expected: unknown): void {
    if (isDeepStrictEqual(own, expected)) return;
    if (Array.isArray(own) && Array.isArray(expected)) {
        const place = own.findIndex((item, index) => !isDeepStrictEqual(item, expected[index]));
        if (place >= 0) expectSame(`${what}, at ${place}`, own[place], expected[place]);
    }
    throw new Error(`${what}\nis       ${JSON.stringify(own)}\nbut must ${JSON.stringify(expected)}`);
}
