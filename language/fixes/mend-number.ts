// Writes a number that is written in a way of its own as its scale has it.

import { type Amount as AmountNode, isAmount, isEffort, isLimit, isSize, isStepEffort } from '../generated/ast.ts';
import type { Amount } from '../model/job-value-map.ts';
import { findLeafAt } from '../read-tree.ts';
import type { Finding } from '../rules/finding.ts';
import { type Fix, type FixSource, titleOfReplacing } from './fix.ts';

/** A decimal comma or a missing 0 has one reading; a percentage of ten has two, and nobody can know which is meant. */
export function mendNumber({ range }: Finding, { text, tree, spanOf }: FixSource): readonly Fix[] {
    const { start, end } = spanOf(range);
    const amount = findLeafAt(tree, start)?.astNode;
    const written = text.slice(start, end);
    const choices = isAmount(amount) ? readChoices(written, amount) : [];
    return choices.map((newText) => ({
        title: titleOfReplacing(written, newText),
        changes: [{ start, end, newText }],
        isPreferred: choices.length === 1 && !isPercentageOfTen(written, newText),
        kind: 'decimal points',
    }));
}

function isPercentageOfTen(written: string, newText: string): boolean {
    return written.endsWith('%') && !newText.endsWith('%');
}

/** What a number may stand for, as its scale writes it. */
function readChoices(written: string, amount: AmountNode): readonly string[] {
    const [, whole, fraction, percent] = /^(\d*)(?:[ \t]*[.,][ \t]*(\d*))?[ \t]*(%?)$/u.exec(written) ?? [];
    if (!whole && !fraction) return [];
    const number = fraction ? `${whole || 0}.${fraction}` : `${whole}`;
    // What looks like a fraction may be a thousand here.
    if (isLimit(amount.$container)) return fraction ? [] : [number];
    if (scaleOf(amount) === 'percent') return Number(number) <= 100 ? [`${number}%`] : [];
    const tenth = String(Number((Number(number) / 10).toFixed(6)));
    return [number, ...(percent ? [tenth] : [])].filter((choice) => Number(choice) <= 10);
}

/** Which scale a number of the text is on: what people are counted by is a percentage. */
export function scaleOf({ $container }: AmountNode): Amount['scale'] {
    return isEffort($container) || isSize($container) || isStepEffort($container) ? 'percent' : 'ten';
}
