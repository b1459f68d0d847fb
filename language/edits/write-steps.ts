// Says anew with which steps a component helps, and lets everything of its lists stand that is still right.

import { findSteps, writeSteps } from '../fixes/drop-steps.ts';
import type { FixSource } from '../fixes/fix.ts';
import { addStep, removeItems } from '../fixes/list-items.ts';
import { spanOfNode } from '../fixes/read-block.ts';
import type { TextChange } from '../format/text-change.ts';
import { isForClause, type StepsItem } from '../generated/ast.ts';
import { EVERY_STEP } from '../model/read-steps-list.ts';
import type { OwnComponent } from './find-things.ts';

/** One item of the lists with the steps that it means, and those that it is to mean. */
interface Part {
    readonly item: StepsItem;
    readonly before: readonly string[];
    readonly steps: string[];
}

/** `wanted` in the order of the columns. Names that lead nowhere stay as they are. */
export function writeStepsOf(
    { component, node }: OwnComponent,
    wanted: readonly string[],
    source: FixSource,
): readonly TextChange[] {
    const clauses = node.attributes.filter(isForClause);
    const parts = clauses.flatMap(({ items }) => items).flatMap((item) => readPart(item, component.name, source));
    for (const part of parts) part.steps.push(...part.before.filter((step) => wanted.includes(step)));
    const missing = wanted.filter((step) => !parts.some(({ steps }) => steps.includes(step)));
    if (missing.length > 0 && parts.length === 0) return addStep(node, writeAnew(missing, source), source);
    for (const step of missing) placeStep(step, parts, source);
    const gone = new Set(parts.filter(({ steps }) => steps.length === 0).map(({ item }) => item));
    return [
        ...parts.flatMap((part) => (gone.has(part.item) ? [] : writePart(part, source))),
        ...clauses.flatMap((clause) => {
            return clause.items.some((item) => gone.has(item)) ? removeItems(clause, clause.items, gone, source) : [];
        }),
    ];
}

/** None where the item names nothing that there is. */
function readPart(item: StepsItem, component: string, source: FixSource): Part[] {
    const before = findSteps(item, component, source);
    return before.length === 0 ? [] : [{ item, before, steps: [] }];
}

/** Beside its neighbour, where an item has it; else behind what is left of the last one; else in place of the first. */
function placeStep(step: string, parts: readonly Part[], { map }: FixSource): void {
    const columns = new Map(map.steps.map(({ name }, column) => [name, column]));
    const columnOf = (name: string) => columns.get(name) ?? 0;
    const isBeside = (way: number) => (part: Part) =>
        part.steps.some((name) => columnOf(name) + way === columnOf(step));
    const kept = parts.findLast(({ steps }) => steps.length > 0);
    const part = parts.find(isBeside(1)) ?? parts.find(isBeside(-1)) ?? kept ?? parts[0];
    part?.steps.push(step);
    part?.steps.sort((one, other) => columnOf(one) - columnOf(other));
}

/** What is new stands before or behind what is there, where it can. */
function writePart(part: Part, source: FixSource): readonly TextChange[] {
    const { item, before, steps } = part;
    if (isSame(before, steps)) return [];
    const { start, end } = spanOfNode(item);
    const [old, written] = [source.text.slice(start, end), writePlainly(part, source)];
    if (written.startsWith(old)) return [{ start: end, end, newText: written.slice(old.length) }];
    if (written.endsWith(old)) return [{ start, end: start, newText: written.slice(0, -old.length) }];
    return [{ start, end, newText: written }];
}

function writePlainly({ before, steps }: Part, source: FixSource): string {
    const isOther = !steps.some((step) => before.includes(step));
    return isOther ? writeAnew(steps, source) : writeSteps(steps, source);
}

function writeAnew(steps: readonly string[], source: FixSource): string {
    const isEvery = steps.length > 1 && steps.length === source.map.steps.length;
    return isEvery ? EVERY_STEP : writeSteps(steps, source);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
    return one.length === other.length && one.every((step, place) => step === other[place]);
}
