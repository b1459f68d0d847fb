// What the rules say about the maps in `examples/`: honest maps, with the gaps that their owners would want to know of.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMap } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** An example that is not named here has none. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    'city-buses.jvm': [
        'information competitor-ahead understand',
        'information competitor-ahead assess',
        'information only-planned revise',
        'information thin-step revise',
        'information competitor-ahead revise',
        'warning unserved-need after-last',
        'hint over-invested conclude',
    ],
    'line-downtime.jvm': ['warning needs-retiring order-desk->planning-bridge'],
    'tv-evening.jvm': [
        'warning uncovered-step define',
        'hint over-invested execute',
        'information narrow-core presence',
        'warning orphan notification-hub',
        'hint single-customer-infrastructure stream-packager',
        'hint single-customer-infrastructure feature-store',
        'hint single-customer-infrastructure edge-cache',
        'warning commodity-infrastructure edge-cache',
    ],
    'workout-music.jvm': [
        'hint need-format define.5',
        'information solution-in-need execute.4',
        'information only-planned analyze',
        'hint half-scored analyze.5',
        'hint need-count conclude',
        'warning step-losing-cover conclude',
        'warning user-without-step sleeve',
        'warning span-not-supported taste[conclude]',
        'information narrow-core crossfade',
        'information stranded lyrics',
        'information stranded licence',
    ],
};

test.each(readdirSync(EXAMPLES).filter((file) => file.endsWith('.jvm')))(
    '%s has the findings that it is known for',
    (file) => {
        const map = readMap(readFileSync(new URL(file, EXAMPLES), 'utf8'));
        const found = checkMap(map).map(({ severity, code, subject }) => `${severity} ${code} ${subject}`);
        expect(found).toEqual(EXPECTED[file] ?? []);
    },
);
