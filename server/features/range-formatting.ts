// Formatting the lines that a selection touches.

import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatLines, type Lines, type Range } from '../../language/index.ts';
import type { Feature } from './feature.ts';
import { writeEdits } from './formatting.ts';

export const rangeFormatting: Feature<DocumentRangeFormattingParams, TextEdit[] | null> = {
    method: 'textDocument/rangeFormatting',
    capabilities: { documentRangeFormattingProvider: true },
    answer({ textDocument, range }, { maps }) {
        const reading = maps.find(textDocument.uri)?.read();
        if (!reading || reading.tooLarge) return null;
        const { changes, obstacles } = formatLines(reading.text, linesOf(range), reading.map);
        return obstacles.length > 0 ? null : writeEdits(changes, reading);
    },
};

/** A selection of whole lines ends at the start of the line after them, and does not touch that one. */
function linesOf({ start, end }: Range): Lines {
    const endsBefore = end.character === 0 && end.line > start.line;
    return { first: start.line, last: endsBefore ? end.line - 1 : end.line };
}
