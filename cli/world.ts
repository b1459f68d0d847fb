// What a command may touch: files, streams, the environment. Commands get it handed in, so that a test needs no process.

/** A stream for people or for another program. */
export interface Output {
    write(text: string): void;
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
    readStdin(): Promise<Uint8Array>;
    /** Paths are absolute. Fails as Node's own function does. */
    readFile(path: string): Promise<Uint8Array>;
    writeFile(path: string, text: string): Promise<void>;
    /** Writes a file that is there anew, whole or not at all. It keeps its permissions; links to it stay links. */
    replaceFile(path: string, text: string): Promise<void>;
    /** Undefined where nothing is; links are followed. */
    findKind(path: string): Promise<'file' | 'folder' | undefined>;
    /** Absolute paths of the files below a folder that match a glob, in any order, without what git ignores. */
    glob(pattern: string, folder: string): Promise<GlobAnswer>;
}

export interface GlobAnswer {
    readonly paths: readonly string[];
    /** The folders that could not be looked into, or what else went wrong. */
    readonly failure?: unknown;
}
