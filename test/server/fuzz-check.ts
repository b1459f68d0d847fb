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
import type { PretendEditor } from './pretend-editor.ts';

/** How long a server may take to settle, in milliseconds. */
const LONGEST_WAIT = 10_000;
const PAUSE = 5;

/** Fails with the first difference. */
export async function expectAsFresh(editor: PretendEditor, desk: Desk, random: Random): Promise<void> {
    const fresh = await startFresh(desk);
    try {
        await expectSameFindings(editor, fresh, desk);
        for (const [uri, { text }] of desk.open) expectFindingsOfLanguage(editor, uri, text, desk);
        for (const [uri, { text }] of desk.open) await expectSameAnswers([editor, fresh], uri, text, random);
        const crashes = [...editor.log, ...fresh.log].filter(({ type }) => type === 1);
        expectSame('The log', crashes, []);
    } finally {
        fresh.connection.dispose();
    }
}

async function expectSameFindings(editor: PretendEditor, fresh: PretendEditor, desk: Desk): Promise<void> {
    const uris = knownUris(desk);
    const told = ({ diagnostics, versions }: PretendEditor) =>
        [...new Set([...uris, ...editor.diagnostics.keys()])].map((uri) => ({
            uri,
            version: desk.open.has(uri) ? versions.get(uri) : undefined,
            findings: diagnostics.get(uri) ?? [],
        }));
    const isSo = () =>
        uris.every((uri) => fresh.diagnostics.has(uri)) &&
        [...desk.open].every(([uri, { version }]) => editor.versions.get(uri) === version) &&
        isDeepStrictEqual(told(editor), told(fresh));
    const start = Date.now();
    while (!isSo()) {
        if (Date.now() - start > LONGEST_WAIT) {
            expectSame('The versions', versionsTold(editor, desk), versionsOpen(desk));
            for (const [place, own] of told(editor).entries()) {
                expectSame(`The findings of ${own.uri}`, own.findings, told(fresh)[place]?.findings);
            }
            throw new Error('The fresh server has not told all maps.');
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}

function versionsTold({ versions }: PretendEditor, { open }: Desk) {
    return [...open.keys()].map((uri) => [uri, versions.get(uri)]);
}

function versionsOpen({ open }: Desk) {
    return [...open].map(([uri, { version }]) => [uri, version]);
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
        const [own, fresh] = await Promise.all(editors.map((editor) => askPlainly(editor, method, question)));
        expectSame(`The answer to ${method} at ${JSON.stringify(question)}`, own, fresh);
    }
}

/** The answer, or the refusal. Lists over all maps have the order in which a server has met these. */
async function askPlainly(editor: PretendEditor, method: string, question: object): Promise<unknown> {
    try {
        const answer = await editor.ask(method, question);
        return method.startsWith('workspace/') ? sortByText(answer) : answer;
    } catch (error) {
        return error instanceof ResponseError ? { refused: error.message, code: error.code } : error;
    }
}

function sortByText(answer: unknown): unknown {
    if (!Array.isArray(answer)) return answer;
    return answer.map((item) => JSON.stringify(item)).sort();
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
