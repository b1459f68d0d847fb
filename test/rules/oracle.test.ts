// The rules against a second opinion, on maps that nobody has drawn: the same findings about the same things, no more and
// no fewer.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScenario, type JobValueMap, readMap } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';
import { randomStrategies } from '../support/random-strategies.ts';
import { JUDGED, judge } from './oracle.ts';

/** Every map, and what comes of its scenario. */
const CASES = fc.sample(randomStrategies(), { numRuns: 400, seed: 20_270_401 }).flatMap((text) => {
    const base = readMap(text);
    const maps = [base, ...base.scenarios.map((scenario) => applyScenario(base, scenario))];
    return maps.map((map) => ({ text, applied: map.applied, found: findingsOf(map), judged: judge(map) }));
});

function findingsOf(map: JobValueMap): string[] {
    return checkMap(map)
        .filter(({ code }) => JUDGED.has(code))
        .map(({ code, subject }) => `${code} ${subject}`)
        .sort();
}

/** How often each thing is said, so that saying it twice is not the same as saying it once. */
function beyond(those: readonly string[], these: readonly string[]): string[] {
    const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length;
    return those.filter((one) => count(those, one) > count(these, one));
}

describe('the rules and a second opinion', () => {
    test('agree on every random map', () => {
        const differences = CASES.map(({ text, applied, found, judged }) => ({
            missing: beyond(judged, found),
            tooMuch: beyond(found, judged),
            applied,
            text,
        })).filter(({ missing, tooMuch }) => missing.length + tooMuch.length > 0);
        expect(differences).toEqual([]);
    });

    test.each([...JUDGED])('have had their say about %s', (code) => {
        expect(CASES.some(({ judged }) => judged.some((each) => each.startsWith(`${code} `)))).toBe(true);
    });
});
