// Fixes of maps that import from others. What stands in another map no fix touches.

import { describe, expect, test } from 'vitest';
import { ALLOWANCES, applyChanges, checkMap, findFixes, joinFixes, readTree } from '../../../language/index.ts';
import { joinMaps } from '../../support/joined-maps.ts';
import { findFaults } from './find-faults.ts';

const OTHERS = { 'b.jvm': 'layer core { component x needs y\ncomponent y\ncomponent z { status retiring } }' };

const read = (text: string) => joinMaps({ ...OTHERS, 'main.jvm': text });

/** The texts after the fixes of each finding of a code, the first finding first. */
function mend(code: string, text: string): string[][] {
    const map = read(text);
    const found = checkMap(map).filter((each) => each.code === code);
    return found.map((finding) => {
        const fixes = findFixes(finding, readTree(text, map.uri), map).filter(({ kind }) => kind !== ALLOWANCES);
        return fixes.map(({ changes }) => applyChanges(text, changes));
    });
}

describe('an unused import', () => {
    test.each([
        ['alone', 'import x from "b.jvm"\n\nlayer user { component a for all }', 'layer user { component a for all }'],
        [
            'the first one',
            'import x, z from "b.jvm"\nlayer user { component a for all needs z }',
            'import z from "b.jvm"\nlayer user { component a for all needs z }',
        ],
        [
            'the last one, behind a comment',
            'import z, /* later */ x from "b.jvm"\nlayer user { component a for all needs z }',
            'import z /* later */  from "b.jvm"\nlayer user { component a for all needs z }',
        ],
    ])('is removed: %s', (_, text, after) => {
        expect(mend('unused-import', text)).toEqual([[after]]);
        expect(findFaults(text, read)).toEqual([]);
    });

    test('is left where a scenario speaks of it', () => {
        const text = 'import x from "b.jvm"\nlayer user { component a for all }\nscenario s { remove x }';
        expect(mend('unused-import', text)).toEqual([[]]);
    });

    test('is removed with all others at once', () => {
        const text = 'import x, y, z from "b.jvm"\nlayer user { component a for all needs y }';
        const map = read(text);
        const clear = checkMap(map).flatMap((each) => findFixes(each, readTree(text, map.uri), map));
        const fixes = clear.filter(({ isPreferred, kind }) => isPreferred && kind === 'unused imports');
        expect(fixes).toHaveLength(2);
        expect(applyChanges(text, joinFixes(fixes))).toBe(
            'import y from "b.jvm"\nlayer user { component a for all needs y }',
        );
    });
});

test('what another map says is not changed', () => {
    const text = 'import z from "b.jvm"\nlayer user { component a for all needs z }\n';
    expect(mend('needs-retiring', text)).toEqual([['import z from "b.jvm"\nlayer user { component a for all }\n']]);
    expect(findFaults(text, read)).toEqual([]);
});
