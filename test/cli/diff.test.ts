// `jvmap diff` as its users meet it: what it tells, in which form, and what it answers to the program that calls it.

import { describe, expect, test } from 'vitest';
import { run } from './fake-world.ts';

const OLD = `map "Shop"
job "Buy" { executor "Buyer" }
step find
step pay
layer user "User" { component search "Search" for find needs stock }
layer core "Core" { component stock "Stock" }
`;
const NEW = OLD.replace('needs stock }', 'needs stock component till "Till" for pay needs stock { status planned } }');
const SAME = `// Written anew.\n${OLD.replace('step find\nstep pay', 'step find "Find"\nstep pay')}`;
const WORSE = OLD.replace('for find needs stock', 'for find');

const files = {
    'old.jvm': OLD,
    'new.jvm': NEW,
    'same.jvm': SAME,
    'worse.jvm': WORSE,
    'picture.jvm': Uint8Array.of(0, 200),
};

describe('the text', () => {
    test('tells what changed, for the job first', async () => {
        const { exitCode, stdout, stderr } = await run('diff old.jvm new.jvm', { files });
        expect([exitCode, stderr]).toEqual([0, '']);
        // What findings say is told by their rules.
        expect(
            stdout.replaceAll(/(?<=(?:warning|information) [a-z-]+:).*/gu, ' …'),
        ).toBe(`Shop: 2 of 2 steps are covered (before: 1 of 2).

Coverage
  + ‘Pay’ is covered now, by ‘Till’.

Findings resolved
  + warning uncovered-step: …
  + information narrow-core: …

Findings introduced
  - information only-planned: …

Components
  + ‘Till’ is new: planned, in ‘User’ for ‘Pay’; it needs ‘Stock’.

Arrows
  ~ ‘Stock’ now reaches 2 steps, was 1: also ‘Pay’.
`);
    });

    test('says so where the maps mean the same', async () => {
        const { exitCode, stdout } = await run('diff old.jvm same.jvm --exit-code', { files });
        expect([exitCode, stdout]).toEqual([0, 'No change in meaning.\n']);
    });

    test('reads one of the two from standard input', async () => {
        const there = await run('diff - new.jvm', { files, stdin: OLD });
        const back = await run('diff new.jvm -', { files, stdin: OLD });
        expect(there.stdout).toContain('‘Till’ is new');
        expect(back.stdout).toContain('‘Till’ is gone');
    });

    test('has colours on a terminal only', async () => {
        const [pipe, terminal, plain] = await Promise.all([
            run('diff old.jvm new.jvm', { files }),
            run('diff old.jvm new.jvm', { files, columns: 100 }),
            run('diff old.jvm new.jvm --no-color', { files, columns: 100 }),
        ]);
        expect(terminal?.stdout).toContain('\u001b[');
        expect(plain?.stdout).toBe(pipe?.stdout);
        expect(pipe?.stdout).not.toContain('\u001b[');
    });

    test('lets no title take over the terminal', async () => {
        const evil = { 'old.jvm': OLD, 'new.jvm': NEW.replace('"Till"', '"Till\\n\u001b[2J\u202e"') };
        const { stdout } = await run('diff old.jvm new.jvm', { files: evil });
        for (const sign of ['\u001b', '\u202e']) expect(stdout).not.toContain(sign);
        expect(stdout).toContain('‘Till \ufffd[2J\ufffd’ is new');
    });
});

describe('the JSON', () => {
    test('holds the whole difference, and whether the maps mean the same', async () => {
        const { stdout } = await run('diff old.jvm new.jvm --format json', { files });
        const difference = JSON.parse(stdout) as Record<string, unknown>;
        expect(difference).toMatchObject({
            same: false,
            before: { title: 'Shop', steps: 2, covered: 1 },
            after: { title: 'Shop', steps: 2, covered: 2 },
            coverage: [{ before: { name: 'pay', title: 'Pay' }, from: [], to: [{ name: 'till', title: 'Till' }] }],
            components: [{ kind: 'added', subject: 'component', before: null, after: { name: 'till', title: 'Till' } }],
            findings: { resolved: [{ code: 'uncovered-step', subject: 'pay' }, { code: 'narrow-core' }] },
        });
        const same = JSON.parse((await run('diff old.jvm same.jvm --format json', { files })).stdout);
        expect(same).toMatchObject({ same: true, components: [], findings: { resolved: [], introduced: [] } });
    });
});

describe('the exit code', () => {
    test.each([
        ['0 where nothing is asked', 'new.jvm', 0],
        ['1 where anything differs and that is asked', 'new.jvm --exit-code', 1],
        ['0 where nothing differs', 'same.jvm --exit-code --fail-on hint', 0],
        ['1 for an introduced finding as serious as asked', 'worse.jvm --fail-on warning', 1],
        ['0 for an introduced finding that is less serious', 'worse.jvm --fail-on error', 0],
        ['0 for a finding that was there before', 'same.jvm --fail-on warning', 0],
        ['1 for any introduced finding less serious than asked for', 'new.jvm --fail-on information', 1],
    ])('is %s', async (_when, args, exitCode) => {
        expect((await run(`diff old.jvm ${args}`, { files })).exitCode).toBe(exitCode);
    });

    test.each([
        [
            'a map that is not there',
            'old.jvm lost.jvm',
            'jvmap: lost.jvm: cannot be read: there is no such file or folder\n',
        ],
        ['a map that is no text', 'picture.jvm new.jvm', 'jvmap: picture.jvm: cannot be read: it is no UTF-8 text\n'],
        ['two maps from standard input', '- -', 'jvmap: -: only one of the two maps can come from standard input\n'],
    ])('is 2 for %s, and nothing is compared', async (_what, args, reason) => {
        const { exitCode, stdout, stderr } = await run(`diff ${args}`, { files });
        expect([exitCode, stdout, stderr]).toEqual([2, '', reason]);
    });

    test.each([
        ['one map', 'diff old.jvm', "missing required argument 'NEW'"],
        ['an unknown form', 'diff old.jvm new.jvm --format svg', 'Allowed choices are text, json'],
        ['an unknown severity', 'diff old.jvm new.jvm --fail-on loud', 'Allowed choices are error'],
    ])('is 2 for %s', async (_what, commandLine, reason) => {
        const { exitCode, stderr } = await run(commandLine, { files });
        expect(exitCode).toBe(2);
        expect(stderr).toContain(reason);
    });
});
