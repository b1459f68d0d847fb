// What the web host lets a page do with the files of a folder, and what it refuses.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerRequest, type Part } from './answer-request.mjs';
import { answerError, answerFileRequest } from './workspace-files.mjs';

let around: string;
let server: Server;

beforeEach(async () => {
    around = mkdtempSync(join(tmpdir(), 'job-value-map-'));
    mkdirSync(join(around, 'open'));
    writeFileSync(join(around, 'open/a map.jvm'), 'map "A"');
    writeFileSync(join(around, 'secret'), 'secret');
    symlinkSync(join(around, 'secret'), join(around, 'open/link'));
    const parts = new Map<string, Part>([
        [
            'files',
            (names, from, url) => answerFileRequest(join(around, 'open'), names.join('/'), from, url.searchParams),
        ],
        ['workbench', () => ({ status: 200, body: 'window' })],
    ]);
    server = createServer(async (from, response) => {
        const { status, body } = await answerRequest(from, parts).catch(answerError);
        response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
    server.close();
    rmSync(around, { recursive: true });
});

describe('The files of the folder that is open', () => {
    it('are read, listed and described', async () => {
        expect(await ask('GET', '/files/a%20map.jvm')).toEqual([200, 'map "A"']);
        expect(JSON.parse((await ask('GET', '/files/?as=entries'))[1])).toContainEqual({
            name: 'a map.jvm',
            folder: false,
        });
        expect(JSON.parse((await ask('GET', '/files/a%20map.jvm?as=stat'))[1])).toMatchObject({
            folder: false,
            size: 7,
        });
    });

    it('are written, moved and deleted', async () => {
        expect(await ask('PUT', '/files/sub?as=folder')).toEqual([204, '']);
        expect(await ask('PUT', '/files/sub/new.jvm', { body: 'map "B"' })).toEqual([204, '']);
        expect(await ask('PUT', '/files/moved.jvm?as=moved&from=/sub/new.jvm')).toEqual([204, '']);
        expect(readFileSync(join(around, 'open/moved.jvm'), 'utf8')).toBe('map "B"');
        expect(await ask('DELETE', '/files/moved.jvm')).toEqual([204, '']);
        expect(await ask('GET', '/files/moved.jvm')).toEqual([404, expect.any(String)]);
    });

    it.each(['..%2Fsecret', '%2e%2e%2Fsecret', '..%5Csecret', 'sub%2F..%2F..%2Fsecret', 'link', '%00'])(
        'are the only ones: ‘%s’ is refused',
        async (path) => {
            expect((await ask('GET', `/files/${path}`))[0]).toBe(403);
            expect((await ask('PUT', `/files/${path}`, { body: 'changed' }))[0]).toBe(403);
            expect((await ask('PUT', `/files/taken?as=moved&from=${path}`))[0]).toBe(403);
            expect(readFileSync(join(around, 'secret'), 'utf8')).toBe('secret');
        },
    );

    it('can go, but not the folder itself', async () => {
        expect((await ask('DELETE', '/files/'))[0]).toBe(403);
        expect((await ask('PUT', '/files/sub?as=moved&from=/'))[0]).toBe(403);
        expect(existsSync(join(around, 'open/a map.jvm'))).toBe(true);
    });
});

describe('Somebody else', () => {
    it.each([
        [{ Host: 'evil.example' }],
        [{ Host: 'localhost.evil.example' }],
        [{ Origin: 'http://evil.example' }],
        [{ Origin: 'null' }],
    ])('who comes with %j gets nothing', async (headers) => {
        expect((await ask('GET', '/files/a%20map.jvm', { headers }))[0]).toBe(403);
        expect((await ask('DELETE', '/files/a%20map.jvm', { headers }))[0]).toBe(403);
    });

    it('inside of the window gets the window, not the files', async () => {
        const headers = { Host: 'preview.localhost' };
        expect(await ask('GET', '/workbench/index.html', { headers })).toEqual([200, 'window']);
        expect((await ask('GET', '/files/a%20map.jvm', { headers }))[0]).toBe(403);
    });
});

/** Status and body of the answer. Unlike `fetch`, it sends paths and headers as they are. */
function ask(
    method: string,
    path: string,
    { body = '', headers = {} }: { body?: string; headers?: Record<string, string> } = {},
): Promise<[number, string]> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
            resolve([response.statusCode ?? 0, await text(response)]);
        })
            .once('error', reject)
            .end(body);
    });
}
