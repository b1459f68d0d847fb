// Whole programs: the command line against an empty Node process, and a keystroke through a real server over stdio.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
    createProtocolConnection,
    DidChangeTextDocumentNotification,
    DidOpenTextDocumentNotification,
    ExitNotification,
    InitializedNotification,
    InitializeRequest,
    type Position,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { compareTimes, printGrowth, printHead, printRow } from './compare.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

/** Prints the time of `jvmap check` against an empty process, and of a keystroke through the server. */
export async function measureProcesses(): Promise<void> {
    await measureCommandLine();
    printHead('Keystroke to diagnostics, through the server over stdio');
    const medians: number[] = [];
    for (const size of [300, 3000]) medians.push(await measureServer(size));
    printGrowth('growth from 300 to 3,000 components', medians[0], medians[1]);
}

async function measureCommandLine(): Promise<void> {
    printHead('Whole processes (check of 30 components: at most 2.2 × an empty process)');
    const folder = mkdtempSync(join(tmpdir(), 'jvmap-bench-'));
    const file = join(folder, 'map.jvm');
    writeFileSync(file, writeSyntheticMap(30));
    const run = (...options: string[]) => spawnSync(process.execPath, options, { stdio: 'ignore' });
    const [empty = 0, check = 0, render = 0] = await compareTimes(
        [
            () => run('-e', ''),
            () => run('dist/cli/jvmap.cjs', 'check', file),
            () => run('dist/cli/jvmap.cjs', 'render', file, '-o', join(folder, 'map.svg')),
        ],
        11,
    );
    printRow('empty node process', empty);
    printRow('jvmap check, 30 components', check, `× ${(check / empty).toFixed(2)}`);
    printRow('jvmap render to SVG, 30 components', render, `× ${(render / empty).toFixed(2)}`);
    rmSync(folder, { recursive: true });
}

async function measureServer(size: number): Promise<number> {
    const server = spawn(process.execPath, ['dist/server/main.cjs', '--stdio'], {
        stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const started = performance.now();
    await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
    printRow(`${size} components: server start to initialize`, performance.now() - started);
    await connection.sendNotification(InitializedNotification.type, {});
    const uri = 'file:///bench/map.jvm';
    const text = writeSyntheticMap(size);
    const place = { line: text.slice(0, text.indexOf('number 5')).split('\n').length - 1, character: 30 };
    const opened = performance.now();
    const first = waitForDiagnostics(connection, 1);
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'jvm', version: 1, text },
    });
    await first;
    printRow(`${size} components: open`, performance.now() - opened);
    let version = 1;
    const typeNext = () => {
        version += 1;
        return type(connection, uri, version, place);
    };
    const [median = 0] = await compareTimes([typeNext], size > 1000 ? 25 : 101);
    printRow(`${size} components: one character`, median);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    return median;
}

/** Types one character at a place and waits for the findings of that version. */
async function type(connection: ProtocolConnection, uri: string, version: number, place: Position): Promise<void> {
    const told = waitForDiagnostics(connection, version);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: place, end: place }, text: 'x' }],
    });
    await told;
}

function waitForDiagnostics(connection: ProtocolConnection, version: number): Promise<void> {
    return new Promise((resolve) => {
        const listener = connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
            if (published.version !== undefined && published.version < version) return;
            listener.dispose();
            resolve();
        });
    });
}
