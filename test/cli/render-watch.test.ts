// `jvmap render --watch`: a picture that follows its map, and all that the map imports.

import { expect, test } from 'vitest';
import { run } from './fake-world.ts';

const MAP = 'import player from "parts.jvm"\nlayer user { component remote "Remote" for all needs player }\n';
const PARTS = 'layer core { component player "Player" }\n';
const files = { 'a.jvm': MAP, 'parts.jvm': PARTS };
const START = 'Watching. Stop with Ctrl+C.\nDrawn: a.svg\n';

test('a map is drawn anew when it changes, once each time, until the user ends it', async () => {
    const { exitCode, stdout, stderr, written } = await run('render a.jvm -o a.svg --watch', {
        files,
        meanwhile: [
            (there) => there.set('/maps/a.jvm', MAP.replace('"Remote"', '"Remote control"')),
            (there) => there.set('/maps/a.jvm', MAP.replace('"Remote"', '"Handset"')),
        ],
    });
    expect([exitCode, stdout, stderr]).toEqual([0, `${START}Drawn: a.svg\nDrawn: a.svg\n`, '']);
    expect(written.get('/maps/a.svg')).toContain('Handset');
});

test('so it is when a map changes that it imports', async () => {
    const { stdout, written } = await run('render a.jvm -o a.svg --watch', {
        files,
        meanwhile: [(there) => there.set('/maps/parts.jvm', PARTS.replace('"Player"', '"Living-room player"'))],
    });
    expect(stdout).toBe(`${START}Drawn: a.svg\n`);
    expect(written.get('/maps/a.svg')).toContain('Living-room player');
});

test('what is imported may come later', async () => {
    const { stdout, written } = await run('render a.jvm -o a.svg --watch', {
        files: { 'a.jvm': MAP },
        meanwhile: [(there) => there.set('/maps/parts.jvm', PARTS)],
    });
    expect(stdout).toBe(`${START}Drawn: a.svg\n`);
    expect(written.get('/maps/a.svg')).toContain('data-component="player"');
});

test('other files are none of its business', async () => {
    const { stdout } = await run('render a.jvm -o a.svg --watch', {
        files,
        meanwhile: [(there) => there.set('/maps/b.jvm', 'layer user'), (there) => there.set('/maps/a.jvm', MAP)],
    });
    expect(stdout).toBe(START);
});

test('an error is told and ends nothing', async () => {
    const { exitCode, stdout, stderr } = await run('render a.jvm -o a.svg --watch', {
        files,
        meanwhile: [(there) => there.delete('/maps/a.jvm'), (there) => there.set('/maps/a.jvm', MAP)],
    });
    expect([exitCode, stdout]).toEqual([0, `${START}Drawn: a.svg\n`]);
    expect(stderr).toBe('jvmap: a.jvm: cannot be read: there is no such file or folder\n');
});

test('of several maps only those are drawn anew that have changed', async () => {
    const { stdout } = await run('render a.jvm b.jvm -o out/ --watch', {
        files: { ...files, 'b.jvm': 'layer user' },
        meanwhile: [(there) => there.set('/maps/b.jvm', 'layer user "Users"')],
    });
    expect(stdout).toBe('Watching. Stop with Ctrl+C.\nDrawn: out/a.svg\nDrawn: out/b.svg\nDrawn: out/b.svg\n');
});
