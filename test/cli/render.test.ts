// `jvmap render`: a picture where it is asked for, and a reason where there can be none.

import { describe, expect, test } from 'vitest';
import { run } from './fake-world.ts';

const files = { 'a.jvm': 'layer user { component player "Living-room player" for all }\n' };

describe('a picture', () => {
    test('is written to the file that is named', async () => {
        const { exitCode, stdout, stderr, written } = await run('render a.jvm -o out/a.svg', { files });
        expect([exitCode, stdout, stderr]).toEqual([0, '', '']);
        expect([...written.keys()]).toEqual(['/maps/out/a.svg']);
        expect(written.get('/maps/out/a.svg')).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    });

    test('is the same from standard input to standard output', async () => {
        const { written } = await run('render a.jvm -o a.svg', { files });
        const { exitCode, stdout, stderr } = await run('render - -o -', { stdin: `map "A"\n${files['a.jvm']}` });
        expect([exitCode, stderr]).toEqual([0, '']);
        expect(stdout).toContain('data-component="player"');
        expect(written.get('/maps/a.svg')).toContain('data-component="player"');
    });

    test('is drawn of a map with errors too', async () => {
        const { exitCode, stdout } = await run('render - -o -', { stdin: 'layer core { component a needs a }' });
        expect(exitCode).toBe(0);
        expect(stdout).toContain('data-component="a"');
    });

    test('has the colours that are asked for', async () => {
        const [light, dark] = await Promise.all(
            ['light', 'dark'].map((theme) => run(`render a.jvm -o - --theme ${theme}`, { files })),
        );
        expect(light?.stdout).not.toBe(dark?.stdout);
    });
});

test.each([
    ['an ending that is no picture’s', 'a.jvm -o a.pdf', 'a.pdf: pictures are written as .svg, not as .pdf'],
    ['no ending', 'a.jvm -o picture', 'picture: pictures are written as .svg, not as a file without an ending'],
    ['a map that is not there', 'b.jvm -o b.svg', 'b.jvm: cannot be read: there is no such file or folder'],
])('there is none for %s', async (_what, args, message) => {
    const { exitCode, stdout, stderr, written } = await run(`render ${args}`, { files });
    expect([exitCode, stdout, stderr, written.size]).toEqual([2, '', `jvmap: ${message}\n`, 0]);
});

test.each([
    ['without a place to write to', 'render a.jvm', "required option '-o, --out <file>' not specified"],
    ['without a map', 'render -o a.svg', "missing required argument 'FILE'"],
    ['with an unknown theme', 'render a.jvm -o a.svg --theme pink', 'Allowed choices are light, dark, auto'],
])('it is wrong usage %s', async (_how, commandLine, reason) => {
    const { exitCode, stderr } = await run(commandLine, { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
});
