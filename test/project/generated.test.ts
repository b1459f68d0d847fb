// What programs write and the repository keeps is what they would write now.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './project-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'job-value-map-generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('language/generated/ is fresh: run npm run generate after a change of the grammar', () => {
    const out = join(folder, 'language');
    const config = JSON.parse(readFileSync(join(ROOT, 'langium-config.json'), 'utf8'));
    config.out = out;
    for (const language of config.languages) language.grammar = join(ROOT, language.grammar);
    writeFileSync(join(folder, 'langium-config.json'), JSON.stringify(config));
    const script = join(ROOT, 'scripts/generate.mjs');
    const run = spawnSync(process.execPath, [script, '--file', join(folder, 'langium-config.json')], {
        encoding: 'utf8',
    });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(readFolder(out)).toEqual(readFolder(join(ROOT, 'language/generated')));
});

function readFolder(path: string): Map<string, string> {
    const names = readdirSync(path).sort();
    return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}
