// Where VS Code enters the suite: runs all of its tests with Mocha and tells the runner each result.

import 'mocha/mocha.js';
import { askRunner } from './ask-runner.ts';

export async function run(): Promise<void> {
    // Mocha's build for browsers reads the address of its page. Node has none.
    if (!globalThis.location) Object.assign(globalThis, { location: { search: '' } });
    mocha.setup({ ui: 'bdd', reporter: TellRunner, timeout: 30_000 });
    await import('./colors.test.ts');
    await import('./findings.test.ts');
    await import('./imports.test.ts');
    await import('./fixes.test.ts');
    await import('./export.test.ts');
    await import('./picture.test.ts');
    await import('./editing.test.ts');
    await import('./previews.test.ts');
    await import('./reading.test.ts');
    await import('./rename.test.ts');
    await import('./saving.test.ts');
    await import('./scenario.test.ts');
    await import('./typing.test.ts');
    const failures = await new Promise<number>((resolve) => mocha.run(resolve));
    await Promise.all(told);
    if (failures > 0) throw new Error(`${failures} failed.`);
}

const told: Promise<unknown>[] = [];

class TellRunner extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner) {
        super(runner);
        runner.on('pass', (test) => tell(test));
        runner.on('fail', (test, error) => tell(test, String(error.stack ?? error)));
    }
}

function tell(test: Mocha.Test, problem?: string): void {
    const result = { title: test.fullTitle(), duration: test.duration, ...(problem !== undefined && { problem }) };
    told.push(askRunner('report', result));
}
