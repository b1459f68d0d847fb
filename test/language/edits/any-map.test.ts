// Whatever the map and whatever is changed in the picture: the text says exactly that afterwards and nothing else, keeps
// its comments, and stays formatted. What is meant is said here in facts, apart from what the edits know of it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, formatMap, type PictureEdit, readMap, readTree } from '../../../language/index.ts';
import { readFacts, readFaults } from '../../support/map-facts.ts';
import { nestComponents } from '../../support/nest-components.ts';
import { randomMapTexts } from '../../support/random-map-text.ts';
import { randomStrategies } from '../../support/random-strategies.ts';
import { format, WRITTEN_MAPS } from '../../support/written-maps.ts';
import { tryEdit } from './edit-text.ts';
import { expectFacts } from './expect-facts.ts';
import { listEdits } from './list-edits.ts';

/** A text with a syntax error is not formatted, whatever it looks like. */
function isFormatted(text: string): boolean {
    const { changes, obstacles } = formatMap(text);
    return changes.length === 0 && obstacles.length === 0;
}

function listComments(text: string): string[] {
    const { comments } = readTree(text, 'file:///maps/near.jvm');
    return comments.map(({ image }) => image.replace(/\s+/gu, ' ').trim()).sort();
}

/** What is wrong with an edit of a text, in words; undefined where it is refused. */
function findFaults(text: string, edit: PictureEdit): string[] | undefined {
    const outcome = tryEdit(text, edit);
    if ('refusal' in outcome) return undefined;
    const after = applyChanges(text, outcome.changes);
    const facts = readFacts(after).sort();
    const expected = expectFacts(readFacts(text), edit, readMap(text), readMap(after)).sort();
    const faults = [
        ...facts.filter((fact) => !expected.includes(fact)).map((fact) => `says too much: ${fact}`),
        ...expected.filter((fact) => !facts.includes(fact)).map((fact) => `does not say: ${fact}`),
        ...(readFaults(after).length > readFaults(text).length ? ['has a new mistake'] : []),
        ...(isFormatted(text) && !isFormatted(after) ? ['is no longer formatted'] : []),
        ...(edit.kind === 'remove-component' ? [] : missing(listComments(text), listComments(after))),
    ];
    return faults.map((fault) => `${JSON.stringify(edit)} ${fault}\n${text}\n→\n${after}`);
}

function missing(before: readonly string[], after: readonly string[]): string[] {
    return before.join() === after.join() ? [] : ['loses a comment'];
}

/** Every `nth` edit of a text; counts those that are made. */
function tryEdits(text: string, most: number): { readonly faults: readonly string[]; readonly made: number } {
    const edits = [...listEdits(readMap(text))];
    const every = Math.max(1, Math.floor(edits.length / most));
    const outcomes = edits.filter((_, place) => place % every === 0).map((edit) => findFaults(text, edit));
    return { faults: outcomes.flatMap((faults) => faults ?? []), made: outcomes.filter((each) => each).length };
}

const PATIENCE = 120_000;

describe('the text says exactly what is changed in the picture', () => {
    test.each(WRITTEN_MAPS)(
        'of %s',
        (_, text) => {
            const { faults, made } = tryEdits(text, 24);
            expect(faults).toEqual([]);
            expect(made).toBeGreaterThan(15);
        },
        PATIENCE,
    );

    test(
        'of maps that say anything',
        () => {
            const anything = fc.property(randomStrategies(), (text) => {
                const nested = format(nestComponents(text)).replaceAll('\n', '\r\n');
                expect([text, nested].flatMap((each) => tryEdits(each, 10).faults)).toEqual([]);
            });
            fc.assert(anything, { numRuns: 15, seed: 5, endOnFailure: true });
        },
        PATIENCE,
    );

    test(
        'of texts by any hand, and few of them are refused',
        () => {
            let [made, asked] = [0, 0];
            const anything = fc.property(randomMapTexts(8), (text) => {
                const few = tryEdits(text, 12);
                made += few.made;
                asked += Math.min(12, [...listEdits(readMap(text))].length);
                expect(few.faults).toEqual([]);
            });
            fc.assert(anything, { numRuns: 100, seed: 6, endOnFailure: true });
            expect(made / asked).toBeGreaterThan(0.6);
        },
        PATIENCE,
    );
});
