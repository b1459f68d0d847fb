// The outline: what the text declares, nested as in the text.

import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import type { Feature } from './feature.ts';

export const documentSymbols: Feature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null> = {
    method: 'textDocument/documentSymbol',
    capabilities: { documentSymbolProvider: { label: 'Job-Value Map' } },
    answer({ textDocument }, { maps, client }) {
        const map = maps.find(textDocument.uri);
        if (!map) return null;
        const { outline } = map.read();
        return client.nestedSymbols ? [...outline] : flatten(outline, map.uri);
    },
};

function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
    return symbols.flatMap(({ name, kind, range, children }) => [
        { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
        ...flatten(children ?? [], uri, name),
    ]);
}
