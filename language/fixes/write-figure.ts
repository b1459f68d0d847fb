// Writes a figure beside the figures that a step or a need has already.

import { isNeed, type Need, type Step } from '../generated/ast.ts';
import type { FixSource } from './fix.ts';
import { writeInHeader } from './list-items.ts';
import type { Draft } from './offer-fix.ts';
import { findBlock, spanOfNode } from './read-block.ts';
import { writeMember } from './write-member.ts';

/** On the line of a need that has figures there, else on a line of its own. */
export function writeFigure(node: Need | Step, figure: string, source: FixSource): Draft {
    const open = findBlock(node, source.text)?.open ?? Number.POSITIVE_INFINITY;
    const onLine = isNeed(node) ? node.attributes.map(spanOfNode).filter(({ start }) => start < open) : [];
    const last = onLine.at(-1);
    return last ? [writeInHeader(last.end, figure, source)] : writeMember(node, [figure], source);
}
