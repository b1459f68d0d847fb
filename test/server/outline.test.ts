// The outline of a text, its folds, and the search for things in all maps.

import { describe, expect, test } from 'vitest';
import type {
    DocumentSymbol,
    FoldingRange,
    SymbolInformation,
    WorkspaceSymbolParams,
} from 'vscode-languageserver/node';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { folding } from '../../server/features/folding.ts';
import { workspaceSymbols } from '../../server/features/workspace-symbols.ts';
import { askAt, openTexts } from './ask-feature.ts';

const MAP = `|map "Evening"
job "Unwind" { executor "Viewer" }
step plan "Plan it" {
    need seats "Find seats"
    need "Agree"
}
team blue
layer user "User" {
    component finder "Finder" for plan
    component finder "Finder again"
}
component far "Far away" in user
layer {}
competitor rival {}
segment couples {}
scenario less "Less" {
    add component extra "Extra" in user
    change finder { status live }
    change
}
`;

function write(symbols: readonly DocumentSymbol[], indent = ''): string[] {
    return symbols.flatMap(({ name, detail, children }) => [
        `${indent}${name}${detail ? ` (${detail})` : ''}`,
        ...write(children ?? [], `${indent}  `),
    ]);
}

describe('the outline', () => {
    test('nests everything that is declared as the text does, second declarations and nameless things included', async () => {
        const outline = await askAt<DocumentSymbol[]>(documentSymbols, MAP);
        expect(write(outline)).toEqual([
            'Evening',
            'Unwind',
            'Plan it (plan)',
            '  Find seats (seats)',
            '  Agree',
            'Blue (blue)',
            'User (user)',
            '  Finder (finder)',
            '  Finder again (finder)',
            'Far away (far)',
            'Unnamed layer',
            'Rival (rival)',
            'Couples (couples)',
            'Less (less)',
            '  Extra (extra)',
            '  Change finder',
            '  Unnamed change',
        ]);
    });

    test('selects the name, which always lies inside of the statement', async () => {
        const outline = await askAt<DocumentSymbol[]>(documentSymbols, MAP);
        const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
            symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
        for (const { name, range, selectionRange } of all(outline)) {
            const numbers = ({ line, character }: typeof range.start) => line * 1000 + character;
            expect(numbers(selectionRange.start), name).toBeGreaterThanOrEqual(numbers(range.start));
            expect(numbers(selectionRange.end), name).toBeLessThanOrEqual(numbers(range.end));
        }
        expect(outline[2]?.selectionRange).toEqual({
            start: { line: 2, character: 5 },
            end: { line: 2, character: 9 },
        });
    });

    test('is a list for editors that know no other', async () => {
        const list = await askAt<SymbolInformation[]>(documentSymbols, MAP, {}, { nestedSymbols: false });
        expect(list.find(({ name }) => name === 'Finder')?.containerName).toBe('User');
    });
});

describe('folds', () => {
    const cases: readonly [what: string, text: string, folds: readonly string[]][] = [
        ['blocks, inner ones too', '|layer a {\n component b {\n  needs c\n }\n}\n', ['1-2', '0-3']],
        ['no block on one line', '|layer a { component b }', []],
        ['blocks whose header cannot be read', '|nonsense {\n layer a\n}', ['0-1']],
        ['no block that is not closed', '|layer a {\n component b\n', []],
        ['comments of several lines', '|/* one\n two */\nlayer a', ['0-1 comment']],
        ['runs of line comments', '|// one\n// two\n// three\nlayer a\n// alone\n', ['0-2 comment']],
        ['no comments behind statements', '|layer a // one\nlayer b // two\n', []],
    ];
    test.each(cases)('%s', async (_, text, folds) => {
        const found = (await askAt<FoldingRange[] | null>(folding, text)) ?? [];
        expect(found.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`)).toEqual(
            folds,
        );
    });
});

describe('the search in all maps', () => {
    const texts = {
        'file:///one.jvm': 'map "One"\nlayer core "Core" { component watch-history "What was seen" }',
        'file:///two.jvm': 'step watch "Look"\nscenario s { change watch-history {} }',
    };
    const search = (query: string) => {
        const question: WorkspaceSymbolParams = { query };
        return (workspaceSymbols.answer(question, openTexts(texts)) as SymbolInformation[]).map(
            ({ name, containerName, location }) => `${name} in ${containerName}, ${location.uri}`,
        );
    };
    test('finds things by their names and by their titles, with letters left out', () => {
        const history = 'What was seen in Core, file:///one.jvm';
        expect(search('watch-hist')).toEqual([history, 'Change watch-history in S, file:///two.jvm']);
        expect(search('SEEN')).toEqual([history]);
        expect(search('wtch')).toEqual([
            history,
            'Look in Two, file:///two.jvm',
            'Change watch-history in S, file:///two.jvm',
        ]);
        expect(search('nowhere')).toEqual([]);
    });

    test('finds everything where nothing is asked for', () => {
        expect(search('')).toHaveLength(6);
    });
});
