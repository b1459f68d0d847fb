// Whatever the map: every fix that is offered puts its finding right, causes no error, and leaves what is formatted
// formatted. What each fix writes stands in `fixes.md`.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeMarks } from '../../rules/marked-map.ts';
import { CODE_PAGES, readPageMap } from '../../rules/rule-pages.ts';
import { nestComponents } from '../../support/nest-components.ts';
import { randomStrategies } from '../../support/random-strategies.ts';
import { format, WRITTEN_MAPS } from '../../support/written-maps.ts';
import { findFaults } from './find-faults.ts';

/** With the line ends of Windows. */
function withReturns(text: string): string {
    return text.replaceAll('\n', '\r\n');
}

const PATIENCE = 120_000;

describe('no fix has a fault', () => {
    test.each(WRITTEN_MAPS)(
        'in %s',
        (_, text) => {
            expect(findFaults(text)).toEqual([]);
        },
        PATIENCE,
    );

    test.each(CODE_PAGES.map((page) => [page.code, page] as const))('in the maps about %s', (_, page) => {
        const maps = page.maps.map(removeMarks);
        const faults = maps.flatMap((map) => findFaults(map, (text) => readPageMap(text, page)));
        expect(faults).toEqual([]);
    });

    test(
        'in maps at the borders of the rules',
        () => {
            const text = readFileSync('test/rules/boundaries.md', 'utf8');
            const maps = [...text.matchAll(/^```jvm\n(.*?)^```$/gmsu)].map(([, map = '']) => map);
            expect(maps.length).toBeGreaterThan(50);
            expect(maps.flatMap((map) => [...findFaults(map), ...findFaults(format(map))])).toEqual([]);
        },
        PATIENCE,
    );

    test(
        'in maps that say anything',
        () => {
            const anything = fc.property(randomStrategies(), (text) => {
                const nested = withReturns(format(nestComponents(text)));
                expect([text, nested].flatMap((each) => findFaults(each))).toEqual([]);
            });
            fc.assert(anything, { numRuns: 15, seed: 4, endOnFailure: true });
        },
        PATIENCE,
    );
});
