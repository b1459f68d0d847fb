// A table as lines of text: columns as wide as they need, and words wrapped where the lines would become too long.

import { cleanText } from '../../language/index.ts';
import { measureText } from '../terminal-text.ts';
import type { Column, Row } from './chapter.ts';
import { wrapText } from './wrap-text.ts';

const GAP = '  ';
/** A column of words is not made narrower than this, in terminal columns. */
const NARROWEST = 16;

export function layOutTable(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
    const cells = rows.map((row) => row.map(cleanText));
    const heads = columns.map(({ head }) => cleanText(head));
    const widths = fitWidths(columns, measureColumns(columns, heads, cells), width);
    const lines = (row: Row, isHead = false) => layOutRow(row, columns, widths, isHead);
    const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
    return [...lines(heads, true), rule, ...cells.flatMap((row) => lines(row))];
}

/** The head of a column of numbers may be wrapped at its words; it must not make the column wider than they are. */
function measureColumns(columns: readonly Column[], heads: Row, cells: readonly Row[]): number[] {
    return columns.map(({ isNumber }, place) => {
        const head = heads[place] ?? '';
        const headWidths = (isNumber ? head.split(' ') : [head]).map(measureText);
        const widths = cells.map((row) => measureText(row[place] ?? ''));
        return [...headWidths, ...widths].reduce((most, each) => Math.max(most, each), 0);
    });
}

/** Narrows the widest columns of words, a step at a time, until the lines are short enough or nothing can give way. */
function fitWidths(columns: readonly Column[], natural: readonly number[], width: number): number[] {
    const widths = [...natural];
    const whole = () => widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
    for (let over = whole() - width; over > 0; over = whole() - width) {
        const sizes = widths.map((each, place) => (columns[place]?.isNumber ? 0 : each));
        const widest = Math.max(...sizes);
        if (widest <= NARROWEST) return widths;
        widths[sizes.indexOf(widest)] = widest - 1;
    }
    return widths;
}

function layOutRow(row: Row, columns: readonly Column[], widths: readonly number[], isHead: boolean): string[] {
    const wrapped = row.map((cell, place) => wrapText(cell, widths[place] ?? NARROWEST));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
        wrapped
            .map((lines, place) => {
                // Heads stand on their line, cells hang from theirs.
                const text = lines[isHead ? line - height + lines.length : line] ?? '';
                return pad(text, widths[place] ?? 0, columns[place]?.isNumber === true);
            })
            .join(GAP)
            .trimEnd(),
    );
}

function pad(text: string, width: number, right: boolean): string {
    const blanks = ' '.repeat(Math.max(width - measureText(text), 0));
    return right ? `${blanks}${text}` : `${text}${blanks}`;
}
