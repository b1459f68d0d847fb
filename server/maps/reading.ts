// One version of a map’s text, read: its model, and what the editor’s features look up in it. A text past the size
// limit is not read; its map is empty and says so. Any text gives a reading.

import type { DocumentSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    buildGraph,
    type FindMap,
    findNamePlaces,
    type JobValueMap,
    linkImports,
    type MapGraph,
    type MapTree,
    type NamePlace,
    type Problem,
    readTree,
    type WrittenMap,
    writtenMapOf,
} from '../../language/index.ts';
import { outlineMap } from '../telling/outline-map.ts';
import { normalizeUri } from './normalize-uri.ts';

export interface Reading {
    /** Empty where the text is too large. */
    readonly text: string;
    readonly tooLarge: boolean;
    /** The text by lines. */
    readonly document: TextDocument;
    /** The map as this text alone says it. */
    readonly written: WrittenMap;
    /** With what it imports, as that was when it was first asked for. */
    readonly map: JobValueMap;
    /** The addresses that `map` asked for, in one spelling: it is out of date when one of these changes. */
    readonly reached: ReadonlySet<string>;
    /** What the text declares, as an outline shows it. */
    readonly outline: readonly DocumentSymbol[];
    /** The syntax tree. It is large; read anew after it was let go. */
    readonly tree: MapTree;
    /** Built when it is first asked for, as are the names. */
    readonly graph: MapGraph;
    readonly names: readonly NamePlace[];
    /** Lets go what is large and seldom asked for. */
    letGo(): void;
    /** Gives the tree away to the next version of the text, if it is there. */
    handOver(): MapTree | undefined;
}

/** Reads a text of an address. `find` looks up other maps; what `before` has in common with it is not read again. */
export function readText(uri: string, text: string, find: FindMap, before?: Reading): Reading {
    return openReading(uri, text, (written, reach) => linkImports(written, reach(find)), false, before?.handOver());
}

/** Stands for a text that is larger than the limit; both sizes in bytes. */
export function refuseText(uri: string, size: number, limit: number): Reading {
    return openReading(uri, '', ({ own }) => ({ ...own, problems: [tellSize(size, limit)] }), true);
}

function openReading(
    uri: string,
    text: string,
    finish: (written: WrittenMap, reach: (find: FindMap) => FindMap) => JobValueMap,
    tooLarge: boolean,
    before?: MapTree,
): Reading {
    const address = normalizeUri(uri);
    let tree: MapTree | undefined = readTree(text, address, before);
    const written = writtenMapOf(tree);
    const reached = new Set<string>();
    const reach = (find: FindMap) => (asked: string) => {
        reached.add(normalizeUri(asked));
        return find(asked);
    };
    let map: JobValueMap | undefined;
    let document: TextDocument | undefined;
    let outline: readonly DocumentSymbol[] | undefined;
    let graph: MapGraph | undefined;
    let names: readonly NamePlace[] | undefined;
    const reading: Reading = {
        text,
        tooLarge,
        written,
        reached,
        get map() {
            map ??= finish(written, reach);
            return map;
        },
        get document() {
            document ??= TextDocument.create(address, 'jvm', 0, text);
            return document;
        },
        get tree() {
            tree ??= readTree(text, address);
            return tree;
        },
        get outline() {
            outline ??= outlineMap(reading.tree);
            return outline;
        },
        get graph() {
            graph ??= buildGraph(reading.map);
            return graph;
        },
        get names() {
            names ??= findNamePlaces(reading.tree);
            return names;
        },
        letGo: () => {
            // The search in all maps asks for every outline; it must not read every text anew.
            outline ??= outlineMap(reading.tree);
            document = undefined;
            tree = undefined;
            graph = undefined;
            names = undefined;
        },
        handOver: () => {
            const given = tree;
            tree = undefined;
            return given;
        },
    };
    return reading;
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
    let bytes = text.length;
    // By unit and not by character, which takes ten times as long: this runs with every keystroke in a large text.
    for (let place = 0; place < text.length; place += 1) {
        const unit = text.charCodeAt(place);
        if (unit >= 0x80) bytes += unit < 0x800 ? 1 : 2;
        if (isFirstOfPair(unit) && isSecondOfPair(text.charCodeAt(place + 1))) {
            // The two have four bytes together.
            place += 1;
        }
    }
    return bytes;
}

function isFirstOfPair(unit: number): boolean {
    return unit >= 0xd800 && unit < 0xdc00;
}

function isSecondOfPair(unit: number): boolean {
    return unit >= 0xdc00 && unit < 0xe000;
}
