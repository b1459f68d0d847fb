// Writes the braces that the reading of a half-typed text took as written.

import { STEP } from '../format/place-pieces.ts';
import type { Repair } from '../model/problem.ts';
import { indentAt, matchAt, writeBelow } from './edit-lines.ts';
import type { Fix } from './fix.ts';

/** No map has more blocks in each other; a text that has is none to be mended by a click. */
const DEEPEST = 4;

/** Closes a block and those in it that lack their end at the same place. */
export function closeBlock(repair: Repair & { by: 'end' }, header: number, text: string): readonly Fix[] {
    const { after, blocks, onLine } = repair;
    if (blocks > DEEPEST) return [];
    const title = blocks === 1 ? 'Close this block with ‘}’' : 'Close this block, and those in it, with ‘}’';
    const inLine = { start: after, end: after, newText: ' }'.repeat(blocks) };
    return [mend(title, [onLine ? inLine : writeEnds(text, header, after, blocks)])];
}

/** Opens a block, and closes it where only the indent of its lines says where it ends. */
export function openBlock(repair: Repair & { by: 'begin' }, header: number, text: string): readonly Fix[] {
    const { after, end } = repair;
    const begin = { start: after, end: after, newText: ' {' };
    if (end === undefined) return [mend('Open its block with ‘{’', [begin])];
    return [mend('Put its block between ‘{’ and ‘}’', [begin, writeEnds(text, header, end, 1)])];
}

function mend(title: string, changes: Fix['changes']): Fix {
    return { title, changes, isPreferred: true, kind: 'braces' };
}

/** The innermost `}` first, each below the indent of its header. */
function writeEnds(text: string, header: number, after: number, blocks: number) {
    const indent = indentAt(text, header);
    const step = indent.includes('\t') ? '\t' : ' '.repeat(STEP);
    const lines = Array.from({ length: blocks }, (_, inner) => `${indent}${step.repeat(blocks - 1 - inner)}}`);
    return writeBelow(text, endOfNotes(text, after, indent.length), lines);
}

/** Behind comments that have their lines right below the block and stand further in: they belong to it. */
function endOfNotes(text: string, after: number, indent: number): number {
    const note = /[^\S\r\n]*(?:\/\/[^\r\n]*)?(?:\r\n|\n|\r)([^\S\r\n]*)\/\/[^\r\n]*/uy;
    let place = after;
    for (;;) {
        const found = matchAt(note, text, place);
        if (!found || (found[1] ?? '').length <= indent) return place;
        place += found[0].length;
    }
}
