// Whatever the map and the slip in it: a fix puts its finding right and causes no other error, and writing down what was
// read anyhow changes nothing that the map says.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
    applyChanges,
    checkMap,
    type Finding,
    type Fix,
    findFixes,
    joinFixes,
    RULE_CODES,
    readMap,
    readTree,
} from '../../../language/index.ts';
import { damageText } from '../../support/damage-text.ts';
import { readMeaning } from '../../support/map-meaning.ts';
import { slipsOf } from '../../support/slips-of-text.ts';

const EXAMPLES = readMaps('examples');
const MAPS = [...EXAMPLES, ...readMaps('test/language/maps')];

function readMaps(folder: string): (readonly [name: string, text: string])[] {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jvm'));
    return names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
}

/** What is found in a text, and its fixes. */
function check(text: string): { findings: readonly Finding[]; fixesOf: (finding: Finding) => readonly Fix[] } {
    const map = readMap(text);
    const tree = readTree(text, map.uri);
    return { findings: checkMap(map), fixesOf: (finding) => findFixes(finding, tree, map) };
}

/** What the text says, without what is wrong with it. A comment that gets its end may become documentation. */
function meaningOf(text: string): string {
    const { problems: _, ...meaning } = readMeaning(text) as { problems: unknown };
    return JSON.stringify(meaning, (key, value) => (key === 'documentation' ? undefined : value));
}

/** What is a matter of judgement has a test of its own, with maps that say what they mean. */
const JUDGED = new Set<string>(RULE_CODES.filter((code) => !['unknown-reference', 'duplicate-name'].includes(code)));

/** Which side of a merge is kept, and what a second name becomes, changes what the map says, so anything may follow. */
const OPEN = new Set<string | undefined>(['merges', 'names']);

/** What is wrong with the fixes of a text, in words. */
function complain(text: string): string[] {
    const { findings, fixesOf } = check(text);
    const slips = findings.filter(({ code }) => !JUDGED.has(code));
    return slips.flatMap((finding) =>
        fixesOf(finding).flatMap((fix) => {
            const after = applyChanges(text, fix.changes);
            const left = check(after).findings;
            const isWritten = fix.isPreferred && (finding.repair || finding.code === 'typography');
            const faults = [
                ...(countLike(left, finding) < countLike(findings, finding) ? [] : ['does not put it right']),
                ...(OPEN.has(fix.kind) ? [] : listNewErrors(findings, left).map((error) => `causes ${error}`)),
                ...(isWritten && meaningOf(after) !== meaningOf(text) ? ['changes what the map says'] : []),
            ];
            return faults.map((fault) => `${finding.message} [${fix.title}] ${fault}:\n${text}`);
        }),
    );
}

function countLike(findings: readonly Finding[], { code, subject, message }: Finding): number {
    return findings.filter((each) => each.code === code && each.subject === subject && each.message === message).length;
}

function listNewErrors(before: readonly Finding[], after: readonly Finding[]): string[] {
    const countErrors = (findings: readonly Finding[], { code, subject }: Finding) =>
        findings.filter((each) => each.severity === 'error' && each.code === code && each.subject === subject).length;
    const errors = after.filter(({ severity }) => severity === 'error');
    return errors
        .filter((error) => countErrors(after, error) > countErrors(before, error))
        .map(({ message }) => message);
}

describe('each fix puts its finding right, causes no other error, and keeps what was read', () => {
    it.each(MAPS)('in %s with slips', (_, text) => {
        const slips = [...slipsOf(text, 1)];
        expect(slips.flatMap((slip) => complain(slip.text))).toEqual([]);
    });

    it.each(MAPS)('in %s with damages', (_, text) => {
        const damages = [...damageText(text, 3)].filter((_, number) => number % 199 === 0);
        expect(damages.flatMap((damage) => complain(damage.text))).toEqual([]);
    });
});

describe('all clear fixes together', () => {
    const FROM_A_WORD_PROCESSOR: readonly (readonly [RegExp, string])[] = [
        [/"([^"\n]*)"/gu, '“$1”'],
        [/(?<=\w)\.\.(?=\w)/gu, '–'],
        [/((?:importance|satisfaction|score)(?: \p{L}+)? \d+)\.(?=\d)/gu, '$1,'],
        [/^(\s*)c(?=omponent)/gmu, '$1C'],
    ];

    it.each(EXAMPLES)('give %s back as it was before a word processor had it', (_, text) => {
        const processed = FROM_A_WORD_PROCESSOR.reduce((changed, [from, to]) => changed.replace(from, to), text);
        const { findings, fixesOf } = check(processed);
        const clear = findings.flatMap(fixesOf).filter(({ isPreferred }) => isPreferred);
        expect(processed).not.toBe(text);
        expect(applyChanges(processed, joinFixes(clear))).toBe(text);
    });

    it('leave out what would change the same place twice', () => {
        const make = (...changes: [number, number, string][]) => ({
            title: '',
            isPreferred: true,
            kind: '',
            changes: changes.map(([start, end, newText]) => ({ start, end, newText })),
        });
        const fixes = [
            make([4, 6, 'a']),
            make([5, 7, 'b']),
            make([6, 6, 'c'], [9, 9, 'd']),
            make([6, 6, 'e']),
            make([0, 1, 'f']),
        ];
        expect(applyChanges('0123456789', joinFixes(fixes))).toBe('f123ac678d9');
    });
});
