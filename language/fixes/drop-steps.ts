// Takes steps out of the lists that a component says to serve. What is left of a range is written as ranges.

import { type Component, isForClause, type StepsItem } from '../generated/ast.ts';
import { findComponent } from './edit-component.ts';
import type { FixSource } from './fix.ts';
import { removeItems } from './list-items.ts';
import type { Draft } from './offer-fix.ts';
import { canBeNamed } from './offer-step-fixes.ts';
import { spanOfNode } from './read-block.ts';

/** Undefined where a step that is left could not be named. */
export function dropSteps(name: string, dropped: ReadonlySet<string>, source: FixSource): Draft {
    const node = findComponent(name, source);
    return node && dropFrom(node, name, dropped, source);
}

function dropFrom(node: Component, name: string, dropped: ReadonlySet<string>, source: FixSource): Draft {
    const left = new Map<StepsItem, readonly string[]>();
    const clauses = node.attributes.filter(isForClause);
    for (const item of clauses.flatMap(({ items }) => items)) {
        const steps = findSteps(item, name, source);
        if (steps.some((step) => dropped.has(step)))
            left.set(
                item,
                steps.filter((step) => !dropped.has(step)),
            );
    }
    const kept = [...left].filter(([, steps]) => steps.length > 0);
    if (!kept.flatMap(([, steps]) => steps).every((step) => canBeNamed({ name: step }))) return undefined;
    const changes = kept.map(([item, steps]) => ({ ...spanOfNode(item), newText: writeSteps(steps, source) }));
    const gone = new Set([...left].flatMap(([item, steps]) => (steps.length === 0 ? [item] : [])));
    const removed = clauses.flatMap((clause) =>
        clause.items.some((item) => gone.has(item)) ? removeItems(clause, clause.items, gone, source) : [],
    );
    return [...changes, ...removed];
}

/** The steps that an item of the text means. */
export function findSteps(item: StepsItem, name: string, { graph, spanOf }: FixSource): readonly string[] {
    const { start } = spanOfNode(item);
    const items = graph.component(name)?.stepsItems ?? [];
    return items.find(({ range }) => spanOf(range).start === start)?.steps ?? [];
}

/** Three steps or more in a row are a range. */
export function writeSteps(steps: readonly string[], { map }: FixSource): string {
    const columns = new Map(map.steps.map(({ name }, column) => [name, column]));
    const runs: string[][] = [];
    for (const step of steps) {
        const run = runs.at(-1);
        const isNext = run && columns.get(step) === (columns.get(run.at(-1) ?? '') ?? 0) + 1;
        if (isNext) run.push(step);
        else runs.push([step]);
    }
    return runs.map((run) => (run.length > 2 ? `${run[0]}..${run.at(-1)}` : run.join(', '))).join(', ');
}
