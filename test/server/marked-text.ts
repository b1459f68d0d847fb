// Texts with marks for tests of the editor's features: `|` is where the cursor stands, `<<` and `>>` enclose a range.

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from '../../language/index.ts';

export interface MarkedText {
    /** Without the marks. */
    readonly text: string;
    /** In the order of the text. */
    readonly cursors: readonly Position[];
    readonly ranges: readonly Range[];
}

export function readMarks(marked: string): MarkedText {
    const parts = marked.split(/(\||<<|>>)/u);
    const marks: { readonly mark: string; readonly offset: number }[] = [];
    let text = '';
    for (const part of parts) {
        if (part === '|' || part === '<<' || part === '>>') marks.push({ mark: part, offset: text.length });
        else text += part;
    }
    const document = TextDocument.create('', '', 0, text);
    const placesOf = (wanted: string) =>
        marks.filter(({ mark }) => mark === wanted).map(({ offset }) => document.positionAt(offset));
    const ends = placesOf('>>');
    const ranges = placesOf('<<').map((start, index) => ({ start, end: ends[index] ?? start }));
    return { text, cursors: placesOf('|'), ranges };
}

/** The text with `<<` and `>>` around some ranges, in any order. */
export function markRanges(text: string, ranges: readonly Range[]): string {
    const document = TextDocument.create('', '', 0, text);
    const edits = ranges.flatMap(({ start, end }) => [
        { range: { start, end: start }, newText: '<<' },
        { range: { start: end, end }, newText: '>>' },
    ]);
    return TextDocument.applyEdits(document, edits);
}
