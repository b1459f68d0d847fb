// What a report is made of, before it becomes text or Markdown. All texts are plain: how they are laid out and what must
// be escaped in them is known to the writers only.

import { cutText } from '../../language/index.ts';

export interface Chapter {
    readonly head: string;
    readonly blocks: readonly Block[];
}

export type Block =
    | { readonly kind: 'paragraph'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

export interface Column {
    readonly head: string;
    /** Numbers stand on the right. */
    readonly isNumber?: boolean;
}

/** As many cells as there are columns. */
export type Row = readonly string[];

/** A chapter that tells something; undefined where all of its blocks are empty. */
export function openChapter(head: string, blocks: readonly Block[]): Chapter | undefined {
    const full = blocks.filter((block) => !isEmpty(block));
    return full.length > 0 ? { head, blocks: full } : undefined;
}

function isEmpty(block: Block): boolean {
    switch (block.kind) {
        case 'paragraph':
            return block.text === '';
        case 'list':
            return block.items.length === 0;
        case 'table':
            return block.rows.length === 0;
    }
}

/** Some sentences; those that are empty are left out. */
export function paragraph(...sentences: readonly string[]): Block {
    return { kind: 'paragraph', text: sentences.filter((sentence) => sentence !== '').join(' ') };
}

export function list(items: readonly string[]): Block {
    return { kind: 'list', items };
}

/** The columns by their heads; a head that begins with `#` is that of numbers. */
export function table(heads: readonly string[], rows: readonly Row[]): Block {
    const columns = heads.map((head) => (head.startsWith('#') ? { head: head.slice(1), isNumber: true } : { head }));
    return { kind: 'table', columns, rows };
}

/** In characters. A report is read at a glance, and longer titles can be read in the map. */
const LONGEST_TITLE = 160;

/** What people call a thing, on one line; where nobody has given it a title, its name. */
export function titleOf({ title, name }: { readonly title: string; readonly name: string }): string {
    return cutText(title.replace(/\s+/gu, ' ').trim() || name, LONGEST_TITLE);
}

/** In a sentence. */
export function quoteTitle(thing: { readonly title: string; readonly name: string }): string {
    return `‘${titleOf(thing)}’`;
}

/** Of a longer list the others are only counted. */
const MOST_TITLES = 20;

/** Titles in one cell. */
export function joinTitles(titles: readonly string[]): string {
    const shown = titles.slice(0, MOST_TITLES);
    const left = titles.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}
