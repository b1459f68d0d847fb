// The tests that every table of fixes goes through: each fix gives exactly the text that the table says, its finding is
// gone then, and no other error has come.

import { describe, expect, it } from 'vitest';
import { applyChanges, checkMap, type Finding, findFixes, readMap, readTree } from '../../../language/index.ts';

export interface FixCase {
    readonly what: string;
    /** The first finding with this code is put right. */
    readonly code: Finding['code'];
    readonly text: string;
    /** Each fix by its title, with what comes out of it; `*` marks the preferred one. */
    readonly fixes: Readonly<Record<string, string>>;
}

export function expectFixes(cases: readonly FixCase[]): void {
    describe('the fixes of', () => {
        it.each(cases)('$what', ({ code, text, fixes }) => {
            expect(fixesOf(code, text)).toEqual(fixes);
        });
    });

    const afterwards = cases.flatMap(({ what, code, text, fixes }) =>
        Object.entries(fixes).map(([title, after]) => ({ what, title, code, text, after })),
    );
    describe('once a fix is made', () => {
        it.each(afterwards)('($title) $what is gone, and no other error has come', ({ code, text, after }) => {
            const codes = (written: string) => findingsOf(written).filter((finding) => finding.code === code);
            expect(codes(after).length).toBeLessThan(codes(text).length);
            const before = listErrors(text);
            expect(listErrors(after).filter((error) => !before.includes(error))).toEqual([]);
        });
    });
}

function fixesOf(code: string, text: string): Record<string, string> {
    const map = readMap(text);
    const finding = checkMap(map).find((each) => each.code === code);
    const fixes = finding ? findFixes(finding, readTree(text, map.uri), map) : [];
    // Allowing a finding is offered for each, and tested for itself.
    const own = fixes.filter(({ kind }) => kind !== 'allowances');
    return Object.fromEntries(
        own.map(({ title, changes, isPreferred }) => [
            `${isPreferred ? '* ' : ''}${title}`,
            applyChanges(text, changes),
        ]),
    );
}

function findingsOf(text: string): readonly Finding[] {
    return checkMap(readMap(text));
}

function listErrors(text: string): string[] {
    const errors = findingsOf(text).filter(({ severity }) => severity === 'error');
    return errors.map(({ code, subject }) => `${code} ${subject}`);
}
