// Moves a step to another column, where no range of steps changes its meaning by that.

import { AstUtils } from 'langium';
import { isStep, isStepsItem } from '../generated/ast.ts';
import type { Step } from '../model/job-value-map.ts';
import { moveAbove } from './edit-statements.ts';
import type { FixSource } from './fix.ts';
import type { Draft } from './offer-fix.ts';
import { findNode } from './read-block.ts';

/** Moves a step above another one. */
export function moveStep(step: Step, before: Step, source: FixSource): Draft {
    const [node, anchor] = [step, before].map(({ nameRange }) => findNode(nameRange, isStep, source));
    return node && anchor && moveAbove(node, anchor, source);
}

/** Whether each range of the text means the same steps if they stand in another order. */
export function keepsRanges(order: readonly Step[], { map, tree }: FixSource): boolean {
    const ranges = AstUtils.streamAst(tree.file).filter((node) => isStepsItem(node) && node.to !== undefined);
    return ranges.every((node) => {
        if (!isStepsItem(node)) return true;
        const ends = [node.from.$refText, node.to?.$refText ?? ''] as const;
        return between(ends, map.steps) === between(ends, order);
    });
}

/** The steps of a range, in one order whatever that of the columns; the range must not turn around. */
function between([from, to]: readonly [string, string], steps: readonly Step[]): string {
    const names = steps.map(({ name }) => name);
    const [first, last] = [names.indexOf(from), names.indexOf(to)];
    return `${first <= last} ${names
        .slice(Math.min(first, last), Math.max(first, last) + 1)
        .sort()
        .join(' ')}`;
}
