// What a command may touch: files, streams, the environment. Commands get it handed in, so that a test needs no process.

/** A stream for people or for another program. */
export interface Output {
    write(content: string | Uint8Array): void;
    /** A terminal with a person before it, as far as one can know. */
    readonly isTerminal: boolean;
    /** In characters; undefined where there is no terminal. */
    readonly columns?: number | undefined;
}

export interface World {
    /** The absolute path of the working directory. */
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stdout: Output;
    readonly stderr: Output;
    /** The folder of `docs/rules`, with the page of each rule. */
    readonly pages: string;
    /** The folder of the page that an HTML file shows a map with: its script and its style sheet. */
    readonly page: string;
    /** The folder of the fonts that a PNG is written in. */
    readonly fonts: string;
    readStdin(): Promise<Uint8Array>;
    /** Paths are absolute. Fails as Node's own function does. */
    readFile(path: string): Promise<Uint8Array>;
    writeFile(path: string, content: string | Uint8Array): Promise<void>;
    /** With those above it; one that is there stays as it is. */
    makeFolder(path: string): Promise<void>;
    /** Writes a file that is there anew, whole or not at all. It keeps its permissions; links to it stay links. */
    replaceFile(path: string, text: string): Promise<void>;
    /** Undefined where nothing is; links are followed. */
    findKind(path: string): Promise<'file' | 'folder' | undefined>;
    /** Absolute paths of the files below a folder that match a glob, in any order, without what git ignores. */
    glob(pattern: string, folder: string): Promise<GlobAnswer>;
    /** Calls back whenever something in a folder changes, or may have. */
    watchFolder(folder: string, changed: () => void): void;
    /** Ends the watching of all folders. */
    stopWatching(): void;
    /** Resolves when the user ends the program, as with Ctrl+C, which then does not end it by itself. */
    waitForInterrupt(): Promise<void>;
}

export interface GlobAnswer {
    readonly paths: readonly string[];
    /** The folders that could not be looked into, or what else went wrong. */
    readonly failure?: unknown;
}
