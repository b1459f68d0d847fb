// One version of a map’s text, read: its model, and what the editor’s features look up in it. A text past the size
// limit is not read; its map is empty and says so. Any text gives a reading.

import {
    buildGraph,
    findNamePlaces,
    type JobValueMap,
    type MapGraph,
    modelOf,
    type NamePlace,
    type Problem,
    readDocument,
} from '../../language/index.ts';
import { normalizeUri } from './normalize-uri.ts';

type MapDocument = ReturnType<typeof readDocument>;

export interface Reading {
    /** Empty where the text is too large. */
    readonly text: string;
    readonly tooLarge: boolean;
    readonly document: MapDocument;
    readonly map: JobValueMap;
    /** Built when it is first asked for, as are the names. */
    readonly graph: MapGraph;
    readonly names: readonly NamePlace[];
}

/** Reads a text of an address. */
export function readText(uri: string, text: string): Reading {
    return openReading(uri, text, (map) => map);
}

/** Stands for a text that is larger than the limit; both sizes in bytes. */
export function refuseText(uri: string, size: number, limit: number): Reading {
    return openReading(uri, '', (map) => ({ ...map, problems: [tellSize(size, limit)] }), true);
}

function openReading(uri: string, text: string, finish: (map: JobValueMap) => JobValueMap, tooLarge = false): Reading {
    const document = readDocument(text, normalizeUri(uri));
    const map = finish(modelOf(document));
    let graph: MapGraph | undefined;
    let names: readonly NamePlace[] | undefined;
    return {
        text,
        tooLarge,
        document,
        map,
        get graph() {
            graph ??= buildGraph(map);
            return graph;
        },
        get names() {
            names ??= findNamePlaces(document);
            return names;
        },
    };
}

function tellSize(size: number, limit: number): Problem {
    const start = { line: 0, character: 0 };
    return {
        code: 'file-too-large',
        severity: 'error',
        subject: 'map',
        message: `This map has ${inWords(size)}; past ${inWords(limit)} it is not checked and not drawn while you type.`,
        range: { start, end: start },
        related: [],
    };
}

function inWords(bytes: number): string {
    return `${bytes.toLocaleString('en')} bytes`;
}

/** Whether a text has more than some bytes as UTF-8. */
export function isLargerThan(text: string, limit: number): boolean {
    if (text.length > limit) return true;
    return text.length * 3 > limit && countBytes(text) > limit;
}

/** The bytes of a text as UTF-8. A lone surrogate is written as U+FFFD. */
export function countBytes(text: string): number {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x80) bytes += 1;
        else if (code < 0x800) bytes += 2;
        else bytes += code < 0x1_00_00 ? 3 : 4;
    }
    return bytes;
}
