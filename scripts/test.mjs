// `npm test`: everything that has to hold before a change is good, one step after the other, each also a command of its own
// (`npm run …`). At the end stands what failed, with its reason, however long the steps have talked; the last line counts
// the tests of all steps. A step that fails without counting is one failure.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * @typedef {object} Outcome of a step, as far as it tells
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures what failed and why, each for people
 */

const ROOT = join(import.meta.dirname, '..');

/** In order. `counts`: the option with which the step writes its counts into a file, in the words of vitest. */
const STEPS = [
    { script: 'build' },
    { script: 'types' },
    { script: 'lint' },
    { script: 'test:unit', counts: ['--reporter=default', '--reporter=json', '--outputFile.json'] },
    { script: 'test:hosts', counts: ['--outputFile.json'] },
];

/** A reason is said as far as its first lines; the whole stands where the step ran. */
const LINES_OF_A_REASON = 24;

const folder = mkdtempSync(join(tmpdir(), 'job-value-map-'));
const results = STEPS.map(runStep);
rmSync(folder, { recursive: true });

process.stdout.write('\n');
for (const failure of results.flatMap(({ failures }) => failures)) process.stdout.write(`${failure}\n\n`);
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
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const outcome = counts ? readOutcome(file) : { passed: 0, failed: 0, failures: [] };
    if (status === 0 || outcome.failed > 0) return { script, seconds, ...outcome };
    const failures = outcome.failures.length > 0 ? outcome.failures : [`✗ npm run ${script} ended with ${status}.`];
    return { script, seconds, passed: outcome.passed, failed: 1, failures };
}

/**
 * @param {string} file
 * @returns {Outcome}
 */
function readOutcome(file) {
    try {
        const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
        return { passed: numPassedTests, failed: numFailedTests, failures: testResults.flatMap(listFailures) };
    } catch {
        return { passed: 0, failed: 0, failures: [] };
    }
}

/**
 * @param {object} result of one file, in the words of vitest
 * @param {string} result.name
 * @param {string} [result.message] why the file itself failed
 * @param {{ status: string, fullName: string, failureMessages: string[] }[]} result.assertionResults
 */
function listFailures({ name, message, assertionResults }) {
    const place = relative(ROOT, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const ofTests = failed.map((test) =>
        describeFailure(`${place}: ${test.fullName}`, test.failureMessages.join('\n')),
    );
    return message ? [describeFailure(place, message), ...ofTests] : ofTests;
}

/**
 * @param {string} title
 * @param {string} reason
 */
function describeFailure(title, reason) {
    const lines = reason.split('\n').slice(0, LINES_OF_A_REASON);
    return [`✗ ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
