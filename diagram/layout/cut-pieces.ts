// Where a component parts: it runs through its columns and leaves a gap for every arrow that only passes.
// It gives stretches along the x axis; the row gives them their height.

import type { Columns, Item } from './find-columns.ts';
import type { HungArrow } from './hang-lanes.ts';
import { hullOf, type Rows } from './place-rows.ts';
import type { Plan } from './plan.ts';
import { laneX, type Slot } from './size-columns.ts';
import { PIECE_LEFT, PIECE_RIGHT, SHORTEST_RAIL, type Sizes } from './sizes.ts';

/** Lost: in a picture of two maps, where only the old one has it. */
export type RunKind = 'own' | 'guest' | 'claim' | 'lost';

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

/** Where a component is at home: its first columns by right, else the first where it is a guest, or where it was. */
export function findHomeRun({ runs }: Cut): Run | undefined {
    const first = (kind: RunKind) => runs.find((run) => run.kind === kind);
    return first('own') ?? first('guest') ?? first('lost');
}

interface Gap {
    readonly x1: number;
    x2: number;
}

/** What a component meets on its way, from left to right: gaps for arrows that pass, and x of those that end at it. */
interface Meetings {
    readonly gaps: Gap[];
    readonly own: number[];
}

/** By place of the component: how it parts. */
export function cutPieces(plan: Plan): Cut[] {
    const meetings = findMeetings(plan);
    return plan.columns.items.map((item) => {
        const met = meetings[item.index] ?? { gaps: [], own: [] };
        const runs = findRuns(item).map((run) => cutRun(run, met, plan));
        return { runs, rails: layRails(runs, met.gaps) };
    });
}

/** Sweeps every column from top to bottom with the arrows that hang there at that height. */
function findMeetings(plan: Plan): readonly Meetings[] {
    const meetings = plan.columns.items.map((): Meetings => ({ gaps: [], own: [] }));
    const takers = findTakers(plan.columns, plan.rows);
    const byColumn: HungArrow[][] = plan.slots.map(() => []);
    for (const arrow of plan.lanes.arrows) byColumn[arrow.column]?.push(arrow);
    plan.slots.forEach((slot, column) => {
        const hanging: (HungArrow | undefined)[] = Array.from({ length: plan.lanes.counts[column] ?? 0 });
        groupByTop(byColumn[column] ?? [], plan.rows.items.length).forEach((beginning, row) => {
            for (const arrow of beginning) hanging[arrow.lane] = arrow;
            const met = meetings[takers[column]?.[row] ?? -1];
            if (met) meetRow(met, hanging, row, slot, plan.sizes);
        });
    });
    return meetings;
}

/** Notes what a component in a row meets in one column. Lanes count from the right, so the last one comes first. */
function meetRow(
    { gaps, own }: Meetings,
    hanging: readonly (HungArrow | undefined)[],
    row: number,
    slot: Slot,
    sizes: Sizes,
): void {
    let gap: Gap | undefined;
    for (let lane = hanging.length - 1; lane >= 0; lane--) {
        const arrow = hanging[lane];
        if (!arrow || arrow.bottom < row) continue;
        const x = laneX(slot, lane, sizes);
        if (arrow.top === row || arrow.bottom === row) {
            own.push(x);
            gap = undefined;
        } else if (gap && x - sizes.gapHalf - gap.x2 < sizes.shortestPiece) {
            gap.x2 = x + sizes.gapHalf;
        } else {
            gap = { x1: x - sizes.gapHalf, x2: x + sizes.gapHalf };
            gaps.push(gap);
        }
    }
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
    const own = item.columns.map((column) => ({ column, kind: kindOf(item, column) }));
    const claims = item.claims.map((column) => ({ column, kind: 'claim' }) as const);
    const runs: { kind: RunKind; first: number; last: number }[] = [];
    for (const { column, kind } of [...own, ...claims].sort((a, b) => a.column - b.column)) {
        const before = runs.at(-1);
        if (before?.kind === kind && before.last === column - 1) before.last = column;
        else runs.push({ kind, first: column, last: column });
    }
    return runs;
}

function kindOf({ guests, lost }: Item, column: number): RunKind {
    if (lost?.has(column)) return 'lost';
    return guests.has(column) ? 'guest' : 'own';
}

/** A stretch that is being measured out, and whether one of the component's own arrows is at it. */
interface Draft extends Stretch {
    readonly held: boolean;
}

function cutRun(run: Omit<Run, 'stretches'>, met: Meetings, { slots, sizes }: Plan): Run {
    const [first, last] = [slots[run.first], slots[run.last]];
    if (!first || !last) return { ...run, stretches: [] };
    const [from, to] = [first.left + PIECE_LEFT, last.right - PIECE_RIGHT];
    const kept: Draft[] = [];
    let nextOwn = 0;
    const keep = (x1: number, x2: number) => {
        while ((met.own[nextOwn] ?? to) < x1) nextOwn++;
        const held = (met.own[nextOwn] ?? Number.POSITIVE_INFINITY) <= x2;
        if (!held && x2 - x1 < sizes.shortestPiece) return;
        kept.push({ x1, x2, startsHere: x1 === from, endsHere: x2 === to, held });
    };
    let x1 = from;
    for (const gap of met.gaps) {
        if (gap.x2 <= from || gap.x1 >= to) continue;
        keep(x1, gap.x1);
        x1 = gap.x2;
    }
    keep(x1, to);
    return { ...run, stretches: endEarly(kept, last) };
}

/** Nothing has to be drawn past the last arrow of a component's last column, save its title. */
function endEarly(stretches: readonly Draft[], slot: Slot): Stretch[] {
    const end = stretches.findLastIndex((stretch) => stretch.held || stretch.x1 <= slot.titleX);
    return stretches.slice(0, end + 1).map(({ x1, x2, startsHere, endsHere }, place) => ({
        x1,
        x2,
        startsHere,
        endsHere: endsHere || place === end,
    }));
}

function layRails(runs: readonly Run[], gaps: readonly Gap[]) {
    const rails: { x1: number; x2: number }[] = [];
    runs.slice(1).forEach((run, place) => {
        let x1 = (runs[place]?.stretches.at(-1)?.x2 ?? 0) + 2;
        const end = (run.stretches[0]?.x1 ?? 0) - 2;
        for (const gap of gaps) {
            if (gap.x2 <= x1 || gap.x1 >= end) continue;
            rails.push({ x1, x2: gap.x1 });
            x1 = gap.x2;
        }
        rails.push({ x1, x2: end });
    });
    return rails.filter((rail) => rail.x2 - rail.x1 >= SHORTEST_RAIL);
}
