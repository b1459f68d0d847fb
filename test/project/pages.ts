// Reads the pages that people read, for the tests of this folder. The pages of the rules have their own reader.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Page {
    /** From the root, with `/`. */
    readonly path: string;
    readonly text: string;
}

/** A fenced block of a page. */
export interface Block {
    readonly path: string;
    /** The line of its fence, from 1. */
    readonly line: number;
    /** What follows the fence: the language, and what is to be thought of the block. */
    readonly info: string;
    readonly text: string;
}

const PLACES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'examples'];

/** Every Markdown page of the repository, those of the rules included. */
export const PAGES: readonly Page[] = PLACES.flatMap((place) => findPages(join(ROOT, place))).map((path) => ({
    path: relative(ROOT, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
}));

/** A page that must be there. */
export function pageAt(path: string): Page {
    const page = PAGES.find((page) => page.path === path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
}

/** The fenced blocks of a page, in its order. */
export function findBlocks({ path, text }: Page): Block[] {
    return [...text.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
        path,
        line: text.slice(0, match.index).split('\n').length,
        info: match[1] ?? '',
        text: match[2] ?? '',
    }));
}

function findPages(place: string): string[] {
    if (!existsSync(place)) return [];
    if (statSync(place).isFile()) return [place];
    return readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .sort()
        .map((path) => join(place, path));
}
