// A version of a text is read with the help of the one before. What comes out is what reading it alone gives.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeafAt, findNamePlaces, type MapTree, readTree, writtenMapOf } from '../../language/index.ts';

const EXAMPLES = readdirSync('examples')
    .filter((name) => name.endsWith('.jvm'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8'));

const WORDS = [
    ...[
        '',
        'x',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '{',
        '}',
        '"',
        '“',
        ',',
        '..',
        '/** Why */\n',
        '/*',
        '*/',
        '// ',
        '<<<<<<< a\n',
    ],
    ...['component c ', 'component session ', 'layer l {', 'layer core ', 'step s\n', 'need n "N"\n', 'team t\n'],
    ...['in core ', 'for all ', 'for define..x ', 'needs x, session ', 'scenario s { add component c in core }\n'],
];

/** Edits that differ in what they leave alone: lines swapped, doubled or taken out, text typed over other text. */
const edit = fc.oneof(
    fc
        .record({ at: fc.nat(), remove: fc.nat(30), insert: fc.constantFrom(...WORDS) })
        .map(({ at, remove, insert }) => (text: string) => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + insert + text.slice(place + remove);
        }),
    fc.record({ one: fc.nat(), other: fc.nat(), copies: fc.nat(2) }).map(({ one, other, copies }) => (text: string) => {
        const lines = text.split('\n');
        const [line = ''] = lines.splice(one % lines.length, 1);
        lines.splice(other % (lines.length + 1), 0, ...Array.from({ length: copies }, () => line));
        return lines.join('\n');
    }),
);

const URI = 'file:///maps/any.jvm';

describe('a text that is read with the help of its version before', () => {
    it('gives the model and the names that it gives alone, whatever was edited', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...EXAMPLES),
                fc.array(edit, { minLength: 1, maxLength: 12 }),
                (start, edits) => {
                    let text = start;
                    let tree = readTree(text, URI);
                    for (const change of edits) {
                        writtenMapOf(tree);
                        text = change(text);
                        tree = readTree(text, URI, tree);
                        expectAsAlone(tree);
                    }
                },
            ),
            { numRuns: 60 },
        );
    });

    it.each([
        ['its documentation', '/** Old */\ncomponent a in x\nlayer x\n', 'Old', 'New'],
        ['the layer that names it', 'layer x {\n  component a in y\n}\nlayer y\n', 'layer x', 'layer   x'],
        ['a block around it whose header is unreadable', 'qqqqq "Core" {\n  component a\n}\n', /^.*\{|\}/gm, ''],
        ['an unreadable character after it', 'layer x {\n  component a needs ;\n}\n', ';', ''],
        ['a name that it needs', 'layer x {\n  component a needs b\n  component b\n}\n', 'component b', 'component c'],
        ['a step without a name', 'step s\nlayer x {\n  component a for all\n}\n', /$/, 'step'],
        [
            'the order of the steps',
            'layer x {\n  component a for s, t\n}\nstep s\nstep t',
            'step s\nstep t',
            'step t\nstep s',
        ],
        ['its column', 'layer x { component a "A" }\n', '{ ', '{'],
    ])('reads a component anew in the light of %s', (_, text, from, to) => {
        const before = readTree(text, URI);
        writtenMapOf(before);
        const changed = text.replace(from, to);
        expect(changed).not.toBe(text);
        const after = readTree(changed, URI, before);
        expect(writtenMapOf(after)).not.toEqual(writtenMapOf(readTree(text, URI)));
        expectAsAlone(after);
    });

    it('tells of each word what it tells alone', () => {
        const [text = ''] = EXAMPLES;
        const moved = readTree(`\n// Moved\n\n${text}`, URI, readTree(text, URI));
        const alone = readTree(moved.text, URI);
        for (let offset = 0; offset < moved.text.length; offset += 1) {
            expect(findLeafAt(moved, offset)?.text).toBe(findLeafAt(alone, offset)?.text);
        }
    });

    it('keeps every statement but the one that was edited, and every component that stands where it stood', () => {
        const text =
            'step s\nlayer user { component a "A" for s }\nlayer core {\n    component b\n    component c\n}\n';
        const before = readTree(text, URI);
        const { components } = writtenMapOf(before).own;
        const nodes = new Set(before.passages.map(({ node }) => node));
        const after = readTree(text.replace('"A"', '"All"'), URI, before);
        expect(after.passages.map(({ node, text: own }) => [own, nodes.has(node)])).toEqual([
            ['step s', true],
            ['layer user { component a "All" for s }', false],
            ['component a "All" for s', false],
            ['layer core {\n    component b\n    component c\n}', false],
            ['component b', true],
            ['component c', true],
        ]);
        expect(writtenMapOf(after).own.components.map((component) => components.includes(component))).toEqual([
            false,
            true,
            true,
        ]);
    });
});

function expectAsAlone(tree: MapTree): void {
    const alone = readTree(tree.text, URI);
    expect(writtenMapOf(tree)).toEqual(writtenMapOf(alone));
    expect(findNamePlaces(tree)).toEqual(findNamePlaces(alone));
}
