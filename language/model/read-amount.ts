// Numbers of the map: what is written, whether it is a number, and whether it lies on its scale.

import type { Amount as AmountNode } from '../generated/ast.ts';
import { quote, shorten } from '../rules/wording.ts';
import { type Building, noteProblem } from './building.ts';
import type { Amount } from './job-value-map.ts';
import { rangeOf } from './ranges.ts';

const ENDS = { ten: 10, percent: 100 } as const;

/** Reads an amount, and notes what makes it unusable. `subject` says whose value it is. */
export function readAmount(building: Building, node: AmountNode, scale: Amount['scale'], subject: string): Amount {
    const written = node.$cstNode?.text ?? node.number;
    const range = rangeOf(node);
    const fault = findFault(node, written, scale);
    if (fault) {
        noteProblem(building, 'malformed-value', subject, fault, range);
        return { written, scale, range };
    }
    const value = toNumber(node.number);
    return value >= 0 && value <= ENDS[scale]
        ? { written, scale, value, range }
        : { written, scale, outside: value, range };
}

/** Reads a plain number, such as a limit; undefined where it is none. */
export function readNumber(building: Building, node: AmountNode, subject: string): number | undefined {
    const written = node.$cstNode?.text ?? node.number;
    const fault = findFault(node, written, 'ten');
    if (fault === undefined) return toNumber(node.number);
    noteProblem(
        building,
        'malformed-value',
        subject,
        `${quote(written)} is no number. Write one, such as 7.`,
        rangeOf(node),
    );
    return undefined;
}

function findFault(node: AmountNode, written: string, scale: Amount['scale']): string | undefined {
    if (node.comma) {
        const repaired = node.fraction === undefined ? node.number : `${node.number}.${node.fraction}`;
        return `${quote(written)} has a comma where a decimal point belongs. Write ${shorten(repaired)}${node.percent ? '%' : ''}.`;
    }
    if (!isNumber(node.number)) return `${quote(written)} is no number. Write one from 0 to ${ENDS[scale]}.`;
    if (node.percent && scale === 'ten')
        return `This scale goes from 0 to 10 and takes no ‘%’. Write ${shorten(node.number)}, or the value on that scale.`;
    return undefined;
}

/** A number with more digits than any has becomes the largest there is: an infinite one would be lost in JSON. */
function toNumber(written: string | undefined): number {
    return Math.max(-Number.MAX_VALUE, Math.min(Number(written), Number.MAX_VALUE));
}

/** Digits of other scripts may be part of a name, but `Number` does not read them. */
function isNumber(written: string | undefined): written is string {
    return written !== undefined && /^-?[0-9]+(\.[0-9]+)?$/.test(written);
}
