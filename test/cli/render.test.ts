// `jvmap render`: a picture where it is asked for, and a reason where there can be none. What the formats hold is tested
// in `render-formats.test.ts`.

import { describe, expect, test } from 'vitest';
import { LENS_NAMES, THEME_NAMES } from '../../cli/render/read-options.ts';
import { LENSES, THEMES } from '../../diagram/index.ts';
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

    test('has the colours that are asked for, and other ones in each theme', async () => {
        const pictures = await Promise.all(
            THEME_NAMES.map((theme) => run(`render a.jvm -o - --theme ${theme}`, { files })),
        );
        expect(new Set(pictures.map(({ stdout }) => stdout)).size).toBe(THEME_NAMES.length);
    });

    test('is looked at through a lens', async () => {
        const [plain, seen] = await Promise.all([
            run('render a.jvm -o -', { files }),
            run('render a.jvm -o - --lens status', { files }),
        ]);
        expect(seen?.exitCode).toBe(0);
        expect(seen?.stdout).not.toBe(plain?.stdout);
    });

    test('is no wider than its paper, where titles can break', async () => {
        const names = ['define', 'execute', 'analyze', 'conclude'];
        const lines = names.map((step) => `component in-${step} "A title that goes on and on" for ${step}\n`);
        const map = `${names.map((name) => `step ${name}\n`).join('')}layer user { ${lines.join('')} }`;
        const widthOf = async (options: string) => {
            const { stdout } = await run(`render - -o - ${options}`, { stdin: map });
            return Number(/width="(\d+)"/u.exec(stdout)?.[1]);
        };
        const [narrow, usual] = [await widthOf('--width 900'), await widthOf('')];
        expect(narrow).toBeLessThanOrEqual(900);
        expect(usual).toBeGreaterThan(900);
    });
});

test('what could be read is drawn, with a word about the rest', async () => {
    const { exitCode, stdout, stderr } = await run('render - -o -', { stdin: 'step a\n%%%\nlayer user {' });
    expect([exitCode, stderr]).toEqual([
        0,
        'jvmap: <stdin>: it has 2 syntax errors, so the picture is of what could be read\n',
    ]);
    expect(stdout).toContain('data-step="a"');
});

test('the lenses and themes of the help are all that there are', () => {
    expect([...LENS_NAMES]).toEqual(LENSES.map(({ name }) => name));
    expect([...THEME_NAMES]).toEqual([...THEMES]);
});

describe('several maps', () => {
    const maps = { ...files, 'sub/b.jvm': 'layer user', 'sub/c.jvm': 'layer core' };

    test('are drawn into a folder, each under its own name', async () => {
        const { exitCode, stdout, folders, written } = await run('render a.jvm sub -o out/', { files: maps });
        expect([exitCode, stdout]).toEqual([0, 'Drawn: out/a.svg\nDrawn: out/b.svg\nDrawn: out/c.svg\n']);
        expect(folders).toEqual(['/maps/out']);
        expect([...written.keys()]).toEqual(['/maps/out/a.svg', '/maps/out/b.svg', '/maps/out/c.svg']);
    });

    test('are drawn in the format that is asked for', async () => {
        const { written } = await run('render a.jvm -o out/ --format markdown', { files: maps });
        expect([...written.keys()]).toEqual(['/maps/out/a.md']);
    });

    test('do not hide each other', async () => {
        const broken = { ...maps, 'a.jvm': new Uint8Array([0xff, 0x80]) };
        const { exitCode, stdout, stderr } = await run('render a.jvm sub none.jvm -o out/', { files: broken });
        expect([exitCode, stdout]).toEqual([2, 'Drawn: out/b.svg\nDrawn: out/c.svg\n']);
        expect(stderr).toBe(
            'jvmap: none.jvm: there is no such file or folder\njvmap: a.jvm: cannot be read: it is no UTF-8 text\n',
        );
    });
});

const ENDINGS = 'pictures are written as .svg, .png, .html, .md or .json';
const CHOOSE = '--format chooses whatever the ending is';

test.each([
    ['an ending that is no picture’s', 'a.jvm -o a.pdf', `a.pdf: ${ENDINGS}, not as .pdf; ${CHOOSE}`],
    ['no ending', 'a.jvm -o picture', `picture: ${ENDINGS}, not as a file without an ending; ${CHOOSE}`],
    ['a map that is not there', 'b.jvm -o b.svg', 'b.jvm: cannot be read: there is no such file or folder'],
    [
        'several maps and one file',
        'a.jvm b.jvm -o a.svg',
        'a.svg: several maps are drawn into a folder; write its name with a / at the end',
    ],
    [
        'two maps of one name',
        'a.jvm sub/a.jvm -o out/',
        'out/: both a.jvm and sub/a.jvm would be drawn to out/a.svg; draw them into folders of their own',
    ],
    ['the map itself', 'a.jvm -o ./a.jvm --format json', './a.jvm: it is the map itself, which would be lost'],
    [
        'standard input in a folder',
        '- -o out/',
        'out/: standard input has no name for a file in a folder; name the file',
    ],
    ['watching standard input', '- -o a.svg --watch', '-: only files can be watched, and be drawn anew'],
    ['a scenario that is not there', 'a.jvm -o a.svg --scenario x', 'a.jvm: there is no scenario ‘x’, nor any other'],
])('there is none for %s', async (_what, args, message) => {
    const { exitCode, stdout, stderr, written } = await run(`render ${args}`, {
        files: { ...files, 'sub/a.jvm': '' },
    });
    expect([exitCode, stdout, stderr, written.size]).toEqual([2, '', `jvmap: ${message}\n`, 0]);
});

test.each([
    ['without a place to write to', 'render a.jvm', "required option '-o, --out <file>' not specified"],
    ['without a map', 'render -o a.svg', "missing required argument 'FILE'"],
    ['with an unknown theme', 'render a.jvm -o a.svg --theme pink', 'Allowed choices are auto, light, dark, print'],
    ['with an unknown format', 'render a.jvm -o a.svg --format pdf', 'Allowed choices are svg, png, html'],
    ['with an unknown lens', 'render a.jvm -o a.svg --lens team', 'There is no lens ‘team’; there is ‘teams’, '],
    ['with no scale', 'render a.jvm -o a.png --scale big', 'Write a number from 0.1 to 10.'],
    ['with too much paper', 'render a.jvm -o a.svg --width 99999', 'Write a number from 300 to 10000.'],
])('it is wrong usage %s', async (_how, commandLine, reason) => {
    const { exitCode, stderr, written } = await run(commandLine, { files });
    expect([exitCode, written.size]).toEqual([2, 0]);
    expect(stderr).toContain(reason);
});
