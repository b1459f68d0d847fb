// Where a component parts: it runs through its columns and leaves a gap for every arrow that only passes.
// It gives stretches along the x axis; the row gives them their height.

import type { Columns, Item } from './find-columns.ts';
import type { HungArrow } from './hang-lanes.ts';
import { hullOf, type Rows } from './place-rows.ts';
import type { Plan } from './plan.ts';
import { laneX, type Slot } from './size-columns.ts';
import { PIECE_LEFT, PIECE_RIGHT, SHORTEST_PIECE, SHORTEST_RAIL, type Sizes } from './sizes.ts';

export type RunKind = 'own' | 'guest' | 'claim';

/** A stretch between two gaps, or between a gap and an end. */
export interface Stretch {
    readonly x1: number;
    readonly x2: number;
    readonly startsHere: boolean;
    readonly endsHere: boolean;
}

/** Neighbouring columns that a component fills in the same way. */
export interface Run {
    readonly kind: RunKind;
    readonly first: number;
    readonly last: number;
    readonly stretches: readonly Stretch[];
}

export interface Cut {
    /** From left to right. */
    readonly runs: readonly Run[];
    /** Dotted lines through the columns between them. */
    readonly rails: readonly { readonly x1: number; readonly x2: number }[];
}

/** Where a component is at home: its first columns by right, else the first where it is a guest. */
export function findHomeRun(cut: Cut): Run | undefined {
    return cut.runs.find((run) => run.kind === 'own') ?? cut.runs.find((run) => run.kind === 'guest');
}

/** What hangs at a component, as x, ascending: arrows that only pass it and those that end at it. */
interface Meetings {
    readonly passing: number[];
    readonly own: number[];
}

/** By place of the component: how it parts. */
export function cutPieces(plan: Plan): Cut[] {
    const { columns, slots, sizes } = plan;
    const meetings = findMeetings(plan);
    return columns.items.map((item) => {
        const met = meetings[item.index] ?? { passing: [], own: [] };
        const runs = findRuns(item).map((run) => cutRun(run, met, slots, sizes));
        return { runs, rails: layRails(runs, met.passing, sizes) };
    });
}

function findMeetings(plan: Plan): readonly Meetings[] {
    const meetings = plan.columns.items.map((): Meetings => ({ passing: [], own: [] }));
    const takers = findTakers(plan.columns, plan.rows);
    const byColumn: HungArrow[][] = plan.slots.map(() => []);
    for (const arrow of plan.lanes.arrows) byColumn[arrow.column]?.push(arrow);
    plan.slots.forEach((slot, column) => {
        const arrows = groupByTop(byColumn[column] ?? [], plan.rows.items.length);
        const meetingAt = (row: number) => meetings[takers[column]?.[row] ?? -1];
        sweepColumn(arrows, plan.lanes.counts[column] ?? 0, (lane) => laneX(slot, lane, plan.sizes), meetingAt);
    });
    return meetings;
}

/** Goes down a column row by row with the arrows that hang there at that height, and notes which meet its components. */
function sweepColumn(
    beginning: readonly (readonly HungArrow[])[],
    laneCount: number,
    xOf: (lane: number) => number,
    meetingAt: (row: number) => Meetings | undefined,
): void {
    const hanging: (HungArrow | undefined)[] = Array.from({ length: laneCount });
    beginning.forEach((arrows, row) => {
        const met = meetingAt(row);
        for (const arrow of arrows) {
            if (hanging[arrow.lane]?.bottom === row) met?.own.push(xOf(arrow.lane));
            hanging[arrow.lane] = arrow;
        }
        // Lanes count from the right, so the last one comes first.
        for (let lane = laneCount - 1; met && lane >= 0; lane--) note(hanging[lane], row, xOf, met);
    });
}

function note(arrow: HungArrow | undefined, row: number, xOf: (lane: number) => number, met: Meetings): void {
    if (!arrow || arrow.bottom < row) return;
    const passes = arrow.top < row && row < arrow.bottom;
    (passes ? met.passing : met.own).push(xOf(arrow.lane));
    if (arrow.self) met.own.push(xOf(arrow.lane + 1));
}

/** By column and row: the place of the component that takes part there, if any. */
function findTakers(columns: Columns, rows: Rows): (number | undefined)[][] {
    const takers: (number | undefined)[][] = Array.from({ length: columns.count }, () => []);
    rows.items.forEach((items, row) => {
        for (const item of items) {
            const [first, last] = hullOf(item);
            for (const taken of takers.slice(first, last + 1)) taken[row] = item.index;
        }
    });
    return takers;
}

function groupByTop(arrows: readonly HungArrow[], rowCount: number): HungArrow[][] {
    const groups: HungArrow[][] = Array.from({ length: rowCount }, () => []);
    for (const arrow of arrows) groups[arrow.top]?.push(arrow);
    return groups;
}

function findRuns(item: Item): Omit<Run, 'stretches'>[] {
    const own = item.columns.map((column) => ({ column, kind: item.guests.has(column) ? 'guest' : 'own' }) as const);
    const claims = item.claims.map((column) => ({ column, kind: 'claim' }) as const);
    const runs: { kind: RunKind; first: number; last: number }[] = [];
    for (const { column, kind } of [...own, ...claims].sort((a, b) => a.column - b.column)) {
        const before = runs.at(-1);
        if (before?.kind === kind && before.last === column - 1) before.last = column;
        else runs.push({ kind, first: column, last: column });
    }
    return runs;
}

function cutRun(run: Omit<Run, 'stretches'>, met: Meetings, slots: readonly Slot[], sizes: Sizes): Run {
    const [first, last] = [slots[run.first], slots[run.last]];
    if (!first || !last) return { ...run, stretches: [] };
    const [from, to] = [first.left + PIECE_LEFT, last.right - PIECE_RIGHT];
    const inside = (x: number) => x > from && x < to;
    const own = met.own.filter(inside);
    const all: Stretch[] = [];
    let x1 = from;
    for (const x of met.passing.filter(inside)) {
        all.push({ x1, x2: x - sizes.gapHalf, startsHere: x1 === from, endsHere: false });
        x1 = x + sizes.gapHalf;
    }
    all.push({ x1, x2: to, startsHere: x1 === from, endsHere: true });
    const holdsArrow = (stretch: Stretch) => own.some((x) => x >= stretch.x1 && x <= stretch.x2);
    const kept = all.filter((stretch) => stretch.x2 - stretch.x1 >= SHORTEST_PIECE || holdsArrow(stretch));
    return { ...run, stretches: endEarly(kept, last, holdsArrow) };
}

/** Nothing has to be drawn past the last arrow of a component's last column, save its title. */
function endEarly(
    stretches: readonly Stretch[],
    slot: Slot,
    holdsArrow: (stretch: Stretch) => boolean,
): readonly Stretch[] {
    const isNeeded = (stretch: Stretch) => stretch.x1 <= slot.titleX || holdsArrow(stretch);
    const end = stretches.findLastIndex(isNeeded);
    return stretches
        .slice(0, end + 1)
        .map((stretch, place) => (place === end ? { ...stretch, endsHere: true } : stretch));
}

function layRails(runs: readonly Run[], passing: readonly number[], sizes: Sizes) {
    const rails: { x1: number; x2: number }[] = [];
    runs.slice(1).forEach((run, place) => {
        const from = (runs[place]?.stretches.at(-1)?.x2 ?? 0) + 2;
        const to = (run.stretches[0]?.x1 ?? 0) - 2;
        let x1 = from;
        for (const x of passing.filter((x) => x > from && x < to)) {
            rails.push({ x1, x2: x - sizes.gapHalf });
            x1 = x + sizes.gapHalf;
        }
        rails.push({ x1, x2: to });
    });
    return rails.filter((rail) => rail.x2 - rail.x1 >= SHORTEST_RAIL);
}
