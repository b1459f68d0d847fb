// How the tests run that need no editor. Those inside a real VS Code (`test/hosts/suite/`) have a program of their own.

import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: {
        // The long ones are no part of `npm test`: `npm run test:endurance`.
        include: [mode === 'endurance' ? 'test/**/*.endurance.ts' : 'test/**/*.test.{ts,tsx}'],
        exclude: ['test/hosts/suite/**', '**/node_modules/**'],
        setupFiles: 'test/support/same-chance.ts',
        // Tests start programs and layouts of thousands of components; on a busy machine five seconds are too few.
        testTimeout: 30_000,
        // All cores, where vitest would leave one of two idle; and what one file has loaded is there for the next: a fourth of
        // the time went into loading the same modules again.
        maxWorkers: '100%',
        isolate: false,
    },
}));
