// The maps that the server knows, each with the text that counts: what the editor shows, else what lies on the disk.
// Who brings the texts and who checks them stands in `workspace-maps.ts` and `check-maps.ts`.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compareWords, type FindMap, type FoundMap } from '../../language/index.ts';
import type { FileAnswer } from '../../protocol/file-messages.ts';
import { DEFAULT_SETTINGS } from '../../protocol/settings.ts';
import { normalizeUri } from './normalize-uri.ts';
import { countBytes, isLargerThan, type Reading, readText, refuseText } from './reading.ts';

/** One map of the workspace as it stands now. */
export interface ServedMap {
    /** As the editor spells it, where it has opened the map. */
    readonly uri: string;
    /** Of the editor’s document; 0 where none is open. */
    readonly version: number;
    readonly isOpen: boolean;
    /** The same object until the text changes. */
    read(): Reading;
}

export interface OpenMaps {
    /** By any spelling of the address; undefined for a map that is not known. */
    find(uri: string): ServedMap | undefined;
    /** Without those that are known only because others import them; by address, in whatever order they came. */
    all(): readonly ServedMap[];
    /** Looks up what a map imports. What is not known is asked for, and `coming` until it is brought. */
    lookFrom(uri: string): FindMap;
    /** The editor shows a text, or another version of it. */
    show(document: TextDocument): void;
    close(uri: string): void;
    /** What lies on the disk; undefined where nothing does any more. An open text counts more. */
    putOnDisk(uri: string, file: FileAnswer | undefined): void;
    /** What was asked for because it is imported: what lies there, or why nothing can be read. */
    putImported(uri: string, file: FileAnswer): void;
    /** The addresses of what is known only because it is imported. What is imported no more is forgotten. */
    imported(): readonly string[];
    /** In bytes; texts past it are not read. */
    limit: number;
    /** Tells the listener of every map, as if its text had changed: what counts besides the texts has. */
    touch(): void;
    /** Tells one listener from now on what happens to the maps. */
    follow(listener: MapListener): void;
}

export interface MapListener {
    /** The text of a map is another one now, or counts anew. */
    changed(uri: string): void;
    /** A map is no longer known. */
    gone(uri: string): void;
}

/** Whether a map may import from an address. */
export type MayImport = (from: string, uri: string) => boolean;

/** Hears of an address that a map imports from and that is not known. */
export type Fetch = (uri: string) => void;

/** `fetch` should bring what it is asked for by `putImported`. */
export function keepMaps(mayImport: MayImport, fetch: Fetch): OpenMaps {
    const keeper = new MapKeeper(mayImport, fetch);
    return {
        find: (uri) => {
            const entry = keeper.entries.get(normalizeUri(uri));
            return entry && hasText(entry) ? keeper.serve(entry) : undefined;
        },
        all: () => keeper.ofWorkspace().map((entry) => keeper.serve(entry)),
        lookFrom: (uri) => keeper.lookFrom(uri),
        show: (document) => {
            keeper.update(document.uri, (entry) => {
                entry.uri = document.uri;
                keeper.show(entry, document);
            });
        },
        close: (uri) => keeper.update(uri, (entry) => keeper.show(entry, undefined)),
        putOnDisk: (uri, file) => keeper.update(uri, (entry) => keeper.put(entry, file)),
        putImported: (uri, file) => keeper.update(uri, (entry) => keeper.putImported(entry, file)),
        imported: () => {
            keeper.forgetLeft();
            return [...keeper.entries.values()].filter(isImported).map(({ uri }) => uri);
        },
        touch: () => {
            for (const entry of keeper.entries.values()) keeper.renew(entry);
        },
        follow: (listener) => {
            keeper.listener = listener;
        },
        get limit() {
            return keeper.limit;
        },
        set limit(bytes) {
            if (bytes !== keeper.limit) keeper.changeLimit(bytes);
        },
    };
}

interface Entry {
    uri: string;
    /** Known only because a map imports it: it is not checked. */
    isGuest: boolean;
    editor: TextDocument | undefined;
    disk: FileAnswer | undefined;
    reading: Reading | undefined;
    /** The reading of the text before. */
    before: Reading | undefined;
}

/** What is imported and not there, or not brought yet, is no map. */
function hasText({ editor, disk, isGuest }: Entry): boolean {
    return editor !== undefined || (isGuest ? typeof disk?.text === 'string' : disk !== undefined);
}

function isImported({ isGuest, editor }: Entry): boolean {
    return isGuest && !editor;
}

/** Holds the entries, by the one spelling of their addresses. */
class MapKeeper {
    readonly entries = new Map<string, Entry>();
    listener: MapListener = { changed: () => {}, gone: () => {} };
    limit = DEFAULT_SETTINGS.maxFileSize;
    private readonly mayImport: MayImport;
    private readonly fetch: Fetch;

    constructor(mayImport: MayImport, fetch: Fetch) {
        this.mayImport = mayImport;
        this.fetch = fetch;
    }

    ofWorkspace(): Entry[] {
        const entries = [...this.entries].filter(([, entry]) => !isImported(entry));
        return entries.sort(([one], [other]) => compareWords(one, other)).map(([, entry]) => entry);
    }

    /** As long as a map is still to be read, nobody knows what it imports. */
    forgetLeft(): void {
        const readings = this.ofWorkspace().map(({ reading }) => reading);
        if (readings.includes(undefined)) return;
        for (const [key, entry] of this.entries) {
            const isLeft = isImported(entry) && !readings.some((reading) => reading?.reached.has(key));
            if (isLeft) this.entries.delete(key);
        }
    }

    serve(entry: Entry): ServedMap {
        return {
            uri: entry.uri,
            version: entry.editor?.version ?? 0,
            isOpen: entry.editor !== undefined,
            read: () => {
                entry.reading ??= this.read(entry);
                entry.before = undefined;
                return entry.reading;
            },
        };
    }

    /** Changes an entry, which may be new; one without a text is no longer known afterwards. */
    update(uri: string, change: (entry: Entry) => void): void {
        const key = normalizeUri(uri);
        const known = this.entries.get(key);
        const entry = known ?? openEntry(uri, false);
        this.entries.set(key, entry);
        change(entry);
        if (entry.editor || entry.disk) return;
        this.entries.delete(key);
        if (known) this.listener.gone(entry.uri);
        this.renewImporters(key);
    }

    show(entry: Entry, editor: TextDocument | undefined): void {
        entry.editor = editor;
        if (editor || entry.disk) this.renew(entry);
    }

    put(entry: Entry, file: FileAnswer | undefined): void {
        const same = !entry.isGuest && isSame(file, entry.disk);
        entry.isGuest = false;
        entry.disk = file;
        if (file && !entry.editor && !same) this.renew(entry);
    }

    putImported(entry: Entry, file: FileAnswer): void {
        if (!entry.isGuest && (entry.editor || entry.disk)) return;
        const same = isSame(file, entry.disk);
        entry.isGuest = true;
        entry.disk = file;
        if (!entry.editor && !same) this.renew(entry);
    }

    lookFrom(from: string): FindMap {
        return (uri) => {
            if (!this.mayImport(from, uri)) return { reason: 'it leads out of the workspace' };
            const key = normalizeUri(uri);
            const entry = this.entries.get(key);
            if (entry) return this.lookInto(entry);
            this.entries.set(key, openEntry(uri, true));
            this.fetch(uri);
            return 'coming';
        };
    }

    private lookInto(entry: Entry): FoundMap {
        const { editor, disk } = entry;
        if (!editor && !disk) return 'coming';
        if (!editor && disk?.text === null && disk.size <= this.limit)
            return { reason: 'no file that can be read lies there' };
        const { tooLarge, written } = this.serve(entry).read();
        return tooLarge ? { reason: 'it is too large to be read while you type' } : written;
    }

    changeLimit(bytes: number): void {
        this.limit = bytes;
        for (const entry of this.entries.values()) this.renew(entry);
    }

    /** What a map says must be found out anew, and so must what others say that import it. */
    renew(entry: Entry): void {
        this.readAnew(entry);
        this.renewImporters(normalizeUri(entry.uri));
    }

    private renewImporters(key: string): void {
        for (const entry of this.entries.values()) if (entry.reading?.reached.has(key)) this.readAnew(entry);
    }

    private readAnew(entry: Entry): void {
        entry.before = entry.reading ?? entry.before;
        entry.reading = undefined;
        if (isImported(entry)) this.listener.gone(entry.uri);
        else this.listener.changed(entry.uri);
    }

    private read({ uri, editor, disk, before }: Entry): Reading {
        if (!editor && disk && disk.text === null) return refuseText(uri, disk.size, this.limit);
        const text = editor?.getText() ?? disk?.text ?? '';
        return isLargerThan(text, this.limit)
            ? refuseText(uri, countBytes(text), this.limit)
            : readText(uri, text, this.lookFrom(uri), before);
    }
}

function openEntry(uri: string, isGuest: boolean): Entry {
    return { uri, isGuest, editor: undefined, disk: undefined, reading: undefined, before: undefined };
}

function isSame(one: FileAnswer | undefined, other: FileAnswer | undefined): boolean {
    return one?.text === other?.text && one?.size === other?.size;
}
