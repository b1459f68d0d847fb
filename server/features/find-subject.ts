// What a question about a place of a text is about.

import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { findNameAt, type NamePlace, placesOfSame } from '../../language/index.ts';
import type { OpenMaps, ServedMap } from '../maps/open-maps.ts';
import type { Reading } from '../maps/reading.ts';

export interface Subject {
    readonly map: ServedMap;
    readonly reading: Reading;
    /** In UTF-16 units from the start of the text. */
    readonly offset: number;
    /** The name that stands there. */
    readonly name: NamePlace | undefined;
    /** All places of that name, in the order of the text; none without one. */
    readonly places: readonly NamePlace[];
}

/** Undefined for a map that is not known. */
export function findSubject(
    { textDocument, position }: TextDocumentPositionParams,
    maps: OpenMaps,
): Subject | undefined {
    const map = maps.find(textDocument.uri);
    if (!map) return undefined;
    const reading = map.read();
    const offset = reading.document.offsetAt(position);
    const name = findNameAt(reading.names, offset);
    return { map, reading, offset, name, places: name ? placesOfSame(reading.names, name) : [] };
}
