// Components at their final places: the stretches of the cut, the rails and the titles meet the height of their row.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import { remember } from '../../language/analysis/remember.ts';
import type { Component } from '../../language/model/job-value-map.ts';
import { describeWith, isUncovered, markChange, roomForSign } from './change-signs.ts';
import { type Cut, findHomeRun } from './cut-pieces.ts';
import type { ComponentLayout, Piece, Point, Rect, TextBlock, ThingKey } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import type { Plan } from './plan.ts';
import { findEnd, placeTitles, type Titles } from './set-titles.ts';
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
    const describe = startDescribing(plan.graph);
    return plan.columns.items.flatMap((item) => {
        const [cut, title] = [cuts[item.index], titles[item.index]];
        const row = plan.rows.rowOf[item.index] ?? 0;
        const span = stack.rows[row];
        if (!span || !cut || !title) return [];
        const { component } = item;
        const key: ThingKey = `component:${component.name}`;
        const middle = span.y + span.height / 2;
        const { texts, title: own, firstLine } = placeTitles(title, middle);
        const pieces = placeStretches(cut, span, false);
        const remark = plan.view?.remarks.get(key);
        const rails = item.user ? keepOff(uncovered, cut.rails) : cut.rails;
        return {
            name: component.name,
            title: component.title,
            label: describeWith(plan, key, describe(component, marks.messagesOf(key))),
            layer: component.layer,
            kind: plan.graph.map.layers[item.layer]?.kind ?? 'custom',
            status: component.status,
            evolution: component.evolution?.value,
            external: component.external,
            externalAt: component.external && own ? findEnd(own, plan.measure) : undefined,
            sharedAt: component.shared ? findCorner(pieces) : undefined,
            columns: item.columns,
            subRow: row - (plan.rows.firstRows[item.layer] ?? 0),
            pieces,
            claims: placeStretches(cut, span, true),
            rails: rails.map(({ x1, x2 }) => ({ x1, x2, y: middle })),
            texts,
            tone: remark?.tone,
            caps: remark?.cap && { pattern: remark.cap, bars: placeCaps(texts, pieces, roomForSign(plan, key)) },
            change: markChange(plan, key, own),
            sign: marks.signAt(key, (findHomeRun(cut)?.stretches[0]?.x1 ?? 0) - 2, firstLine),
        };
    });
}

const CAP_WIDTH = 5;
/** From a title to the left edge of its cap, and from the edge of a box to the ends of the cap. */
const [BEFORE_TITLE, CAP_INSET] = [9, 3];

/** A bar at the left of each title that stands in a piece. */
function placeCaps(texts: readonly TextBlock[], pieces: readonly Piece[], taken: number): Rect[] {
    const titles = texts.filter(({ role }) => role === 'component' || role === 'repeated' || role === 'gained');
    return titles.flatMap(({ x: textX, role }): Rect[] => {
        const x = textX - (role === 'component' ? taken : 0);
        const piece = pieces.find((candidate) => candidate.x <= x && x < candidate.x + candidate.width);
        if (!piece) return [];
        const height = piece.height - 2 * CAP_INSET;
        return [{ x: rounded(x - BEFORE_TITLE), y: piece.y + CAP_INSET, width: CAP_WIDTH, height }];
    });
}

/** The top right corner of the last piece. */
function findCorner(pieces: readonly Piece[]): Point | undefined {
    const last = pieces.at(-1);
    return last && { x: last.x + last.width, y: last.y };
}

function placeStretches(cut: Cut, { y, height }: Span, claimed: boolean): Piece[] {
    const pieces: Piece[] = [];
    for (const run of cut.runs) {
        if ((run.kind === 'claim') !== claimed) continue;
        const guest = run.kind === 'guest';
        for (const { x1, x2, startsHere, endsHere } of run.stretches) {
            const piece = { x: x1, y, width: x2 - x1, height, startsHere, endsHere, guest };
            pieces.push(run.kind === 'lost' ? { ...piece, lost: true } : piece);
        }
    }
    return pieces;
}

function findUncovered(plan: Plan): readonly Slot[] {
    return plan.graph.map.steps.flatMap((step, column) =>
        isUncovered(plan, step.name) ? (plan.slots[column] ?? []) : [],
    );
}

/** A gap is seen from across the room: no rail of the user layer runs through its cell. */
function keepOff(uncovered: readonly Slot[], rails: Cut['rails']): Cut['rails'] {
    let kept = rails;
    // Most components have none, and a map may have thousands of both.
    if (kept.length === 0) return kept;
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
export function startDescribing(graph: MapGraph): (component: Component, messages: readonly string[]) => string {
    const titles = new Map(graph.map.steps.map((step) => [step.name, step.title]));
    const tellReach = remember((reach: readonly string[]) =>
        reach.length > 0 ? `serves ${listWords(reach.map((step) => titles.get(step) ?? step))}` : 'helps no step',
    );
    return ({ name, title, status, external, shared }, messages) => {
        // What is there no more is needed by nobody and serves nothing.
        if (!graph.component(name)) return title;
        const parts = [title, graph.layerOf(name)?.title ?? 'in no layer'];
        if (status !== 'live') parts.push(status);
        if (external) parts.push('another company’s');
        if (shared) parts.push(`shared, from ${shared.path}`);
        parts.push(
            `needed by ${graph.dependentsOf(name).length}`,
            tellReach(graph.reachOf(name)),
            messages.length > 0 ? messages.join(' ') : 'no findings',
        );
        return parts.join(', ');
    };
}

function listWords(words: readonly string[]): string {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
