// A world of files that exist in a test only, and that remembers what was written to it.

import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../cli/program.ts';
import type { GlobAnswer, Output, World } from '../../cli/world.ts';

const CWD = '/maps';
const DIST_PAGE = fileURLToPath(new URL('../../dist/webview', import.meta.url));
const FONTS = fileURLToPath(new URL('../../dist/cli/fonts', import.meta.url));
const PAGES = fileURLToPath(new URL('../../docs/rules', import.meta.url));

export interface Setup {
    /** By their paths below the working directory; an error is what reading the file fails with. */
    readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
    /** What writing a file fails with, by its path below the working directory. */
    readonly unwritable?: ReadonlyMap<string, Error>;
    readonly stdin?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    /** The width of the terminal; none means that no terminal is there. */
    readonly columns?: number;
    /** The page that HTML files show is not installed. */
    readonly withoutPage?: boolean;
    /** What happens while files are watched: each is called when all is still, and then the user ends the program. */
    readonly meanwhile?: readonly ((files: Map<string, string | Uint8Array | Error>) => void)[];
}

export interface Outcome {
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
    /** What was written, by path; of what is no text each byte is a character. */
    readonly written: ReadonlyMap<string, string>;
    /** The folders that were made. */
    readonly folders: readonly string[];
}

/** Runs one command line, given as one string without quotes. */
export async function run(commandLine: string, setup: Setup = {}): Promise<Outcome> {
    const stdout: string[] = [];
    const stderr: string[] = [];
    const written = new Map<string, string>();
    const folders: string[] = [];
    const world = makeWorld(setup, openOutput(stdout, setup), openOutput(stderr, setup), { written, folders });
    const exitCode = await runProgram(commandLine.split(' ').filter(Boolean), world);
    return { exitCode, stdout: stdout.join(''), stderr: stderr.join(''), written, folders };
}

function openOutput(chunks: string[], { columns }: Setup): Output {
    return { write: (content) => void chunks.push(toText(content)), isTerminal: columns !== undefined, columns };
}

function toText(content: string | Uint8Array): string {
    return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}

/** What a command leaves behind. */
interface Traces {
    readonly written: Map<string, string>;
    readonly folders: string[];
}

function makeWorld(setup: Setup, stdout: Output, stderr: Output, { written, folders }: Traces): World {
    const files = new Map(Object.entries(setup.files ?? {}).map(([name, content]) => [`${CWD}/${name}`, content]));
    return {
        cwd: CWD,
        env: setup.env ?? {},
        stdout,
        stderr,
        pages: PAGES,
        page: setup.withoutPage ? `${CWD}/nowhere` : DIST_PAGE,
        fonts: FONTS,
        readStdin: () => Promise.resolve(toBytes(setup.stdin ?? '')),
        readFile: (path) =>
            path.startsWith(PAGES) || path.startsWith(DIST_PAGE) ? readFile(path) : readFrom(files, path),
        writeFile: async (path, content) => void written.set(path, toText(content)),
        makeFolder: async (path) => void folders.push(path),
        replaceFile: async (path, text) => {
            const failure = setup.unwritable?.get(path.slice(CWD.length + 1));
            if (failure) throw failure;
            written.set(path, text);
        },
        findKind: async (path) => kindIn(files, path),
        glob: async (pattern, folder) => globIn(files, pattern, folder),
        ...watchIn(files, setup),
    };
}

/** In milliseconds: between two looks, and after which nobody waits any more. */
const MOMENT = 20;
const PATIENCE = 20_000;

function watchIn(
    files: Map<string, string | Uint8Array | Error>,
    { meanwhile = [] }: Setup,
): Pick<World, 'watchFolder' | 'stopWatching' | 'waitForInterrupt'> {
    const watchers = new Map<string, () => void>();
    let round = 0;
    /** A command that is done with what it does watches anew. */
    async function waitForRound(next: number): Promise<void> {
        const end = Date.now() + PATIENCE;
        while ((round < next || watchers.size === 0) && Date.now() < end) await sleep(MOMENT);
        await sleep(MOMENT);
    }
    return {
        watchFolder: (folder, changed) => void watchers.set(folder, changed),
        stopWatching() {
            watchers.clear();
            round += 1;
        },
        async waitForInterrupt() {
            await waitForRound(1);
            for (const change of meanwhile) {
                const next = round + 1;
                change(files);
                for (const changed of [...watchers.values()]) changed();
                await waitForRound(next);
            }
        },
    };
}

type Files = ReadonlyMap<string, string | Uint8Array | Error>;

async function readFrom(files: Files, path: string): Promise<Uint8Array> {
    const content = files.get(path) ?? Object.assign(new Error('no such file'), { code: 'ENOENT' });
    if (content instanceof Error) throw content;
    return toBytes(content);
}

function toBytes(content: string | Uint8Array): Uint8Array {
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function kindIn(files: Files, path: string): 'file' | 'folder' | undefined {
    if (files.has(path)) return 'file';
    return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : undefined;
}

/** Knows the one glob that stands for all maps; others are tested with real files. */
function globIn(files: Files, pattern: string, folder: string): GlobAnswer {
    if (pattern !== '**/*.jvm') throw new Error(`this world has no globs such as ${pattern}`);
    return { paths: [...files.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.jvm')) };
}
