// `npm test`: everything that has to hold before a change is good, one step after the other, each also a command of its own
// (`npm run …`). The last line counts the tests of all steps; a step that fails without counting is one failure.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** In order. `counts`: the option with which the step writes its counts into a file, in the words of vitest. */
const STEPS = [
    { script: 'build' },
    { script: 'types' },
    { script: 'lint' },
    { script: 'test:unit', counts: ['--reporter=default', '--reporter=json', '--outputFile.json'] },
    { script: 'test:hosts', counts: ['--outputFile.json'] },
];

const folder = mkdtempSync(join(tmpdir(), 'job-value-map-'));
const results = STEPS.map(runStep);
rmSync(folder, { recursive: true });

process.stdout.write('\n');
for (const { script, failed, seconds } of results) {
    process.stdout.write(`${failed === 0 ? '✓' : '✗'} npm run ${script.padEnd(12)} ${seconds.padStart(6)} s\n`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {{ script: string, counts?: string[] }} step */
function runStep({ script, counts }) {
    process.stdout.write(`\n— npm run ${script}\n`);
    const start = performance.now();
    const file = join(folder, `${script.replace(':', '-')}.json`);
    const options = counts ? ['--', ...counts.with(-1, `${counts.at(-1)}=${file}`)] : [];
    const { status } = spawnSync('npm', ['run', '--silent', script, ...options], {
        cwd: ROOT,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
    });
    const counted = counts ? readCounts(file) : { passed: 0, failed: 0 };
    const silent = status !== 0 && counted.failed === 0 ? 1 : 0;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    return { script, seconds, passed: counted.passed, failed: counted.failed + silent };
}

/** @param {string} file */
function readCounts(file) {
    try {
        const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
        return { passed: numPassedTests, failed: numFailedTests };
    } catch {
        return { passed: 0, failed: 0 };
    }
}
