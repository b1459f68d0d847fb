// Finds things by their titles and names in all maps of the workspace.

import type { DocumentSymbol, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { ServedMap } from '../maps/open-maps.ts';
import type { Feature } from './feature.ts';

export const workspaceSymbols: Feature<WorkspaceSymbolParams, SymbolInformation[]> = {
    method: 'workspace/symbol',
    capabilities: { workspaceSymbolProvider: true },
    answer({ query }, { maps }) {
        const wanted = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
        return maps.all().flatMap((map) => findIn(map, wanted));
    },
};

function findIn(map: ServedMap, wanted: readonly string[]): SymbolInformation[] {
    const reading = map.read();
    const collect = (symbols: readonly DocumentSymbol[], containerName: string): SymbolInformation[] =>
        symbols.flatMap(({ name, detail, kind, selectionRange, children }) => [
            ...(holdsInOrder(`${name} ${detail ?? ''}`, wanted)
                ? [{ name, kind, containerName, location: { uri: map.uri, range: selectionRange } }]
                : []),
            ...collect(children ?? [], name),
        ]);
    return collect(reading.outline, reading.map.title);
}

/** Whether a text has some letters in their order, with any others between them: editors narrow it down further. */
function holdsInOrder(text: string, letters: readonly string[]): boolean {
    const folded = text.toLowerCase();
    let place = 0;
    return letters.every((letter) => {
        place = folded.indexOf(letter, place) + 1;
        return place > 0;
    });
}
