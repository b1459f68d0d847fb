// Server → client: how a server reads maps that it cannot reach itself, because it runs in a web worker or because the
// workspace is virtual. Requests, answered by the editor's own file systems. No logic here.

/** Request, server → client: the addresses of all maps in the workspace. No parameters, answer: `MapFiles`. */
export const FIND_MAPS = 'jobValueMap/findMaps';

export interface MapFiles {
    /** Without the folders that the editor's `files.exclude` leaves out; in no particular order. */
    readonly uris: readonly string[];
}

/** Request, server → client: the text of one file. Parameters: `ReadFile`, answer: `FileAnswer`. */
export const READ_FILE = 'jobValueMap/readFile';

export interface ReadFile {
    readonly uri: string;
}

export interface FileAnswer {
    /** Null where the file cannot be read. Bytes that are no UTF-8 become U+FFFD. */
    readonly text: string | null;
    /** The size in bytes, known also where it is too large to be worth reading. */
    readonly size: number;
    /** Why there is no text, in a sentence for people. */
    readonly reason?: string;
}
