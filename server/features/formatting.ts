// Formatting a whole map, on demand and on save. The style is the language’s own: what the editor says about tabs is not
// asked. A map that cannot be formatted gets no answer; why not, its findings tell.

import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatMap, type TextChange } from '../../language/index.ts';
import type { Reading } from '../maps/reading.ts';
import type { Feature } from './feature.ts';

export const formatting: Feature<DocumentFormattingParams, TextEdit[] | null> = {
    method: 'textDocument/formatting',
    capabilities: { documentFormattingProvider: true },
    answer({ textDocument }, { maps }) {
        const reading = maps.find(textDocument.uri)?.read();
        if (!reading || reading.tooLarge) return null;
        const { changes, obstacles } = formatMap(reading.text, reading.map);
        return obstacles.length > 0 ? null : writeEdits(changes, reading);
    },
};

/** Changes in places of the text as the protocol counts them. */
export function writeEdits(changes: readonly TextChange[], { document }: Reading): TextEdit[] {
    return changes.map(({ start, end, newText }) => ({
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        newText,
    }));
}
