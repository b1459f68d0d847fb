// Refuses to change a statement that cannot be read as it stands: what it says, and where its parts end, is a guess.
// A mistake elsewhere, even in the same layer, is no obstacle.

import type { AstNode } from 'langium';
import type { FixSource } from '../fixes/fix.ts';
import { spanWithMembers } from '../fixes/offer-fix.ts';
import { isHolder } from '../fixes/read-block.ts';
import type { TextChange } from '../format/text-change.ts';
import { lineOf } from '../rules/wording.ts';
import { refuse } from './refuse.ts';

export function refuseBroken(changes: readonly TextChange[], source: FixSource): void {
    const errors = source.map.problems.filter(({ code }) => code === 'syntax-error');
    if (errors.length === 0) return;
    const touched = new Set(changes.flatMap(({ start, end }) => [findHolder(start, source), findHolder(end, source)]));
    for (const { message, range } of errors) {
        const broken = findHolder(source.spanOf(range).start, source);
        if (broken && touched.has(broken)) {
            refuse(`Line ${lineOf(range)} cannot be read as it stands, so nothing is changed there. ${message}`);
        }
    }
}

/** The innermost statement around a place that may have a block; undefined between the statements. */
function findHolder(place: number, { tree }: FixSource): AstNode | undefined {
    let around: AstNode | undefined;
    let inside: readonly AstNode[] = tree.file.statements;
    for (;;) {
        const next = inside.find((node) => isHolder(node) && isIn(place, node));
        if (!next || !isHolder(next)) return around;
        around = next;
        inside = next.attributes;
    }
}

function isIn(place: number, node: AstNode): boolean {
    const { start, end } = spanWithMembers(node);
    return start <= place && place <= end;
}
