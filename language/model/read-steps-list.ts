// Lists of steps, as `for` and `focus` have them: names, ranges in column order, and `all`.

import type { Reference } from 'langium';
import type { Focus, ForClause, Step as StepNode, StepsItem as StepsItemNode } from '../generated/ast.ts';
import { quote, shorten } from '../rules/wording.ts';
import { type Building, MAP, noteProblem, noteUnknown } from './building.ts';
import type { StepsItem, Thing } from './job-value-map.ts';
import { copyRange, rangeOf, rangeOfProperty } from './ranges.ts';
import { checkCommas } from './read-attributes.ts';

/** In a list of steps this word means every step. */
export const EVERY_STEP = 'all';

/** Reads the items of one list. An unknown step is noted; a range keeps the end that is known. */
export function readStepsList(building: Building, node: ForClause | Focus, owner: Thing): StepsItem[] {
    checkCommas(building, node, node.items.length, 'the name of a step');
    return node.items.map((item) => ({ steps: readItem(building, item, owner), range: rangeOf(item) }));
}

/** The steps of several items, each once, in the order of the columns. */
export function mergeSteps(building: Building, items: readonly StepsItem[]): string[] {
    const steps = new Set(items.flatMap((item) => item.steps));
    return [...steps].sort((one, other) => (building.columns.get(one) ?? 0) - (building.columns.get(other) ?? 0));
}

function readItem(building: Building, item: StepsItemNode, owner: Thing): string[] {
    if (item.from?.$refText === EVERY_STEP) return [...building.columns.keys()];
    const from = findStep(building, item.from, owner);
    if (!item.range) return from === undefined ? [] : [from];
    checkRangeMark(building, item);
    const to = findStep(building, item.to, owner);
    if (from === undefined || to === undefined) return [from ?? to].filter((step) => step !== undefined);
    return readRange(building, item, from, to, owner);
}

/** The name of the step that a reference leads to; default steps are declared nowhere, so the columns decide. */
export function findStep(
    building: Building,
    reference: Reference<StepNode> | undefined,
    owner: Thing,
): string | undefined {
    if (!reference) return undefined;
    const name = reference.$refText;
    if (building.columns.has(name)) return name;
    noteUnknown(building, 'step', name, copyRange(reference.$refNode), owner);
    return undefined;
}

function readRange(building: Building, item: StepsItemNode, from: string, to: string, owner: Thing): string[] {
    const columns = [...building.columns.keys()];
    const start = columns.indexOf(from);
    const end = columns.indexOf(to);
    if (start <= end) return columns.slice(start, end + 1);
    const message = `${quote(to)} comes before ${quote(from)} on this map, so this range is read as ${shorten(to)}..${shorten(from)}.`;
    noteProblem(building, 'reversed-range', owner.name, message, rangeOf(item));
    return columns.slice(end, start + 1);
}

function checkRangeMark(building: Building, item: StepsItemNode): void {
    const mark = item.$cstNode?.text.match(/[…–—]|\.{3,}/)?.[0];
    if (mark) {
        const message = `${quote(mark)} stands where ‘..’ belongs; it is read as ‘..’.`;
        noteProblem(building, 'typography', MAP.name, message, rangeOfProperty(item, 'range'));
    }
    if (!item.to) {
        noteProblem(
            building,
            'syntax-error',
            MAP.name,
            'Here the step at which this range ends is missing.',
            rangeOf(item),
        );
    }
}
