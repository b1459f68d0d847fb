// Reads the pages of the rules for the tests of this folder.

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

export interface Page {
    /** The file's name without `.md`: the code that it explains, or `README`. */
    readonly code: string;
    readonly text: string;
    /** Its maps, marks included. */
    readonly maps: readonly string[];
}

/** Every page of `docs/rules/`, the index included. */
export const PAGES: readonly Page[] = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
        const text = readFileSync(new URL(file, FOLDER), 'utf8');
        const blocks = [...text.matchAll(/^```jvm\n(.*?)^```$/gmsu)];
        return { code: file.replace(/\.md$/u, ''), text, maps: blocks.map(([, map = '']) => map) };
    });

export const INDEX: Page = PAGES.find((page) => page.code === 'README') ?? { code: 'README', text: '', maps: [] };

/** The pages that explain one code each. */
export const CODE_PAGES: readonly Page[] = PAGES.filter((page) => page !== INDEX);
