// The long session by chance (`npm run test:endurance`): 100,000 edits in one server of its own process, as it is packed.
// It must tell the same as a fresh one to the end, and hold no more memory then than after the first tenth.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { FIND_MAPS, type FileAnswer, type MapFiles, READ_FILE, type ReadFile } from '../../protocol/file-messages.ts';
import { playChapter } from './fuzz-chapter.ts';
import { type Desk, isWatched, layDesk, optionsFor } from './fuzz-desk.ts';
import { startEditor } from './pretend-editor.ts';

const SERVER = fileURLToPath(new URL('../../dist/server/main.cjs', import.meta.url));
const TELL_HEAP = new URL('tell-heap.mjs', import.meta.url).href;

const EDITS = 100_000;
const EDITS_OF_CHAPTER = 500;
/** When the memory is looked at, as parts of the whole. */
const LOOKS = [0.1, 0.5, 1];
/** By how many bytes the heap may be larger at the end than at the first look: some code is compiled late. */
const MOST_GROWTH = 5_000_000;
const FIRST_SEED = 1000;

function startServer(desk: Desk) {
    const options = ['--expose-gc', '--import', TELL_HEAP, SERVER, '--stdio'];
    const server = spawn(process.execPath, options, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
    const connection = createMessageConnection(
        new StreamMessageReader(server.stdout as NodeJS.ReadableStream),
        new StreamMessageWriter(server.stdin as NodeJS.WritableStream),
    );
    const answers = {
        [FIND_MAPS]: (): MapFiles => ({ uris: [...desk.disk.keys()].filter((uri) => isWatched(desk, uri)) }),
        [READ_FILE]: ({ uri }: ReadFile) => readFrom(desk, uri),
    };
    const editor = startEditor(connection, {
        ...optionsFor(desk),
        initializationOptions: { offersFiles: true },
        answers,
    });
    return { server, editor };
}

function readFrom({ disk }: Desk, uri: string): FileAnswer {
    const text = disk.get(uri);
    if (text === undefined) return { text: null, size: 0, reason: 'There is no such file.' };
    return { text, size: Buffer.byteLength(text) };
}

async function weighHeap(server: ChildProcess): Promise<number> {
    const told = once(server, 'message');
    server.send('heap');
    const [{ heap }] = (await told) as [{ heap: number }];
    return heap;
}

test('100,000 edits leave the server as it was', { timeout: 3_600_000 }, async () => {
    const desk = layDesk();
    const { server, editor } = startServer(desk);
    const heaps: number[] = [];
    const start = performance.now();
    let edits = 0;
    for (let chapter = 0; edits < EDITS; chapter += 1) {
        edits += await playChapter(
            { desk, editor: await editor },
            { seed: FIRST_SEED + chapter, edits: EDITS_OF_CHAPTER },
        );
        if (edits < EDITS * (LOOKS[heaps.length] ?? 1)) continue;
        heaps.push(await weighHeap(server));
        const seconds = ((performance.now() - start) / 1000).toFixed(0);
        const heap = ((heaps.at(-1) ?? 0) / 1e6).toFixed(2);
        process.stdout.write(`  ${edits} edits, ${chapter + 1} chapters, ${seconds} s: heap ${heap} MB\n`);
    }
    expect(heaps).toHaveLength(LOOKS.length);
    const [first = 0, ...others] = heaps;
    expect(Math.max(...others) - first).toBeLessThan(MOST_GROWTH);
    await (await editor).ask('shutdown', {});
    (await editor).tell('exit', {});
    expect(await once(server, 'exit')).toEqual([0, null]);
});
