// Components at their final places: the stretches of the cut, the rails and the titles meet the height of their row.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import { type Cut, findHomeRun, type Run } from './cut-pieces.ts';
import type { Item } from './find-columns.ts';
import type { ComponentLayout, Piece, ThingKey } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import type { Plan } from './plan.ts';
import type { Titles } from './set-titles.ts';
import type { Slot } from './size-columns.ts';
import { rounded, SHORTEST_RAIL } from './sizes.ts';
import type { Span, Stack } from './stack-rows.ts';

/** By place of the component. */
export function placeComponents(
    plan: Plan,
    cuts: readonly Cut[],
    titles: readonly Titles[],
    stack: Stack,
    marks: FindingMarks,
): ComponentLayout[] {
    const uncovered = findUncovered(plan);
    return plan.columns.items.flatMap((item): ComponentLayout[] => {
        const row = plan.rows.rowOf[item.index] ?? 0;
        const [span, cut, title] = [stack.rows[row], cuts[item.index], titles[item.index]];
        if (!span || !cut || !title) return [];
        const middle = span.y + span.height / 2;
        const key: ThingKey = `component:${item.component.name}`;
        const [claimed, filled] = [cut.runs.filter(isClaim), cut.runs.filter((run) => !isClaim(run))];
        const sign = marks.signAt(
            key,
            (findHomeRun(cut)?.stretches[0]?.x1 ?? 0) - 2,
            rounded(middle + title.firstLine),
        );
        return [
            {
                ...describeItem(item, plan.graph, marks.messagesOf(key)),
                subRow: row - (plan.rows.firstRows[item.layer] ?? 0),
                pieces: filled.flatMap((run) => placeStretches(run, span)),
                claims: claimed.flatMap((run) => placeStretches(run, span)),
                rails: (item.user ? keepOff(uncovered, cut.rails) : cut.rails).map((rail) => ({ ...rail, y: middle })),
                texts: title.texts.map((block) => ({ ...block, y: rounded(middle + block.y) })),
                ...(title.behind
                    ? { externalAt: { x: rounded(title.behind.x), y: rounded(middle + title.behind.y) } }
                    : {}),
                ...(sign ? { sign } : {}),
            },
        ];
    });
}

function isClaim(run: Run): boolean {
    return run.kind === 'claim';
}

/** What a component is, without any place. */
function describeItem(item: Item, graph: MapGraph, messages: readonly string[]) {
    const { name, title, status, external, layer, evolution } = item.component;
    return {
        name,
        title,
        label: describeComponent(item, graph, messages),
        kind: graph.layerOf(name)?.kind ?? 'custom',
        status,
        external,
        columns: item.columns,
        ...(layer === undefined ? {} : { layer }),
        ...(evolution ? { evolution: evolution.value } : {}),
    };
}

function placeStretches(run: Run, span: Span): Piece[] {
    return run.stretches.map(({ x1, x2, startsHere, endsHere }) => ({
        x: x1,
        y: span.y,
        width: x2 - x1,
        height: span.height,
        startsHere,
        endsHere,
        guest: run.kind === 'guest',
    }));
}

function findUncovered({ graph, slots }: Plan): readonly Slot[] {
    return graph.map.steps.flatMap((step, column) =>
        graph.coverOf(step.name).length > 0 ? [] : (slots[column] ?? []),
    );
}

/** A gap is seen from across the room: no rail of the user layer runs through its cell. */
function keepOff(uncovered: readonly Slot[], rails: Cut['rails']): Cut['rails'] {
    let kept = rails;
    for (const { left, right } of uncovered) {
        kept = kept.flatMap(({ x1, x2 }) =>
            x1 < right && x2 > left
                ? [
                      { x1, x2: left },
                      { x1: right, x2 },
                  ]
                : [{ x1, x2 }],
        );
    }
    return kept.filter((rail) => rail.x2 - rail.x1 >= SHORTEST_RAIL);
}

/** What assistive technology says, such as “Watch history, Core, needed by 3, serves Execute and Conclude, no findings”. */
function describeComponent(item: Item, graph: MapGraph, messages: readonly string[]): string {
    const { component } = item;
    const titles = new Map(graph.map.steps.map((step) => [step.name, step.title]));
    const reach = graph.reachOf(component.name).map((step) => titles.get(step) ?? step);
    const parts = [
        component.title,
        graph.layerOf(component.name)?.title ?? 'in no layer',
        ...(component.status === 'live' ? [] : [component.status]),
        ...(component.external ? ['another company’s'] : []),
        `needed by ${graph.dependentsOf(component.name).length}`,
        reach.length > 0 ? `serves ${listWords(reach)}` : 'helps no step',
        messages.length > 0 ? messages.join(' ') : 'no findings',
    ];
    return parts.join(', ');
}

function listWords(words: readonly string[]): string {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
