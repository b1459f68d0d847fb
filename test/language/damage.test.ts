// The goal for recovery, measured: of all damages at most one in a hundred loses a fact on a line that it does not touch,
// and none loses a layer. The exact numbers stand here, so that a change of the repair shows what it gains and costs.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../language/index.ts';
import { DAMAGE_KINDS, damageText } from '../support/damage-text.ts';
import { findLostFacts, measureDamages } from '../support/measure-damages.ts';
import { listWrittenFacts } from '../support/written-facts.ts';

const readMaps = (folder: string) =>
    readdirSync(folder)
        .filter((name) => name.endsWith('.jvm'))
        .sort()
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const EXAMPLES = readMaps('examples');
/** Written as people write before they know the one style: tabs, no indent at all, braces on lines of their own. */
const OTHERS = readMaps('test/language/maps');

/** As `KIND: DAMAGES, LOSING, of a layer`, so that the table below can be read and replaced. */
function tell(texts: readonly string[], most: number): string[] {
    return [...measureDamages(texts, readMap, most)].map(
        ([kind, { damages, losing, ofLayer }]) => `${kind}: ${losing} of ${damages} lose, ${ofLayer} a layer`,
    );
}

/** Hundreds of maps are read, each as a text of its own. */
const PATIENCE = 120_000;

describe('of the damages', () => {
    it(
        'to the examples none loses what stands on other lines',
        () => {
            expect(tell(EXAMPLES, 40)).toEqual(DAMAGE_KINDS.map((kind) => `${kind}: 0 of 40 lose, 0 a layer`));
        },
        PATIENCE,
    );

    it(
        'to maps in other styles none loses what stands on other lines',
        () => {
            expect(tell(OTHERS, 80)).toEqual(DAMAGE_KINDS.map((kind) => `${kind}: 0 of 80 lose, 0 a layer`));
        },
        PATIENCE,
    );
});

describe('the measure', () => {
    const text = 'step plan "Plan"\nlayer user "User" {\n    component a for plan needs b\n    component b\n}\n';
    const facts = listWrittenFacts(readMap(text), text);

    it('knows every fact with its lines', () => {
        expect(facts.map(({ fact, last }) => `${last + 1} ${fact.trim()}`)).toEqual([
            '1 map Map',
            '1 step plan',
            '1 step plan is called Plan',
            '2 layer user',
            '2 layer user is called User',
            '2 layer user kind user',
            '3 component a',
            '3 component a is called A',
            '3 component a in user',
            '3 component a for plan',
            '4 component b',
            '4 component b is called B',
            '4 component b in user',
            '3 a needs b',
        ]);
    });

    it.each([
        ['what stood on a damaged line', ['component a', ' component a in user'], { first: 2, last: 2 }, []],
        ['what speaks of a name that is gone', ['component b', ' a needs b'], { first: 3, last: 3 }, []],
        ['what stands on another line', ['component a', 'component b'], { first: 3, last: 3 }, ['component a']],
        ['all', ['layer user'], { first: 2, last: 2 }, ['layer user']],
    ])('excuses %s and nothing else', (_, gone, damage, lost) => {
        const after = new Set(facts.map(({ fact }) => fact).filter((fact) => !gone.includes(fact)));
        expect(findLostFacts(facts, after, damage).map(({ fact }) => fact)).toEqual(lost);
    });

    it('damages a text in every way', () => {
        const damages = [...damageText('a "b c" {\n}', 1)];
        expect(damages.map(({ kind, text }) => `${kind}: ${text.replaceAll('\n', '⏎')}`)).toEqual([
            'the file ends with a line: a "b c" {',
            'the file ends inside a line: a "b',
            'the rest of a line is lost: a⏎}',
            'the rest of a line is lost: a⏎}',
            'a line is lost: ⏎}',
            'a brace is added: a "b c" { { ⏎}',
            'a brace is added: a "b c" { } ⏎}',
            'a line is joined with the next: a "b c" { }',
            'the file ends with a line: a "b c" {⏎}',
            'the file ends inside a line: a "b c" {⏎',
            'the rest of a line is lost: a "b c" {⏎',
            'the rest of a line is lost: a "b c" {⏎',
            'a line is lost: a "b c" {⏎',
            'a brace is added: a "b c" {⏎} { ',
            'a brace is added: a "b c" {⏎} } ',
            'a word is deleted:  "b c" {⏎}',
            'a word is doubled: a a "b c" {⏎}',
            'a word is swapped with the next: "b c" a {⏎}',
            'a word is deleted: a  {⏎}',
            'a word is doubled: a "b c" "b c" {⏎}',
            'a word is swapped with the next: a { "b c"⏎}',
            'a brace is deleted: a "b c" ⏎}',
            'a word is doubled: a "b c" { {⏎}',
            'a word is swapped with the next: a "b c" }⏎{',
            'a brace is deleted: a "b c" {⏎',
            'a word is doubled: a "b c" {⏎} }',
        ]);
    });

    it('knows which lines a damage touches', () => {
        const touched = [...damageText('a\nb', 1)].map(({ kind, first, last }) => `${kind}: ${first}–${last}`);
        expect(new Set(touched)).toEqual(
            new Set([
                'the file ends with a line: 1–Infinity',
                'the file ends with a line: 2–Infinity',
                'the file ends inside a line: 0–Infinity',
                'the file ends inside a line: 1–Infinity',
                ...['the rest of a line is lost', 'a line is lost', 'a brace is added', 'a word is deleted'].flatMap(
                    (kind) => [`${kind}: 0–0`, `${kind}: 1–1`],
                ),
                'a word is doubled: 0–0',
                'a word is doubled: 1–1',
                'a line is joined with the next: 0–1',
                'a word is swapped with the next: 0–1',
            ]),
        );
    });
});
