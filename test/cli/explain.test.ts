// `jvmap explain`: every rule and every problem of the language has a page to print.

import { expect, test } from 'vitest';
import { PROBLEM_CODES, RULE_CODES } from '../../language/index.ts';

import { run } from './fake-world.ts';

test.each([...RULE_CODES, ...PROBLEM_CODES])('the page of %s is printed', async (code) => {
    const { exitCode, stdout, stderr } = await run(`explain ${code}`);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^# .+\\n\\n\`${code}\` · `, 'u'));
});

test('an unknown code is told, with the nearest one', async () => {
    const { exitCode, stderr } = await run('explain orfan');
    expect([exitCode, stderr]).toEqual([2, 'jvmap: orfan: there is no rule of this name; did you mean ‘orphan’?\n']);
});
