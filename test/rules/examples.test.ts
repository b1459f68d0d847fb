// What the rules say about the maps in `examples/`: honest maps, with the gaps that their owners would want to know of.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMap } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** An example that is not named here has none. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    'tv-evening.jvm': ['warning uncovered-step define', 'warning orphan notification-hub'],
    'workout-music.jvm': ['warning user-without-step sleeve'],
};

test.each(readdirSync(EXAMPLES).filter((file) => file.endsWith('.jvm')))(
    '%s has the findings that it is known for',
    (file) => {
        const map = readMap(readFileSync(new URL(file, EXAMPLES), 'utf8'));
        const found = checkMap(map).map(({ severity, code, subject }) => `${severity} ${code} ${subject}`);
        expect(found).toEqual(EXPECTED[file] ?? []);
    },
);
