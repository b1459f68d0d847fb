// The colours of whole texts: of every example, and of one in which every name is a keyword. They stand in `snapshots/`,
// to be read; `npx vitest run test/syntaxes --update` writes them anew.

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { JobValueMapGrammar } from '../../language/generated/grammar.ts';
import { findNamePlaces, readTree } from '../../language/index.ts';
import { readKeywords } from '../../language/parser/statement-shapes.ts';
import { writeMapNamed } from '../support/map-named.ts';
import { drawColors, LEGEND } from './draw-colors.ts';
import { type IGrammar, loadGrammar } from './paint-text.ts';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.jvm'));
const KEYWORDS = readKeywords(JobValueMapGrammar());

let grammar: IGrammar;
beforeAll(async () => {
    grammar = await loadGrammar();
});

describe('the colours', () => {
    test.each(EXAMPLES)('of examples/%s', async (name) => {
        const drawn = drawColors(grammar, readFileSync(`examples/${name}`, 'utf8'));
        await expect(`${LEGEND}\n\n${drawn}`).toMatchFileSnapshot(`snapshots/${name.replace('.jvm', '.txt')}`);
    });

    test('of names that are keywords', async () => {
        const drawn = ['goal', 'component', 'needs', 'in'].map((word) => drawColors(grammar, writeMapNamed(word)));
        await expect(`${LEGEND}\n\n${drawn.join('\n')}`).toMatchFileSnapshot('snapshots/keywords-as-names.txt');
    });
});

test.each(KEYWORDS)('a name is painted as a name where it is called ‘%s’', (word) => {
    const text = writeMapNamed(word);
    const lines = drawColors(grammar, text).split('\n');
    const wrong = findNamePlaces(readTree(text, 'memory:///map.jvm')).flatMap(({ range: { start, end } }) => {
        const signs = lines[2 * start.line + 1]?.slice(start.character, end.character) ?? '';
        return /^[Nn]+$/u.test(signs) ? [] : [`${start.line + 1}:${start.character} ${signs}`];
    });
    expect(wrong).toEqual([]);
});
