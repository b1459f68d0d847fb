// The files of the repository, for the tests of this folder: everything but what git ignores.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globbySync } from 'globby';

export const ROOT = join(import.meta.dirname, '../..');

export interface ProjectFile {
    /** From the root, with `/`. */
    readonly path: string;
    readonly text: string;
}

const BINARY = /\.(png|woff2?|ttf|vsix)$/u;

/** All paths, binary files included. */
export const PATHS: readonly string[] = globbySync('**', {
    cwd: ROOT,
    dot: true,
    gitignore: true,
    ignore: ['.git', '.git/**', '**/node_modules/**'],
}).sort();

export const TEXT_FILES: readonly ProjectFile[] = PATHS.filter((path) => !BINARY.test(path)).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
}));

/** What people write in a programming language. */
export const SOURCES: readonly ProjectFile[] = TEXT_FILES.filter(
    ({ path }) => /\.(ts|tsx|mts|mjs|css|langium)$/u.test(path) && !isGenerated(path),
);

/** Whether a program writes the file. */
export function isGenerated(path: string): boolean {
    return /^language\/generated\/|^syntaxes\/jvm\.tmLanguage\.json$|package-lock\.json$|\.svg$/u.test(path);
}

/** A file that must be there. */
export function textOf(path: string): string {
    const file = TEXT_FILES.find((file) => file.path === path);
    if (!file) throw new Error(`There is no file ${path}.`);
    return file.text;
}
