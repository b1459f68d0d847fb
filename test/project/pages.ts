// Reads the pages that people read, for the tests of this folder. The pages of the rules have their own reader as well.

import { type ProjectFile, TEXT_FILES } from './project-files.ts';

/** A fenced block of a page. */
export interface Block {
    readonly path: string;
    /** The line of its fence, from 1. */
    readonly line: number;
    /** What follows the fence: the language, and what is to be thought of the block. */
    readonly info: string;
    readonly text: string;
}

/** Every Markdown page for readers of the repository, those of the rules included. */
export const PAGES: readonly ProjectFile[] = TEXT_FILES.filter(({ path }) =>
    /^(?:[A-Z]+|docs\/.*|examples\/.*)\.md$/u.test(path),
);

/** A page that must be there. */
export function pageAt(path: string): ProjectFile {
    const page = PAGES.find((page) => page.path === path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
}

/** The fenced blocks of a page, in its order. */
export function findBlocks({ path, text }: ProjectFile): Block[] {
    return [...text.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
        path,
        line: text.slice(0, match.index).split('\n').length,
        info: match[1] ?? '',
        text: match[2] ?? '',
    }));
}
