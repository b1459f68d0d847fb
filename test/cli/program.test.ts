// The program as it is installed: one bundle, run in a process of its own, in a folder of real files.

import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SKETCH } from '../support/sketch.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'out', 'test-program', 'main.cjs');
const GAP = `step a\nlayer user\n${SKETCH}`;
const FINE = `layer user { component x for all }\n${SKETCH}`;

let folder: string;

beforeAll(async () => {
    await build({
        entryPoints: [join(ROOT, 'cli', 'main.ts')],
        outfile: PROGRAM,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        external: ['@resvg/resvg-js'],
        logLevel: 'error',
    });
    folder = mkdtempSync(join(tmpdir(), 'jvmap-'));
    place({
        '.gitignore': 'build/\n*.draft.jvm\n',
        'map.jvm': GAP,
        'new.draft.jvm': GAP,
        'build/made.jvm': GAP,
        'areas/one.jvm': GAP,
        'areas/two.jvm': GAP,
        'areas/[three].jvm': GAP,
        'areas/deep/.gitignore': 'four.jvm\n',
        'areas/deep/four.jvm': GAP,
        'areas/deep/five.jvm': FINE,
        '準備/größe.jvm': GAP,
    });
    mkdirSync(join(folder, '.git'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function place(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
}

function jvmap(args: readonly string[], input = '', cwd = folder): SpawnSyncReturns<string> {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', NO_COLOR: undefined, FORCE_COLOR: undefined };
    return spawnSync(process.execPath, [PROGRAM, ...args], { cwd, input, env, encoding: 'utf8' });
}

function filesOf(args: readonly string[], cwd = folder): string[] {
    const { stdout } = jvmap(['check', '--format', 'json', ...args], '', cwd);
    return (JSON.parse(stdout) as { readonly file: string }[]).map((finding) => finding.file);
}

describe('the maps that are checked', () => {
    test.each([
        [
            'all below here but for what git ignores',
            [],
            ['areas/[three].jvm', 'areas/one.jvm', 'areas/two.jvm', 'map.jvm', '準備/größe.jvm'],
        ],
        ['those of a folder', ['areas'], ['areas/[three].jvm', 'areas/one.jvm', 'areas/two.jvm']],
        ['those of a glob', ['areas/t*.jvm'], ['areas/two.jvm']],
        ['those of a glob across folders', ['{areas,準備}/**/{two,gr*}.jvm'], ['areas/two.jvm', '準備/größe.jvm']],
        ['a file that is named, although git ignores it', ['build/made.jvm'], ['build/made.jvm']],
        ['a file whose name looks like a glob', ['areas/[three].jvm'], ['areas/[three].jvm']],
    ])('are %s', (_what, args, files) => {
        expect(filesOf(args)).toEqual(files);
    });

    test('are named from where one stands', () => {
        expect(filesOf(['..'], join(folder, 'areas', 'deep'))).toEqual(['../[three].jvm', '../one.jvm', '../two.jvm']);
    });

    test('are ignored by a file above where one stands too', () => {
        expect(filesOf([], join(folder, 'build'))).toEqual([]);
    });
});

test('a link to a folder leads into no circle, and a link to a file is followed where it is named', () => {
    place({ 'links/map.jvm': GAP });
    symlinkSync('.', join(folder, 'links', 'again'));
    symlinkSync('map.jvm', join(folder, 'links', 'same.jvm'));
    expect(filesOf(['links'])).toEqual(['links/map.jvm']);
    expect(filesOf(['links/same.jvm'])).toEqual(['links/same.jvm']);
    rmSync(join(folder, 'links'), { recursive: true });
});

test('a glob that matches nothing is told', () => {
    const { status, stderr } = jvmap(['check', 'areas/x*.jvm']);
    expect([status, stderr]).toEqual([2, 'jvmap: areas/x*.jvm: no file matches it\n']);
});

test('standard input is read to its end', () => {
    const { status, stdout } = jvmap(['check', '-', '--fail-on', 'warning'], GAP + '// a comment\n'.repeat(100_000));
    expect([status, stdout.split('\n')[0]]).toEqual([
        1,
        '<stdin>:1:6: warning uncovered-step: Nothing in the user layer helps the user with ‘A’.',
    ]);
});

test('what the reader of the output does not want is no failure', () => {
    const program = `"${process.execPath}" "${PROGRAM}"`;
    const many = join(folder, 'many.draft.jvm');
    writeFileSync(
        many,
        `layer user ${SKETCH}${Array.from({ length: 5000 }, (_, index) => `step s${index}\n`).join('')}`,
    );
    const script = `${program} check --fail-on never "${many}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
});

test('a long output reaches a slow reader whole', () => {
    const many = join(folder, 'long.draft.jvm');
    writeFileSync(
        many,
        `layer user ${SKETCH}${Array.from({ length: 5000 }, (_, index) => `step s${index}\n`).join('')}`,
    );
    const script = `"${process.execPath}" "${PROGRAM}" check "${many}" | (sleep 0.3; tail -1)`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout).toBe('5000 warnings in 1 map.\n');
});

test('a path through a file is told, and hides no other', () => {
    const { status, stdout, stderr } = jvmap(['check', 'map.jvm', 'map.jvm/inside.jvm']);
    expect([status, stderr]).toEqual([2, 'jvmap: map.jvm/inside.jvm: a part of its path is no folder\n']);
    expect(stdout).toContain('1 warning in 1 map.');
});

test('the version is the one of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(jvmap(['--version']).stdout).toBe(`${version}\n`);
});

test('a page is found from wherever one stands', () => {
    expect(jvmap(['explain', 'orphan']).stdout).toMatch(/^# A component that nobody needs\n/u);
});

describe('the language server', () => {
    const message = (content: object) => {
        const text = JSON.stringify({ jsonrpc: '2.0', ...content });
        return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };

    test('answers over standard input and output, and ends with its editor', async () => {
        const server = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio'], { cwd: folder });
        const answers: Buffer[] = [];
        server.stdout.on('data', (chunk: Buffer) => answers.push(chunk));
        const conversation = [
            { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
            { method: 'initialized', params: {} },
            { id: 2, method: 'shutdown' },
            { method: 'exit' },
        ];
        server.stdin.write(conversation.map(message).join(''));
        const [exitCode] = await once(server, 'close');
        expect(exitCode).toBe(0);
        expect(Buffer.concat(answers).toString()).toMatch(
            /^Content-Length: \d+\r\n.*"capabilities".*"id":2,"result":null/su,
        );
    });

    test('asks for the one way to speak that it knows', () => {
        const { status, stderr } = jvmap(['lsp']);
        expect(status).toBe(2);
        expect(stderr).toContain("required option '--stdio' not specified");
    });
});

describe('a map that is watched', () => {
    test('is drawn anew however its file is changed, until Ctrl+C', async () => {
        place({ 'watched/a.jvm': FINE });
        const file = join(folder, 'watched', 'a.jvm');
        const watching = spawn(process.execPath, [PROGRAM, 'render', file, '-o', 'watched/a.svg', '--watch'], {
            cwd: folder,
        });
        let told = '';
        watching.stdout.on('data', (chunk: Buffer) => {
            told += chunk;
        });
        const drawn = (times: number) =>
            expect.poll(() => told.split('Drawn: ').length - 1, { timeout: 20_000 }).toBe(times);
        await drawn(1);
        writeFileSync(file, FINE.replace('component x', 'component y'));
        await drawn(2);
        // Many editors put a new file in the place of the old one.
        writeFileSync(`${file}.new`, FINE.replace('component x', 'component z'));
        renameSync(`${file}.new`, file);
        await drawn(3);
        expect(readFileSync(join(folder, 'watched', 'a.svg'), 'utf8')).toContain('data-component="z"');
        watching.kill('SIGINT');
        expect(await once(watching, 'close')).toEqual([0, null]);
        rmSync(join(folder, 'watched'), { recursive: true });
    });
});

test('a folder for pictures is made where there is none', () => {
    const { status, stdout } = jvmap([
        'render',
        'areas/one.jvm',
        'areas/two.jvm',
        '-o',
        'new/pictures/',
        '--format',
        'json',
    ]);
    expect([status, stdout]).toEqual([0, 'Drawn: new/pictures/one.json\nDrawn: new/pictures/two.json\n']);
    expect(JSON.parse(readFileSync(join(folder, 'new/pictures/one.json'), 'utf8')).version).toBe(1);
    rmSync(join(folder, 'new'), { recursive: true });
});
