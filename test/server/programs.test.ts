// The server as programs: a process of its own over each of its channels, on real files, and a worker.

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
    createMessageConnection,
    IPCMessageReader,
    IPCMessageWriter,
    PortMessageReader,
    PortMessageWriter,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { SKETCH } from '../support/sketch.ts';
import { startEditor } from './pretend-editor.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVER = join(ROOT, 'out', 'test-server', 'main.cjs');
const WORKER = join(ROOT, 'out', 'test-server', 'main.browser.js');

const FINE = `layer user { component x for all } ${SKETCH}`;
const ORPHAN = `${FINE}layer core { component y }\n`;

/** What a worker of a browser has, made of what one of Node has. */
const WORKER_GLOBALS = `
    const { parentPort } = require('node:worker_threads');
    globalThis.self = {
        postMessage: (message) => parentPort.postMessage(message),
        set onmessage(hear) { parentPort.on('message', (data) => hear({ data })); },
        addEventListener: () => {},
        close: () => process.exit(7),
    };`;

let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
    const bundle = { bundle: true, logLevel: 'error', absWorkingDir: ROOT } as const;
    await build({ ...bundle, entryPoints: ['server/main.ts'], outfile: SERVER, platform: 'node', target: 'node20' });
    await build({
        ...bundle,
        entryPoints: ['server/main.browser.ts'],
        outfile: WORKER,
        platform: 'browser',
        format: 'iife',
        banner: { js: WORKER_GLOBALS },
    });
    folder = mkdtempSync(join(tmpdir(), 'job-value-map-'));
    mkdirSync(join(folder, 'deep', 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'one.jvm'), FINE);
    writeFileSync(join(folder, 'deep', 'größe 1.jvm'), `\uFEFF${ORPHAN}`);
    writeFileSync(join(folder, 'deep', 'node_modules', 'other.jvm'), ORPHAN);
    writeFileSync(join(folder, 'binary.jvm'), Buffer.from([0xff, 0xfe, 0, 1, 2, 0x80, 10, 0xc3, 0x28]));
});

afterEach(() => {
    for (const process of running.splice(0)) process.kill();
});

afterAll(() => rmSync(folder, { recursive: true }));

function startOverStdio(args: readonly string[] = ['--stdio']) {
    const server = spawn(process.execPath, [SERVER, ...args]);
    running.push(server);
    return server;
}

/** Sends messages in one go, without a connection around them. */
function write(server: ReturnType<typeof startOverStdio>, ...contents: readonly object[]): void {
    const texts = contents.map((content) => JSON.stringify({ jsonrpc: '2.0', ...content }));
    server.stdin.write(texts.map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(''));
}

const INITIALIZE = { id: 1, method: 'initialize', params: { processId: null, capabilities: {}, rootUri: null } };

describe('over standard input and output', () => {
    test('the server checks all maps of a folder, and what is typed', async () => {
        const server = startOverStdio();
        const editor = await startEditor(
            createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
            { folders: [pathToFileURL(folder).href] },
        );
        const [one, deep, binary] = ['one.jvm', 'deep/größe 1.jvm', 'binary.jvm'].map(
            (name) => pathToFileURL(join(folder, name)).href,
        ) as [string, string, string];
        await editor.expectCodes(one, []);
        await editor.expectCodes(deep, ['orphan']);
        await editor.until(() => editor.diagnostics.get(binary)?.some(({ code }) => code === 'syntax-error') === true);
        expect([...editor.diagnostics.keys()].sort()).toEqual([binary, deep, one].sort());
        editor.open(one, ORPHAN);
        await editor.expectCodes(one, ['orphan']);
        editor.retype(one, 2, FINE);
        await editor.expectCodes(one, []);
        await editor.ask('shutdown', {});
        editor.tell('exit', {});
        expect(await once(server, 'exit')).toEqual([0, null]);
    });

    test('the server ends when its editor is gone', async () => {
        const server = startOverStdio([]);
        server.stdin.end();
        expect(await once(server, 'exit')).toEqual([1, null]);
    });

    test('the server ends when nobody reads it any more', async () => {
        const server = startOverStdio();
        server.stdout.destroy();
        server.stdin.on('error', () => {});
        write(server, INITIALIZE);
        expect(await once(server, 'exit')).toEqual([1, null]);
    });

    test('a question that is taken back before its turn is told so', async () => {
        const server = startOverStdio();
        let told = '';
        server.stdout.on('data', (chunk: Buffer) => {
            told += chunk.toString();
        });
        const question = { id: 2, method: 'workspace/symbol', params: { query: '' } };
        write(server, INITIALIZE, question, { method: '$/cancelRequest', params: { id: 2 } });
        await expect.poll(() => told, { timeout: 10_000 }).toContain('"id":2,"error":{"code":-32800');
    });

    test('the last messages are heard, even if nothing comes after them', async () => {
        const server = startOverStdio();
        write(server, INITIALIZE, { id: 2, method: 'shutdown' }, { method: 'exit' });
        server.stdin.end();
        expect(await once(server, 'exit')).toEqual([0, null]);
    });

    test('the server ends with the process that it was told to follow', async () => {
        const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
        running.push(parent);
        const server = startOverStdio();
        const connection = createMessageConnection(
            new StreamMessageReader(server.stdout),
            new StreamMessageWriter(server.stdin),
        );
        connection.listen();
        await connection.sendRequest('initialize', { processId: parent.pid, capabilities: {}, rootUri: null });
        parent.kill();
        expect(await once(server, 'exit')).toEqual([1, null]);
    });

    test('what is no message is told in the log, and does not end the server', async () => {
        const server = startOverStdio();
        server.stdin.write('Content-Length: 5\r\n\r\n{{{{{');
        const editor = await startEditor(
            createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
        );
        await editor.until(() => editor.log.some(({ message }) => message.startsWith('A message could not be read.')));
        editor.open('file:///a.jvm', ORPHAN);
        await editor.expectCodes('file:///a.jvm', ['orphan']);
    });
});

test('the server speaks over the channel of a forked process, as the extension starts it', async () => {
    const server = fork(SERVER, ['--node-ipc', `--clientProcessId=${process.pid}`], { stdio: 'ignore' });
    running.push(server);
    const editor = await startEditor(
        createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server)),
    );
    editor.open('file:///a.jvm', ORPHAN);
    await editor.expectCodes('file:///a.jvm', ['orphan']);
    server.disconnect();
    expect(await once(server, 'exit')).toEqual([1, null]);
});

test('the server speaks out of a worker, and reads the files that its editor offers', async () => {
    const worker = new Worker(WORKER);
    const editor = await startEditor(
        createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker)),
        {
            folders: ['vscode-vfs://github/maps'],
            initializationOptions: { offersFiles: true },
            answers: {
                'jobValueMap/findMaps': () => ({ uris: ['vscode-vfs://github/maps/far.jvm'] }),
                'jobValueMap/readFile': () => ({ text: ORPHAN, size: ORPHAN.length }),
            },
        },
    );
    await editor.expectCodes('vscode-vfs://github/maps/far.jvm', ['orphan']);
    editor.open('vscode-vfs://github/maps/far.jvm', FINE);
    await editor.expectCodes('vscode-vfs://github/maps/far.jvm', []);
    editor.tell('exit', {});
    expect(await once(worker, 'exit')).toEqual([7]);
});
