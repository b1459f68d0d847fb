// `jvmap check` as its users meet it: what it reads, what it prints, what it answers to the program that calls it.

import { describe, expect, test } from 'vitest';
import { SKETCH } from '../support/sketch.ts';
import { run } from './fake-world.ts';

const FINE = `layer user { component x for all }\n${SKETCH}`;
const GAP = `step a\nlayer user\n${SKETCH}`;
const ERROR = `layer core "Core"\n${SKETCH}`;

interface JsonFinding {
    readonly file: string;
    readonly code: string;
    readonly range: { readonly start: { readonly line: number } };
}

function readJson(stdout: string): JsonFinding[] {
    return JSON.parse(stdout) as JsonFinding[];
}

describe('the exit code', () => {
    test.each([
        ['0 without findings', FINE, '', 0],
        ['0 for a warning', GAP, '', 0],
        ['1 for an error', ERROR, '', 1],
        ['1 for a warning that is asked for', GAP, '--fail-on warning', 1],
        ['1 for anything more serious than what is asked for', ERROR, '--fail-on hint', 1],
        ['0 for anything less serious', GAP, '--fail-on error', 0],
        ['0 for an error where findings never fail', ERROR, '--fail-on never', 0],
        ['1 for what the map makes an error', `rule uncovered-step error\n${GAP}`, '', 1],
        ['1 for what the command line makes an error', GAP, '--rule uncovered-step=error', 1],
        ['0 for what the command line switches off', ERROR, '--rule no-user-layer=off', 0],
        ['1 where the last of two options counts', GAP, '--rule uncovered-step=off --rule uncovered-step=error', 1],
    ])('is %s', async (_when, map, options, exitCode) => {
        expect((await run(`check a.jvm ${options}`, { files: { 'a.jvm': map } })).exitCode).toBe(exitCode);
    });

    test.each([
        ['an unknown option', 'check --colour', "unknown option '--colour'"],
        ['an unknown command', 'chek a.jvm', "unknown command 'chek'"],
        ['an unknown format', 'check --format yaml', 'Allowed choices are text, json'],
        ['an unknown severity to fail on', 'check --fail-on fatal', 'Allowed choices are error'],
        ['a rule without a severity', 'check --rule orphan', 'Write it as CODE=SEVERITY'],
        ['a rule with an unknown severity', 'check --rule orphan=loud', '‘loud’ is no severity'],
        ['an unknown rule', 'check --rule orphn=off', 'did you mean ‘orphan’?'],
        ['a problem of the language in place of a rule', 'check --rule typography=off', 'keeps its severity'],
        ['no command', '', 'Usage: jvmap'],
    ])('is 2 for %s, with the reason', async (_what, commandLine, reason) => {
        const { exitCode, stdout, stderr } = await run(commandLine, { files: { 'a.jvm': FINE } });
        expect([exitCode, stdout]).toEqual([2, '']);
        expect(stderr).toContain(reason);
    });

    test.each(['--help', 'check --help', '--version'])('is 0 for %s', async (commandLine) => {
        const { exitCode, stdout, stderr } = await run(commandLine);
        expect([exitCode, stderr]).toEqual([0, '']);
        expect(stdout).not.toBe('');
    });
});

describe('what is read', () => {
    const files = { 'b.jvm': GAP, 'sub/a.jvm': ERROR, 'sub/deep/c.jvm': GAP, 'sub/notes.txt': 'no map' };

    test.each([
        ['all maps below here without a path', '', ['b.jvm', 'sub/a.jvm', 'sub/deep/c.jvm']],
        ['a folder', 'sub', ['sub/a.jvm', 'sub/deep/c.jvm']],
        ['a folder with a slash', './sub/', ['sub/a.jvm', 'sub/deep/c.jvm']],
        ['several files, by name and not in the order given', 'sub/a.jvm b.jvm', ['b.jvm', 'sub/a.jvm']],
        [
            'a file once, however often it is named',
            'b.jvm ./b.jvm sub/../b.jvm .',
            ['b.jvm', 'sub/a.jvm', 'sub/deep/c.jvm'],
        ],
    ])('is %s', async (_what, paths, names) => {
        const { stdout } = await run(`check --format json ${paths}`, { files });
        expect(readJson(stdout).map((finding) => finding.file)).toEqual(names);
    });

    test('is standard input for a dash, under the name <stdin>', async () => {
        const { stdout } = await run('check --format json - b.jvm', { files, stdin: GAP });
        expect(readJson(stdout).map((finding) => finding.file)).toEqual(['<stdin>', 'b.jvm']);
    });

    test('is a file with any ending that is named', async () => {
        const { stdout } = await run('check --format json sub/notes.txt', { files });
        expect(readJson(stdout).map((finding) => finding.code)).toEqual(['no-job', 'no-user-layer', 'syntax-error']);
    });

    test('is nothing where no map is, which is said and no failure', async () => {
        const { exitCode, stdout, stderr } = await run('check', { files: { 'notes.txt': '' } });
        expect([exitCode, stdout, stderr]).toEqual([
            0,
            'No findings in 0 maps.\n',
            'jvmap: there is no map (**/*.jvm) below here\n',
        ]);
    });
});

describe('what cannot be read', () => {
    const denied = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });

    test.each([
        ['a file that does not exist', 'gone.jvm', 'gone.jvm: there is no such file or folder'],
        ['a file that may not be read', 'secret.jvm', 'secret.jvm: cannot be read: permission denied'],
        ['a picture', 'picture.jvm', 'picture.jvm: cannot be read: it is no UTF-8 text'],
        ['a file of UTF-16', 'utf16.jvm', 'utf16.jvm: cannot be read: it is UTF-16; save it as UTF-8'],
        ['a folder without a map', 'empty', 'empty: no map (**/*.jvm) is in it'],
    ])('is told for %s, and hides no other finding', async (_what, path, message) => {
        const files = {
            'a.jvm': GAP,
            'z.jvm': GAP,
            'empty/notes.txt': '',
            'secret.jvm': denied,
            'picture.jvm': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
            'utf16.jvm': Uint8Array.of(0xff, 0xfe, 0x6c, 0),
        };
        const { exitCode, stdout, stderr } = await run(`check --format json a.jvm ${path} z.jvm`, { files });
        expect(readJson(stdout).map((finding) => finding.file)).toEqual(['a.jvm', 'z.jvm']);
        expect([exitCode, stderr]).toEqual([2, `jvmap: ${message}\n`]);
    });

    test('weighs more than a finding, and than the wish never to fail', async () => {
        expect((await run('check a.jvm gone.jvm', { files: { 'a.jvm': ERROR } })).exitCode).toBe(2);
        expect((await run('check gone.jvm --fail-on never')).exitCode).toBe(2);
    });
});

test('a mark at the start of the file and Windows line ends move no place', async () => {
    const { stdout } = await run('check --format json a.jvm', {
        files: { 'a.jvm': `\ufeffstep a\r\nstep b\r\nlayer user\r\n${SKETCH}` },
    });
    expect(readJson(stdout).map(({ range }) => range)).toEqual([
        { start: { line: 0, character: 5 }, end: { line: 0, character: 6 } },
        { start: { line: 1, character: 5 }, end: { line: 1, character: 6 } },
    ]);
});

test('the JSON is one array, by file, place and code, with exactly the fields of the contract', async () => {
    const map = `layer user { component a for all needs c }\nlayer core {\n    component c needs a\n}\n${SKETCH}`;
    const { stdout } = await run('check --format json', { files: { 'b/z.jvm': map, 'b-2.jvm': GAP } });
    const range = (line: number, start: number, end: number) => ({
        start: { line, character: start },
        end: { line, character: end },
    });
    expect(JSON.parse(stdout)).toEqual([
        {
            file: 'b-2.jvm',
            code: 'uncovered-step',
            severity: 'warning',
            subject: 'a',
            message: 'Nothing in the user layer helps the user with ‘A’.',
            range: range(0, 5, 6),
            related: [],
        },
        {
            file: 'b/z.jvm',
            code: 'cycle',
            severity: 'error',
            subject: '{a,c}',
            message: '‘A’ and ‘C’ need each other, so neither can be built first: A → C → A.',
            range: range(0, 23, 24),
            related: [{ message: '‘C’ is part of this circle.', file: 'b/z.jvm', range: range(2, 14, 15) }],
        },
        {
            file: 'b/z.jvm',
            code: 'upward-dependency',
            severity: 'error',
            subject: 'c->a',
            message: '‘C’ (Core) needs ‘A’ (User) above it. Lower layers must not depend on higher ones.',
            range: range(2, 22, 23),
            related: [{ message: '‘A’ (User) stands higher.', file: 'b/z.jvm', range: range(0, 23, 24) }],
        },
    ]);
});

test('the JSON is an empty array where nothing is found', async () => {
    expect((await run('check --format json', { files: { 'a.jvm': FINE } })).stdout).toBe('[]\n');
});

describe('the text', () => {
    test('frames the line, underlines the place, and says why and what to do', async () => {
        const map = `layer user { component a for all needs c }\nlayer core {\n    component c needs a\n}\n${SKETCH}`;
        const { stdout } = await run('check a.jvm --rule cycle=off', { files: { 'a.jvm': map } });
        expect(stdout).toBe(
            [
                'a.jvm:3:23: error upward-dependency: ‘C’ (Core) needs ‘A’ (User) above it. Lower layers must not depend on higher ones.',
                ' 3 |     component c needs a',
                '   |                       ^',
                '     a.jvm:1:24: ‘A’ (User) stands higher.',
                '     Why it matters: A lower part that needs a higher one cannot be built first or used elsewhere, and every change above shakes it.',
                '     What to do: Remove the need, turn the arrow around, or move one of the two to the layer where it belongs.',
                '',
                '1 error in 1 map.',
                '',
            ].join('\n'),
        );
    });

    test('counts each severity in its last line', async () => {
        const files = { 'a.jvm': `${GAP}step b\n`, 'b.jvm': ERROR, 'c.jvm': `rule uncovered-step hint\n${GAP}` };
        expect((await run('check', { files })).stdout).toMatch(/\n1 error, 2 warnings, 1 hint in 3 maps\.\n$/u);
        expect((await run('check a.jvm --rule uncovered-step=off', { files })).stdout).toBe('No findings in 1 map.\n');
    });

    test('counts the places of a long circle', async () => {
        const names = Array.from({ length: 15 }, (_, index) => `c${index}`);
        const core = names.map((name, index) => `component ${name} needs c${(index + 1) % 15}\n`).join('');
        const { stdout } = await run('check -', {
            stdin: `layer user { component u for all needs c0 }\nlayer core {\n${core}}`,
        });
        expect(stdout.match(/is part of this circle/gu)?.length).toBe(10);
        expect(stdout).toContain('\n     and 4 more\n');
    });

    test('fits the terminal, but is never narrower than can be read', async () => {
        const map = `layer user { component ${'x'.repeat(90)} for all needs gone }\n`;
        const widest = async (columns: number) => {
            const { stdout } = await run('check - --no-color', { stdin: map, columns });
            return Math.max(...[...stdout.matchAll(/^ 1 \| .*$/gmu)].map(([line]) => line.length));
        };
        expect([await widest(80), await widest(10), await widest(0)]).toEqual([79, 39, 119]);
    });

    test('is written at once for thousands of findings in one line', async () => {
        const { stdout } = await run('check - --rule no-job=off --rule empty-layer=off', {
            stdin: 'layer user { '.repeat(2000),
        });
        expect(stdout).toMatch(/\n3999 errors, 4 warnings in 1 map\.\n$/u);
    });

    test('lets no character of a map take over the terminal', async () => {
        const map = 'layer user\nstep a "\u001b[2J\u202eevil\u0007" { description "\u009b31m" }\n';
        const { stdout } = await run('check -', { stdin: map, columns: 80, env: { NO_COLOR: '1' } });
        expect(stdout).toContain('evil');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    });
});

describe('colours', () => {
    const isColored = async (options: string, columns: number | undefined, env: Record<string, string>) =>
        (
            await run(`check - ${options}`, { stdin: GAP, env, ...(columns === undefined ? {} : { columns }) })
        ).stdout.includes('\u001b[');

    test.each([
        ['are there on a terminal', '', 80, {}, true],
        ['are not there in a pipe', '', undefined, {}, false],
        ['are not there on a simple terminal', '', 80, { TERM: 'dumb' }, false],
        ['are not there with --no-color', '--no-color', 80, { FORCE_COLOR: '1' }, false],
        ['are not there with NO_COLOR', '', 80, { NO_COLOR: '1' }, false],
        ['are there with an empty NO_COLOR', '', 80, { NO_COLOR: '' }, true],
        ['are there in a pipe with FORCE_COLOR', '', undefined, { FORCE_COLOR: '1' }, true],
        ['are not there with FORCE_COLOR=0', '', 80, { FORCE_COLOR: '0' }, false],
        ['are not there in JSON', '--format json', 80, {}, false],
    ])('%s', async (_when, options, columns, env, colored) => {
        expect(await isColored(options, columns, env)).toBe(colored);
    });
});
