// `jvmap format`: what it writes, what it tells, what it leaves alone.

import {
    chmodSync,
    lstatSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openNodeWorld } from '../../cli/node-world.ts';
import { run } from './fake-world.ts';

const UGLY = 'layer user{component x for all}';
const NEAT = 'layer user { component x for all }\n';
const BROKEN = 'layer user {\n    colour red\n    component x for all\n';

describe('without options', () => {
    test('writes what changes, and tells it', async () => {
        const files = { 'a.jvm': UGLY, 'b/c.jvm': NEAT, 'b/d.jvm': UGLY, 'notes.txt': UGLY };
        const { exitCode, stdout, stderr, written } = await run('format', { files });
        expect([exitCode, stderr]).toEqual([0, '']);
        expect(stdout).toBe('Formatted: a.jvm\nFormatted: b/d.jvm\n2 maps are formatted now; 1 is already.\n');
        expect([...written]).toEqual([
            ['/maps/a.jvm', NEAT],
            ['/maps/b/d.jvm', NEAT],
        ]);
    });

    test('writes nothing where nothing changes', async () => {
        const { exitCode, stdout, written } = await run('format', { files: { 'a.jvm': NEAT } });
        expect([exitCode, stdout, written.size]).toEqual([0, '1 map is formatted already.\n', 0]);
    });

    test('takes the files that are named, with any ending', async () => {
        const files = { 'a.jvm': UGLY, 'b.jvm': UGLY, 'notes.txt': UGLY };
        const { stdout, written } = await run('format notes.txt b.jvm', { files });
        expect(stdout).toBe('Formatted: b.jvm\nFormatted: notes.txt\n2 maps are formatted now.\n');
        expect([...written.keys()]).toEqual(['/maps/b.jvm', '/maps/notes.txt']);
    });

    test('keeps the line ends and the mark at the start of a file', async () => {
        const { written } = await run('format a.jvm', { files: { 'a.jvm': '\ufeffteam a\r\nteam  b' } });
        expect(written.get('/maps/a.jvm')).toBe('\ufeffteam a\r\nteam b\r\n');
    });

    test('says so where there is no map', async () => {
        const { exitCode, stdout, stderr } = await run('format', { files: { 'notes.txt': UGLY } });
        expect([exitCode, stdout, stderr]).toEqual([0, '', 'jvmap: there is no map (**/*.jvm) below here\n']);
    });
});

describe('with --check', () => {
    test.each([
        [
            'exits with 1 and names what is not formatted',
            { 'a.jvm': NEAT, 'b.jvm': UGLY },
            1,
            'Not formatted: b.jvm\n1 map is not formatted; 1 is already. jvmap format does it.\n',
        ],
        ['exits with 0 where all is formatted', { 'a.jvm': NEAT, 'b.jvm': NEAT }, 0, '2 maps are formatted already.\n'],
    ])('%s, and writes nothing', async (_what, files, code, told) => {
        const { exitCode, stdout, stderr, written } = await run('format --check', { files });
        expect([exitCode, stdout, stderr, written.size]).toEqual([code, told, '', 0]);
    });

    test('checks standard input, too, and gives none of it back', async () => {
        const { exitCode, stdout } = await run('format --check -', { stdin: UGLY });
        expect([exitCode, stdout]).toEqual([
            1,
            'Not formatted: <stdin>\n1 map is not formatted. jvmap format does it.\n',
        ]);
    });
});

describe('standard input', () => {
    test.each([
        ['that changes', UGLY, NEAT],
        ['that is right already', NEAT, NEAT],
        ['without a map', '', ''],
    ])('%s goes to standard output, and nothing beside it', async (_what, stdin, formatted) => {
        const { exitCode, stdout, stderr } = await run('format -', { stdin });
        expect([exitCode, stdout, stderr]).toEqual([0, formatted, '']);
    });

    test('has standard output for itself when files are formatted, too', async () => {
        const { stdout, stderr } = await run('format - a.jvm', { stdin: UGLY, files: { 'a.jvm': UGLY } });
        expect([stdout, stderr]).toEqual([NEAT, 'Formatted: a.jvm\n1 map is formatted now.\n']);
    });

    test('with a syntax error gives nothing but the reason', async () => {
        const { exitCode, stdout, stderr } = await run('format -', { stdin: 'nonsense' });
        expect([exitCode, stdout]).toEqual([2, '']);
        expect(stderr).toBe(
            'jvmap: <stdin>:1:1: cannot be formatted: ‘nonsense’ means nothing at the beginning of a statement, so this line is passed over.\n',
        );
    });
});

describe('a map that cannot be formatted', () => {
    test.each(['', ' --check'])('is told with its place, and hides no other: format%s', async (option) => {
        const files = { 'a.jvm': BROKEN, 'b.jvm': UGLY };
        const { exitCode, stdout, stderr, written } = await run(`format${option}`, { files });
        expect(exitCode).toBe(2);
        expect(stdout).toContain('ormatted: b.jvm\n');
        expect(stderr).toMatch(/^jvmap: a\.jvm:1:1: cannot be formatted: .* \(1 more: jvmap check tells all\)\n$/u);
        expect([...written.keys()]).toEqual(option ? [] : ['/maps/b.jvm']);
    });

    test.each([
        ['is not there', 'b.jvm', 'b.jvm: there is no such file or folder'],
        ['is no text', 'a.jvm', 'a.jvm: cannot be read: it is no UTF-8 text'],
    ])('because it %s is told', async (_why, path, reason) => {
        const files = { 'a.jvm': new Uint8Array([0xc3, 0x28]) };
        const { exitCode, stdout, stderr } = await run(`format ${path}`, { files });
        expect([exitCode, stdout, stderr]).toEqual([2, '', `jvmap: ${reason}\n`]);
    });
});

describe('a file on the disk', () => {
    let folder: string;
    const replace = (name: string, text: string) =>
        openNodeWorld(import.meta.filename).replaceFile(join(folder, name), text);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'job-value-map-'));
        writeFileSync(join(folder, 'a.jvm'), 'old');
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    test('is replaced as a whole, and leaves nothing beside it', async () => {
        const before = statSync(join(folder, 'a.jvm')).ino;
        await replace('a.jvm', 'new');
        expect(read('a.jvm')).toBe('new');
        expect(readdirSync(folder)).toEqual(['a.jvm']);
        expect(statSync(join(folder, 'a.jvm')).ino).not.toBe(before);
    });

    test('keeps its permissions', async () => {
        chmodSync(join(folder, 'a.jvm'), 0o640);
        await replace('a.jvm', 'new');
        expect(statSync(join(folder, 'a.jvm')).mode & 0o777).toBe(0o640);
    });

    test('is replaced where it lies, and a link to it stays a link', async () => {
        mkdirSync(join(folder, 'links'));
        symlinkSync('../a.jvm', join(folder, 'links', 'b.jvm'));
        await replace('links/b.jvm', 'new');
        expect(read('a.jvm')).toBe('new');
        expect(lstatSync(join(folder, 'links', 'b.jvm')).isSymbolicLink()).toBe(true);
        expect(readdirSync(join(folder, 'links'))).toEqual(['b.jvm']);
    });

    test('that is none is refused', async () => {
        await expect(replace('.', 'new')).rejects.toThrow('it is no file that keeps what is written');
        await expect(replace('b.jvm', 'new')).rejects.toMatchObject({ code: 'ENOENT' });
        expect(readdirSync(folder)).toEqual(['a.jvm']);
    });
});

test('the reason is told why a map cannot be written', async () => {
    const files = { 'a.jvm': UGLY, 'b.jvm': UGLY };
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    const { exitCode, stdout, stderr } = await run('format', { files, unwritable: new Map([['a.jvm', denied]]) });
    expect([exitCode, stderr]).toEqual([2, 'jvmap: a.jvm: cannot be written: permission denied\n']);
    expect(stdout).toBe('Formatted: b.jvm\n1 map is formatted now.\n');
});
