// The option `--scenario`: what commands tell of the map that comes of a scenario, and of a scenario that is not there.

import { describe, expect, test } from 'vitest';
import { run } from './fake-world.ts';

const TV = `step define
step watch
layer user {
    component player for watch needs events
}
layer core { component events component hub }
scenario lure "Lure viewers" {
    add component tonight in user for define needs events, hub
}
scenario less {
    remove player
}
`;

async function check(options: string, files: Readonly<Record<string, string>> = { 'tv.jvm': TV }) {
    const { exitCode, stdout, stderr } = await run(`check --format json ${options}`, { files });
    const findings = JSON.parse(stdout) as { file: string; code: string; subject: string; severity: string }[];
    const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    return { exitCode, stderr, told: told.map(({ file, code, subject }) => `${file} ${code} ${subject}`) };
}

describe('jvmap check', () => {
    test.each([
        ['', ['uncovered-step define', 'orphan hub', 'scenario-uncovers less:watch']],
        ['--scenario lure', []],
        ['--scenario less', ['uncovered-step define', 'uncovered-step watch', 'orphan events', 'orphan hub']],
    ])('tells the findings of what comes of the scenario: ‘%s’', async (options, findings) => {
        const told = findings.map((each) => `tv.jvm ${each}`);
        expect(await check(`tv.jvm ${options}`)).toEqual({ exitCode: 0, stderr: '', told });
    });

    test('tells what the scenario wrote at its place', async () => {
        const text = TV.replace('needs events, hub', 'needs nothing');
        const { stdout } = await run('check --scenario lure tv.jvm', { files: { 'tv.jvm': text } });
        expect(stdout).toContain('tv.jvm:8:52: error unknown-reference');
    });

    test.each([
        ['lurr', TV, 'there is no scenario ‘lurr’; there is ‘lure’, ‘less’'],
        ['les', TV, 'there is no scenario ‘les’; there is ‘less’, ‘lure’'],
        ['lure', 'layer user', 'there is no scenario ‘lure’, nor any other'],
        ['lure', 'layer user\nscenario', 'there is no scenario ‘lure’, nor any other'],
        ['__proto__', TV, 'there is no scenario ‘__proto__’; there is ‘lure’, ‘less’'],
        [
            'x',
            Array.from({ length: 12 }, (_, index) => `scenario s${index}`).join('\n'),
            'there is no scenario ‘x’; there is ‘s0’, ‘s1’, ‘s2’, ‘s3’, ‘s4’, ‘s5’, ‘s6’, ‘s7’, ‘s8’, ‘s9’ and 2 more',
        ],
    ])('gives the scenarios that there are in place of ‘%s’', async (name, text, reason) => {
        expect(await check(`tv.jvm --scenario ${name}`, { 'tv.jvm': text })).toEqual({
            exitCode: 2,
            stderr: `jvmap: tv.jvm: ${reason}\n`,
            told: [],
        });
    });

    test('leaves out the maps that do not have the scenario, if any has it', async () => {
        const files = { 'a.jvm': 'layer user', 'tv.jvm': TV, 'z.jvm': 'layer core' };
        expect(await check('--scenario less tv.jvm z.jvm', files)).toMatchObject({
            exitCode: 0,
            stderr: 'jvmap: z.jvm: left out, for want of a scenario ‘less’\n',
        });
        const all = await check('--scenario less', files);
        expect(all.stderr).toBe('jvmap: 2 maps: left out, for want of a scenario ‘less’\n');
        expect(new Set(all.told.map((each) => each.split(' ')[0]))).toEqual(new Set(['tv.jvm']));
        expect(await check('--scenario more', files)).toEqual({
            exitCode: 2,
            stderr: 'jvmap: 3 maps: there is no scenario ‘more’; there is ‘lure’, ‘less’\n',
            told: [],
        });
    });
});

describe('jvmap render', () => {
    const files = { 'tv.jvm': TV };

    test('draws what the scenario changes, or with --outcome only what comes of it', async () => {
        const draw = async (options: string) => (await run(`render tv.jvm -o - ${options}`, { files })).stdout;
        const [plain, less, outcome] = [
            await draw(''),
            await draw('--scenario less'),
            await draw('--scenario less --outcome'),
        ];
        expect(plain).toContain('data-component="player"');
        expect(less).toMatch(/class="component [^"]*diff-removed" data-component="player"/u);
        expect(less).toContain('Scenario ‘Less’: 1 removed');
        expect(outcome).not.toContain('data-component="player"');
        expect(outcome).not.toContain('Scenario');
        const lure = await draw('--scenario lure');
        expect(lure).toMatch(/class="component [^"]*diff-added" data-component="tonight"/u);
        expect(lure).toContain('Scenario ‘Lure viewers’: ');
    });

    test('draws no outcome of nothing', async () => {
        const { exitCode, stdout, stderr } = await run('render tv.jvm -o - --outcome', { files });
        expect([exitCode, stdout, stderr]).toEqual([
            2,
            '',
            'jvmap: --outcome: it needs a scenario; name one with --scenario\n',
        ]);
    });

    test('draws nothing where the scenario is not there', async () => {
        const { exitCode, stdout, stderr } = await run('render tv.jvm -o - --scenario lost', { files });
        expect([exitCode, stdout, stderr]).toEqual([
            2,
            '',
            'jvmap: tv.jvm: there is no scenario ‘lost’; there is ‘less’, ‘lure’\n',
        ]);
    });
});
