// What the formatter does while a map is typed, half-typed ones included: it never ends, joins or removes a line, so no
// text moves away under the cursor.

import type { JobValueMap } from '../model/job-value-map.ts';
import { readMap } from '../read-map.ts';
import { arrangeText } from '../read-tree.ts';
import { findIndent } from './find-indent.ts';
import { findLineStarts } from './format-lines.ts';
import { formatMap } from './format-map.ts';
import { readsAlike } from './reads-alike.ts';
import type { TextChange } from './text-change.ts';

/**
 * After Enter: indents the new line, and puts the blanks of the line above right, unless the text has a syntax error.
 * `line` is the new line, counted from 0; `map` is the model of the text.
 */
export function formatAfterEnter(text: string, line: number, map: JobValueMap = readMap(text)): TextChange[] {
    const indent = indentLine(text, line, map);
    const both = [...formatInLine(text, line - 1, map), ...indent];
    return [both, indent].find((changes) => readsAlike(text, changes)) ?? [];
}

/** After a `}` that begins its line: puts it below the header of its block. */
export function formatAfterBrace(text: string, line: number, map: JobValueMap = readMap(text)): TextChange[] {
    if (!readLine(text, findLineStarts(text)[line]).rest.startsWith('}')) return [];
    const changes = indentLine(text, line, map);
    return readsAlike(text, changes) ? changes : [];
}

/** Nothing inside a comment, where blanks are content. */
function indentLine(text: string, line: number, { problems }: JobValueMap): TextChange[] {
    const start = findLineStarts(text)[line];
    if (start === undefined || isInComment(text, start)) return [];
    const { indent, rest } = readLine(text, start);
    const width = findIndent(text.slice(0, start), rest, !problems.some(({ code }) => code === 'syntax-error'));
    if (width === undefined || indent === ' '.repeat(width)) return [];
    return [{ start, end: start + indent.length, newText: ' '.repeat(width) }];
}

function readLine(text: string, start = text.length): { readonly indent: string; readonly rest: string } {
    const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
    const rest = line.trimStart();
    return { indent: line.slice(0, line.length - rest.length), rest };
}

/** The changes of the formatter that concern one line alone; none in a comment of several lines. */
function formatInLine(text: string, line: number, map: JobValueMap): TextChange[] {
    const starts = findLineStarts(text);
    const start = starts[line];
    const next = starts[line + 1] ?? text.length + 1;
    if (start === undefined || isInComment(text, start) || isInComment(text, next)) return [];
    return formatMap(text, map).changes.filter(
        (change) => change.start >= start && change.end < next && !/[\r\n]/u.test(change.newText),
    );
}

/** Whether a comment goes on from the line before a place. */
function isInComment(text: string, place: number): boolean {
    return arrangeText(text).comments.some(
        ({ image, startOffset }) => startOffset < place && place < startOffset + image.length,
    );
}
