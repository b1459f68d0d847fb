// Any text gives a model: nothing throws, nothing hangs, and the model survives JSON.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { describe, expect, it } from 'vitest';
import { checkMap, createJvmServices, readMap } from '../../language/index.ts';

const EXAMPLES = readdirSync('examples')
    .filter((name) => name.endsWith('.jvm'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8'));

const PIECES = [
    ...[
        '{',
        '}',
        '"',
        '“',
        '”',
        ',',
        '..',
        '…',
        '%',
        '-',
        '/*',
        '*/',
        '//',
        '\n',
        '\r\n',
        '\t',
        '\u0000',
        '\ud800',
        '🙂',
    ],
    ...[
        'layer x {',
        'component ',
        'component c ',
        'in ',
        'for ',
        'all ',
        'needs ',
        'step ',
        'need ',
        'importance ',
        '8,8 ',
        '-3 ',
    ],
    ...[
        'scenario s {',
        'add ',
        'change ',
        'remove ',
        'drops ',
        'rule orphan off\n',
        'allow x\n',
        'import a from "x"\n',
    ],
    ...['<<<<<<< a\n', '=======\n', 'kind ', 'user ', 'job ', 'map ', 'score ', 'team ', '__proto__ '],
];

interface Edit {
    readonly at: number;
    readonly remove: number;
    readonly insert: string;
}

const edit = fc.record({ at: fc.nat(8000), remove: fc.nat(40), insert: fc.constantFrom('', ...PIECES) });
const brokenExample = fc
    .tuple(fc.constantFrom('', ...EXAMPLES), fc.array(edit, { minLength: 1, maxLength: 10 }))
    .map(([text, edits]) => edits.reduce(applyEdit, text));

function applyEdit(text: string, { at, remove, insert }: Edit): string {
    const place = text.length === 0 ? 0 : at % (text.length + 1);
    return text.slice(0, place) + insert + text.slice(place + remove);
}

describe('any text', () => {
    it('gives a model and findings, whatever is deleted from an example or typed into it', () => {
        fc.assert(
            fc.property(brokenExample, (text) => {
                const map = readMap(text);
                checkMap(map);
                expect(JSON.parse(JSON.stringify(map))).toEqual(map);
            }),
            { numRuns: 150 },
        );
    });

    it('reaches the parser only as statements that it can read', () => {
        const { LangiumParser } = createJvmServices(EmptyFileSystem).jvm.parser;
        fc.assert(
            fc.property(brokenExample, (text) => {
                expect(LangiumParser.parse(text).parserErrors.map((error) => error.message)).toEqual([]);
            }),
            { numRuns: 150 },
        );
    });

    it.each([
        ['of opening braces', '{', 100_000],
        ['of closing braces', '}', 100_000],
        ['of quotation marks', '"', 100_001],
        ['of unfinished comments', '/* ', 50_000],
        ['of nested layers', 'layer a {', 10_000],
        ['of nested components', 'layer a { component b { ', 10_000],
        ['of one keyword', 'component ', 20_000],
        ['of unknown blocks', 'foo {\n', 20_000],
        ['of comments', '// c\n', 120_000],
        ['of one letter', 'a', 1_000_000],
        ['of binary zeros', '\u0000', 100_000],
    ])('is read, even a long run %s', (_, piece, times) => {
        const map = readMap(piece.repeat(times));
        expect(map.steps).toHaveLength(4);
    });

    it('keeps its places inside the text', () => {
        fc.assert(
            fc.property(brokenExample, (text) => {
                const lines = text.split(/\r\n|\n|\r/);
                for (const { range } of checkMap(readMap(text))) {
                    expect(range.start.line).toBeLessThan(lines.length);
                    expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
                }
            }),
            { numRuns: 100 },
        );
    });
});
