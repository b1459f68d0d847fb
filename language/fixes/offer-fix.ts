// Makes a fix of the changes that it consists of, where they can be made.

import type { AstNode } from 'langium';
import type { TextChange } from '../format/text-change.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import { fitLines } from './fit-lines.ts';
import type { Fix, FixSource } from './fix.ts';
import { takeMarks } from './fix-marks.ts';
import { isHolder, spanOfNode } from './read-block.ts';

/** Changes in any order; undefined where nobody could say how the text should be changed. */
export type Draft = readonly TextChange[] | undefined;

/** Of a fix that is clearly right, though each place deserves a look. */
export const CLEAR: Details = { isPreferred: true };

/** More than these nobody chooses from. */
export const MOST_CHOICES = 4;

interface Details {
    readonly isPreferred?: boolean;
    readonly kind?: string;
}

/** One fix; none where a part of it cannot be made, where parts touch, or where the text around it cannot be read. */
export function offerFix(
    title: string,
    draft: Draft | readonly Draft[],
    source: FixSource,
    { isPreferred = false, kind }: Details = {},
): readonly Fix[] {
    const changes = joinDrafts(draft);
    if (!changes || changes.length === 0 || changes.some((change) => isInBrokenText(change, source))) return [];
    const fitted = fitLines(changes, source);
    const overlaps = fitted.some(({ start }, index) => start < (fitted[index - 1]?.end ?? 0));
    if (overlaps) return [];
    return [{ title, ...takeMarks(fitted), isPreferred, ...(kind !== undefined && { kind }) }];
}

function joinDrafts(draft: Draft | readonly Draft[]): Draft {
    const parts: readonly (TextChange | Draft)[] = draft ?? [undefined];
    if (parts.includes(undefined)) return undefined;
    return (parts as readonly (TextChange | readonly TextChange[])[]).flat();
}

/** What a statement with a syntax error says is a guess, and so is where its parts begin and end. */
function isInBrokenText({ start, end }: TextChange, { map, tree, spanOf }: FixSource): boolean {
    const errors = map.problems.filter(({ code }) => code === 'syntax-error').map(({ range }) => spanOf(range));
    if (errors.length === 0) return false;
    return tree.file.statements.some((statement) => {
        const span = spanWithMembers(statement);
        const isTouched = span.start <= end && start <= span.end;
        return isTouched && errors.some((error) => span.start <= error.end && error.start <= span.end);
    });
}

/** A block without its end goes as far as what stands in it. */
export function spanWithMembers(node: AstNode): TextSpan {
    const { start, end } = spanOfNode(node);
    const ends = isHolder(node) ? node.attributes.map((member) => spanWithMembers(member).end) : [];
    return { start, end: Math.max(end, ...ends) };
}
