// Reads the pages of the rules for the tests of this folder.

import { readdirSync, readFileSync } from 'node:fs';
import type { JobValueMap } from '../../language/index.ts';
import { type Files, joinMaps } from '../support/joined-maps.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

export interface Page {
    /** The file's name without `.md`: the code that it explains, or `README`. */
    readonly code: string;
    readonly text: string;
    /** Its maps, marks included. */
    readonly maps: readonly string[];
    /** The maps that these import: on the page they have a name, as in ```jvm NAME. */
    readonly others: Files;
}

/** Every page of `docs/rules/`, the index included. */
export const PAGES: readonly Page[] = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
        const text = readFileSync(new URL(file, FOLDER), 'utf8');
        const blocks = [...text.matchAll(/^```jvm\n(.*?)^```$/gmsu)];
        const named = [...text.matchAll(/^```jvm (\S+)\n(.*?)^```$/gmsu)];
        const others = Object.fromEntries(named.map(([, name = '', map = '']) => [name, map]));
        const maps = blocks.map(([, map = '']) => map);
        return { code: file.replace(/\.md$/u, ''), text, maps, others };
    });

/** What a map on a page gives. */
export function readPageMap(text: string, { others }: Page): JobValueMap {
    return joinMaps({ ...others, 'page.jvm': text }, 'page.jvm');
}

export const INDEX: Page = PAGES.find((page) => page.code === 'README') ?? {
    code: 'README',
    text: '',
    maps: [],
    others: {},
};

/** The pages that explain one code each. */
export const CODE_PAGES: readonly Page[] = PAGES.filter((page) => page !== INDEX);
