// What people read at a glance stays short, however long the names, the titles and the lists of a map are.

import { expect, test } from 'vitest';
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { hover } from '../../server/features/hover.ts';
import { workspaceSymbols } from '../../server/features/workspace-symbols.ts';
import { askAt } from './ask-feature.ts';

const LONG = 'x'.repeat(10_000);
const repeat = (count: number, write: (index: number) => string, between = '\n') =>
    Array.from({ length: count }, (_, index) => write(index)).join(between);

async function hoverAt(marked: string): Promise<string> {
    const answer = await askAt<Hover>(hover, marked, {}, { markdownHover: false });
    return (answer.contents as MarkupContent).value;
}

test.each([
    ['a title', `layer core { component |a "${LONG}" }`, `${'x'.repeat(200)}… · component a`],
    ['a name', `layer core { component |${LONG} "A" }`, `A · component ${'x'.repeat(200)}…`],
    ['a goal', `layer core { component |a { goal "${LONG}" } }`, `Goal: ${'x'.repeat(1000)}…`],
    ['a description', `layer core { component |a { description "${LONG}" } }`, `\n${'x'.repeat(4000)}…\n`],
    ['the title of another', `layer core { component |a needs b component b "${LONG}" }`, `Needs: ${'x'.repeat(80)}…`],
    [
        'a list of 10,000 others',
        `layer core {\n${repeat(10_000, (index) => `component c${index} needs z`)}\ncomponent |z\n}`,
        `Needed by: ${repeat(20, (index) => `C${index}`, ', ')} and 9980 more`,
    ],
    [
        'a list of 10,000 changes',
        `layer user\n${repeat(10_000, (index) => `component c${index} in user`)}\nscenario |s {\n${repeat(10_000, (index) => `change c${index} { team t }`)}\n}`,
        'Changes: C28\nAnd: 9971 more',
    ],
    [
        'a list of 10,000 scores',
        `${repeat(10_000, (index) => `step s${index}`)}\ncompetitor |c {\n${repeat(10_000, (index) => `score s${index} 5`)}\n}`,
        'On: S29: 5\nAnd: 9970 more',
    ],
    [
        'the steps that “all” means',
        `${repeat(10_000, (index) => `step s${index}`)}\nlayer user { component a for |all }`,
        'S19 and 9980 more',
    ],
])('a hover shows no more than the beginning of %s', async (_what, marked, shown) => {
    const told = await hoverAt(marked);
    expect(told).toContain(shown);
    expect(told.length).toBeLessThan(6000);
});

test('an outline and a search show no more than the beginning of names and titles', async () => {
    const map = `layer ${LONG} "${LONG}" { component a "${LONG}" component ${LONG} }\nscenario s { change ${LONG} { team t } }`;
    const outline = await askAt<DocumentSymbol[]>(documentSymbols, `|${map}`);
    const list = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
        symbols.flatMap((symbol) => [symbol, ...list(symbol.children ?? [])]);
    expect(list(outline).map(({ name, detail }) => [name.length, detail?.length])).toEqual([
        [201, 201],
        [201, 1],
        [201, 201],
        [1, 1],
        [201, 0],
    ]);
    const found = await askAt<{ name: string }[]>(workspaceSymbols, `|${map}`, { query: 'x' });
    expect(found.map(({ name }) => name.length)).toEqual([201, 201, 201, 201]);
});
