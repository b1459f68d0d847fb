// How a conversation begins and ends, and what is answered to questions that cannot be answered.

import { describe, expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import { ALL_FEATURES } from '../../server/features/all-features.ts';
import { connectInProcess, serveInProcess } from './serve-in-process.ts';

const ONE = 'file:///maps/one.jvm';
const AT_START = { textDocument: { uri: ONE }, position: { line: 0, character: 0 } };

test('the server says in its greeting what it can do, and who it is', async () => {
    const { greeting } = await serveInProcess();
    expect(greeting.serverInfo?.name).toBe('job-value-map');
    expect(Object.keys(greeting.capabilities).sort()).toEqual([
        'codeActionProvider',
        'codeLensProvider',
        'completionProvider',
        'definitionProvider',
        'documentFormattingProvider',
        'documentHighlightProvider',
        'documentOnTypeFormattingProvider',
        'documentRangeFormattingProvider',
        'documentSymbolProvider',
        'foldingRangeProvider',
        'hoverProvider',
        'positionEncoding',
        'referencesProvider',
        'renameProvider',
        'semanticTokensProvider',
        'textDocumentSync',
        'workspace',
        'workspaceSymbolProvider',
    ]);
});

test('questions about a map that nobody has opened have no answer', async () => {
    const editor = await serveInProcess();
    for (const { method } of ALL_FEATURES.filter((feature) => feature.method.startsWith('textDocument/'))) {
        expect(await editor.ask(method, { ...AT_START, newName: 'x', context: {} }), method).toBeNull();
    }
});

describe('a question that the server cannot deal with', () => {
    test('is answered with an error and told in the log, and the server lives on', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, 'step a');
        await expect(editor.ask('textDocument/hover', { textDocument: { uri: ONE } })).rejects.toMatchObject({
            code: ErrorCodes.InternalError,
        });
        expect(editor.log.filter(({ type }) => type === 1).map(({ message }) => message.split('\n')[0])).toEqual([
            '‘textDocument/hover’ could not be answered.',
        ]);
        expect(await editor.ask('textDocument/hover', AT_START)).not.toBeNull();
    });

    test('through no fault of the server is answered with the reason alone', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, 'step a');
        const question = { textDocument: { uri: ONE }, position: { line: 0, character: 5 }, newName: '-' };
        await expect(editor.ask('textDocument/rename', question)).rejects.toMatchObject({
            code: -32803,
            message: expect.stringContaining('‘-’ is no name.'),
        });
        expect(editor.log.filter(({ type }) => type === 1)).toEqual([]);
    });

    test('is an error if the server knows no such question', async () => {
        const editor = await serveInProcess();
        await expect(editor.ask('textDocument/dance', AT_START)).rejects.toMatchObject({
            code: ErrorCodes.MethodNotFound,
        });
    });
});

test('news that make no sense are told in the log, and the server lives on', async () => {
    const editor = await serveInProcess();
    editor.tell('textDocument/didChange', {});
    editor.tell('textDocument/didOpen', {});
    await editor.until(() => editor.log.filter(({ type }) => type === 1).length === 2);
    editor.open(ONE, 'layer user {}');
    await editor.until(() => editor.diagnostics.has(ONE));
});

test('what the server does is told to those who ask for a trace', async () => {
    const editor = await serveInProcess();
    editor.open(ONE, 'step a');
    await editor.until(() => editor.diagnostics.has(ONE));
    expect(editor.log.filter(({ type }) => type === 0)).toEqual([]);
    editor.tell('$/setTrace', { value: 'messages' });
    editor.retype(ONE, 2, 'step b');
    await editor.until(() => editor.log.some(({ message }) => message.startsWith(`${ONE}, version 2: `)));
});

test('the server registers for changes on the disk and of the settings', async () => {
    const registered: unknown[] = [];
    const editor = await serveInProcess({
        answers: {
            'client/registerCapability': ({ registrations }: { registrations: { method: string }[] }) => {
                registered.push(...registrations.map(({ method }) => method));
                return null;
            },
        },
    });
    await editor.until(() => editor.log.length > 0);
    expect(registered).toEqual(['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration']);
});

test('a question before the greeting, and a second greeting, are refused', async () => {
    const connection = connectInProcess();
    connection.listen();
    const hover = () => connection.sendRequest('textDocument/hover', AT_START);
    await expect(hover()).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
    const greet = () => connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await greet();
    await expect(greet()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
    expect(await hover()).toBeNull();
});

describe('the end', () => {
    test('comes after a farewell with the code 0', async () => {
        const codes: number[] = [];
        const editor = await serveInProcess({ exit: (code) => codes.push(code) });
        expect(await editor.ask('shutdown', {})).toBeNull();
        await expect(editor.ask('textDocument/hover', AT_START)).rejects.toMatchObject({
            code: ErrorCodes.InvalidRequest,
        });
        editor.tell('exit', {});
        await expect.poll(() => codes).toEqual([0]);
    });

    test('comes without one with the code 1', async () => {
        const codes: number[] = [];
        const editor = await serveInProcess({ exit: (code) => codes.push(code) });
        editor.tell('exit', {});
        await expect.poll(() => codes).toEqual([1]);
    });
});
