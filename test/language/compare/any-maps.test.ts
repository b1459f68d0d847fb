// The difference of maps by chance: none where nothing but form differs, and the mirror image the other way round.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
    applyChanges,
    applyScenario,
    compareMaps,
    findNamePlaces,
    formatMap,
    type JobValueMap,
    type MapDifference,
    meansTheSame,
    placesOfSame,
    readMap,
    readTree,
    tellDifference,
} from '../../../language/index.ts';
import { offsetOf } from '../../../language/parser/passage.ts';
import { randomMapTexts } from '../../support/random-map-text.ts';

const FOLDER = new URL('../../../examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jvm'))
    .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')] as const);

const texts = randomMapTexts(12);
/** Long enough that the maps have something in common. */
const RUNS = { numRuns: 150 };

function tell(old: JobValueMap, now: JobValueMap): string[] {
    return tellDifference(compareMaps(old, now)).flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** The statements of a text in another order; steps and layers keep theirs, because it means something. */
function reorder(text: string, seed: number): string {
    const { statements } = readTree(text, 'untitled:map.jvm').file;
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    let start = mark.length;
    const pieces = statements.map(({ $type, $cstNode }) => {
        const end = offsetOf($cstNode) + ($cstNode?.length ?? 0);
        const piece = { $type, text: text.slice(start, end) };
        start = end;
        return piece;
    });
    const isOrdered = ({ $type }: { readonly $type: string }) => $type === 'Step' || $type === 'Layer';
    const shuffled = pieces
        .map((piece, index) => ({ piece, place: Math.abs(Math.sin((index + 1) * (seed + 1)) * 10_000) % 1 }))
        .sort((one, other) => one.place - other.place)
        .map(({ piece }) => piece);
    const ordered = pieces.filter(isOrdered);
    const written = shuffled.map((piece) => (isOrdered(piece) ? ordered.shift() : piece)?.text);
    return mark + written.join('\n') + text.slice(start);
}

const SWAPPED = new Map([
    ['before', 'after'],
    ['after', 'before'],
    ['from', 'to'],
    ['to', 'from'],
    ['resolved', 'introduced'],
    ['introduced', 'resolved'],
]);

/** The same difference seen from the other side. The ends of an arrow stay where they are. */
function mirror(value: unknown, key = ''): unknown {
    if (value === 'added' && key === 'kind') return 'removed';
    if (value === 'removed' && key === 'kind') return 'added';
    if (Array.isArray(value)) return value.map((item) => mirror(item));
    if (typeof value !== 'object' || value === null || key === 'facts') return value;
    if ('label' in value) return value;
    return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [SWAPPED.get(name) ?? name, mirror(part, name)]),
    );
}

/** Lists in an order of their own, because each side tells its own things first. */
function sortLists(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(sortLists).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
        Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, part]) => [name, sortLists(part)]),
    );
}

function expectMirrored(one: JobValueMap, other: JobValueMap): void {
    const back = compareMaps(other, one);
    expect(sortLists(mirror(compareMaps(one, other)))).toEqual(sortLists(back));
}

describe('a map', () => {
    it('means what it means itself', () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(tell(readMap(text), readMap(text))).toEqual([]);
            }),
            RUNS,
        );
    });

    it('means the same when it is formatted', () => {
        fc.assert(
            fc.property(texts, (text) => {
                const { changes, obstacles } = formatMap(text);
                if (obstacles.length > 0) return;
                const formatted = readMap(applyChanges(text, changes));
                expect(meansTheSame(compareMaps(readMap(text), formatted))).toBe(true);
            }),
            RUNS,
        );
    });

    it('means the same when its statements stand in another order', () => {
        // Of two with the same name the first one counts, whichever that is.
        fc.assert(
            fc.property(texts, fc.nat(1000), (text, seed) => {
                const { changes, obstacles } = formatMap(text);
                const formatted = applyChanges(text, changes);
                if (obstacles.length > 0 || readMap(formatted).duplicates.length > 0) return;
                expect(tell(readMap(text), readMap(reorder(formatted, seed)))).toEqual([]);
            }),
            RUNS,
        );
    });

    it.each(EXAMPLES)(
        'such as %s means the same formatted, reordered and under the name of another file',
        (_file, text) => {
            expect(tell(readMap(text), readMap(reorder(text, 3), 'file:///elsewhere/b.jvm'))).toEqual([]);
            expect(reorder(text, 3)).not.toBe(text);
        },
    );

    it('differs from another one as that one from it, only the other way round', () => {
        fc.assert(
            fc.property(texts, texts, (one, other) => expectMirrored(readMap(one), readMap(other))),
            RUNS,
        );
    });

    it('differs from what a scenario makes of it as that from the map, only the other way round', () => {
        for (const [, text] of EXAMPLES) {
            const map = readMap(text);
            for (const scenario of map.scenarios) expectMirrored(map, applyScenario(map, scenario));
        }
    });

    it('gives a difference that survives JSON', () => {
        fc.assert(
            fc.property(texts, texts, (one, other) => {
                const difference: MapDifference = compareMaps(readMap(one), readMap(other));
                expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
            }),
            { numRuns: 50 },
        );
    });
});

/** A text with each of its names replaced everywhere, one at a time. */
function* renameEach(text: string): Generator<readonly [name: string, renamed: string]> {
    const places = findNamePlaces(readTree(text, 'untitled:map.jvm'));
    for (const declared of places) {
        // The name of a layer may say what kind it is.
        if (declared.role !== 'declaration' || declared.kind === 'layer' || declared.scenario !== undefined) continue;
        let renamed = text;
        for (const { start, end } of [...placesOfSame(places, declared)].reverse()) {
            renamed = `${renamed.slice(0, start)}${declared.name}-anew${renamed.slice(end)}`;
        }
        yield [`${declared.kind} ${declared.name}`, renamed];
    }
}

describe('an example that was edited', () => {
    it.each(EXAMPLES)('differs in a name alone where one of %s is replaced everywhere', (_file, text) => {
        const map = readMap(text);
        for (const [what, renamed] of renameEach(text)) {
            const difference = compareMaps(map, readMap(renamed));
            const { resolved, introduced } = difference.findings;
            expect([what, resolved, introduced]).toEqual([what, [], []]);
            const changes = Object.values(difference).flatMap((list) => (Array.isArray(list) ? list : []));
            expect([what, ...changes.map(({ kind }) => kind)]).toEqual([what, 'renamed']);
        }
    });

    it.each(EXAMPLES)('differs as a mirror image where a line of %s is gone', (_file, text) => {
        const lines = text.split('\n');
        for (let gone = 3; gone < lines.length; gone += 17) {
            expectMirrored(readMap(text), readMap(lines.filter((_, index) => index !== gone).join('\n')));
        }
    });
});
