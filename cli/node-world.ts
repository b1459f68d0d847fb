// The world as it is when `jvmap` runs in a process of its own.

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { constants, existsSync, realpathSync, watch } from 'node:fs';
import { access, chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { GlobAnswer, Output, World } from './world.ts';

/** `script` is the file that runs, as the process was told; links to it are followed. */
export function openNodeWorld(script: string): World {
    const home = dirname(realpathSync(script));
    return {
        cwd: process.cwd(),
        env: process.env,
        stdout: openOutput(process.stdout),
        stderr: openOutput(process.stderr),
        pages: findPages(home),
        page: join(home, '..', 'webview'),
        fonts: join(home, 'fonts'),
        readStdin: readAllOfStdin,
        readFile: (path) => readFile(path),
        writeFile: (path, content) => writeFile(path, content),
        makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
        replaceFile,
        findKind,
        glob: findByGlob,
        ...openWatch(),
        waitForInterrupt: async () => void (await once(process, 'SIGINT')),
    };
}

/** The pages lie beside the program, in the nearest folder above it that has them. */
function findPages(from: string): string {
    const pages = join(from, 'docs', 'rules');
    const parent = dirname(from);
    return existsSync(join(pages, 'README.md')) || parent === from ? pages : findPages(parent);
}

/** A reader that goes away early, such as `head`, is no failure: what is left is written to nobody. */
function openOutput(stream: WriteStream): Output {
    stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
    });
    return {
        write: (content) => void stream.write(content),
        isTerminal: stream.isTTY === true,
        columns: stream.columns,
    };
}

async function readAllOfStdin(): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
}

/** Writes beside the file and then takes its place, so that nobody ever reads half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const kind = await stat(target);
    if (!kind.isFile()) throw new Error('it is no file that keeps what is written');
    const draft = join(dirname(target), `.jvmap-${randomUUID()}.tmp`);
    try {
        await writeFile(draft, text, { flag: 'wx', flush: true });
        await chmod(draft, kind.mode);
        await rename(draft, target);
    } catch (error) {
        await rm(draft, { force: true });
        throw error;
    }
}

async function findKind(path: string): Promise<'file' | 'folder' | undefined> {
    try {
        return (await stat(path)).isDirectory() ? 'folder' : 'file';
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
    }
}

/**
 * The search is loaded only here, so that checking one file starts without it. As for git, a link to a folder is no
 * folder: it might lead in a circle. A folder that is closed to us hides no other.
 */
async function findByGlob(pattern: string, folder: string): Promise<GlobAnswer> {
    const { globby } = await import('globby');
    const options = {
        cwd: folder,
        absolute: true,
        gitignore: true,
        globalGitignore: true,
        expandDirectories: false,
        followSymbolicLinks: false,
    };
    try {
        return { paths: await globby(pattern, options) };
    } catch (failure) {
        return { paths: await globby(pattern, { ...options, suppressErrors: true }), failure };
    }
}

/** In milliseconds. Where the system does not tell of changes, as on some network drives, we look again after a while. */
const LATER = 1000;

function openWatch(): Pick<World, 'watchFolder' | 'stopWatching'> {
    const stops = new Set<() => void>();
    return {
        watchFolder: (folder, changed) => void stops.add(watchFolder(folder, changed)),
        stopWatching() {
            for (const stop of stops) stop();
            stops.clear();
        },
    };
}

function watchFolder(folder: string, changed: () => void): () => void {
    try {
        const watcher = watch(folder, () => changed());
        // The folder has gone away.
        watcher.on('error', () => changed());
        return () => watcher.close();
    } catch {
        const timer = setTimeout(changed, LATER);
        return () => clearTimeout(timer);
    }
}
