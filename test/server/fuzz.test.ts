// Short sessions by chance, the same in every run. The long one is `npm run test:endurance`.

import { test } from 'vitest';
import { playChapter } from './fuzz-chapter.ts';
import { layDesk, optionsFor } from './fuzz-desk.ts';
import { serveInProcess } from './serve-in-process.ts';

/** Add the seed of a failure here to see it again. */
const SEEDS = [1, 2, 3, 4, 5, 6];
const EDITS = 500;

test.each(SEEDS)(
    'through a session of seed %i the server stays as one that has just started',
    { timeout: 120_000 },
    async (seed) => {
        const desk = layDesk();
        await playChapter({ desk, editor: await serveInProcess(optionsFor(desk)) }, { seed, edits: EDITS });
    },
);
