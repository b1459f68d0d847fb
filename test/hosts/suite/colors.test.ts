// The colours of names, as the editor asks for them.

import * as vscode from 'vscode';
import { openExample, placeAfter } from './example-map.ts';
import { expectSoon } from './expect.ts';

describe('The names of a map', () => {
    it('have the colours of what they name', async () => {
        const map = await openExample();
        const place = placeAfter(map, 'component ');
        await expectSoon(() => readToken(map, place), ['component', 'declaration', 'user', 'live']);
    });
});

/** The type and the modifiers of the token that begins at a place. */
async function readToken(map: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
    const ask = <Answer>(what: string) => vscode.commands.executeCommand<Answer | undefined>(what, map.uri);
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
    const data = (await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens'))?.data ?? [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
        const [lines = 0, characters = 0, , type = 0, bits = 0] = data.slice(at, at + 5);
        character = lines === 0 ? character + characters : characters;
        line += lines;
        if (line !== place.line || character !== place.character) continue;
        return [
            legend?.tokenTypes[type] ?? '',
            ...(legend?.tokenModifiers ?? []).filter((_, bit) => bits & (1 << bit)),
        ];
    }
    return [];
}
