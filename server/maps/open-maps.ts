// The maps that the server knows, each with the text that counts: what the editor shows, else what lies on the disk.
// Who brings the texts and who checks them stands in `workspace-maps.ts` and `check-maps.ts`.

import type { TextDocument } from 'vscode-languageserver-textdocument';
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
    all(): readonly ServedMap[];
    /** The editor shows a text, or another version of it. */
    show(document: TextDocument): void;
    close(uri: string): void;
    /** What lies on the disk; undefined where nothing does any more. An open text counts more. */
    putOnDisk(uri: string, file: FileAnswer | undefined): void;
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

export function keepMaps(): OpenMaps {
    const keeper = new MapKeeper();
    return {
        find: (uri) => {
            const entry = keeper.entries.get(normalizeUri(uri));
            return entry && keeper.serve(entry);
        },
        all: () => [...keeper.entries.values()].map((entry) => keeper.serve(entry)),
        show: (document) => {
            keeper.update(document.uri, (entry) => {
                entry.uri = document.uri;
                keeper.show(entry, document);
            });
        },
        close: (uri) => keeper.update(uri, (entry) => keeper.show(entry, undefined)),
        putOnDisk: (uri, file) => keeper.update(uri, (entry) => keeper.put(entry, file)),
        touch: () => {
            for (const { uri } of keeper.entries.values()) keeper.listener.changed(uri);
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
    editor: TextDocument | undefined;
    disk: FileAnswer | undefined;
    reading: Reading | undefined;
    /** The reading of the text before. */
    before: Reading | undefined;
}

/** Holds the entries, by the one spelling of their addresses. */
class MapKeeper {
    readonly entries = new Map<string, Entry>();
    listener: MapListener = { changed: () => {}, gone: () => {} };
    limit = DEFAULT_SETTINGS.maxFileSize;

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
        const entry = known ?? { uri, editor: undefined, disk: undefined, reading: undefined, before: undefined };
        this.entries.set(key, entry);
        change(entry);
        if (entry.editor || entry.disk) return;
        this.entries.delete(key);
        if (known) this.listener.gone(entry.uri);
    }

    show(entry: Entry, editor: TextDocument | undefined): void {
        entry.editor = editor;
        if (editor || entry.disk) this.renew(entry);
    }

    put(entry: Entry, file: FileAnswer | undefined): void {
        const same = file?.text === entry.disk?.text && file?.size === entry.disk?.size;
        entry.disk = file;
        if (file && !entry.editor && !same) this.renew(entry);
    }

    changeLimit(bytes: number): void {
        this.limit = bytes;
        for (const entry of this.entries.values()) this.renew(entry);
    }

    private renew(entry: Entry): void {
        entry.before = entry.reading ?? entry.before;
        entry.reading = undefined;
        this.listener.changed(entry.uri);
    }

    private read({ uri, editor, disk, before }: Entry): Reading {
        if (!editor && disk && disk.text === null) return refuseText(uri, disk.size, this.limit);
        const text = editor?.getText() ?? disk?.text ?? '';
        return isLargerThan(text, this.limit)
            ? refuseText(uri, countBytes(text), this.limit)
            : readText(uri, text, before);
    }
}
