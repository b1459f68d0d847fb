// What each component meets on its way through its columns: the arrows that end at it, and those that only pass.
// It says where a component has to part, not what is left of it.

import type { Columns } from './find-columns.ts';
import type { HungArrow } from './hang-lanes.ts';
import { type LaneSet, startLaneSet } from './lane-set.ts';
import { hullOf, type Rows } from './place-rows.ts';
import type { Plan } from './plan.ts';
import { laneX, type Slot } from './size-columns.ts';
import type { Sizes } from './sizes.ts';

/** For one or more arrows that pass. */
export interface Gap {
    readonly x1: number;
    readonly x2: number;
}

/** From left to right: gaps for arrows that pass, and x of those that end at the component. */
export interface Meetings {
    readonly gaps: Gap[];
    readonly own: number[];
}

/** By place of the component. */
export function findMeetings(plan: Plan): readonly Meetings[] {
    const meetings = plan.columns.items.map((): Meetings => ({ gaps: [], own: [] }));
    const takers = findTakers(plan.columns, plan.rows);
    const byColumn: HungArrow[][] = plan.slots.map(() => []);
    for (const arrow of plan.lanes.arrows) byColumn[arrow.column]?.push(arrow);
    plan.slots.forEach((slot, column) => {
        const lanes = { slot, count: plan.lanes.counts[column] ?? 0, sizes: plan.sizes };
        sweepColumn(
            byColumn[column] ?? [],
            lanes,
            plan.rows.items.length,
            (row) => meetings[takers[column]?.[row] ?? -1],
        );
    });
    return meetings;
}

/** The lanes of one column. */
interface Lanes {
    readonly slot: Slot;
    readonly count: number;
    readonly sizes: Sizes;
}

/** Goes through a column from top to bottom with the arrows that hang there at that height. */
function sweepColumn(
    arrows: readonly HungArrow[],
    lanes: Lanes,
    rowCount: number,
    metIn: (row: number) => Meetings | undefined,
): void {
    const [passing, own] = [startLaneSet(lanes.count), startLaneSet(lanes.count)];
    const [beginning, ending] = [groupByRow(arrows, 'top', rowCount), groupByRow(arrows, 'bottom', rowCount)];
    for (let row = 0; row < rowCount; row++) {
        const [begin, end] = [beginning[row] ?? [], ending[row] ?? []];
        const touching = begin.concat(end);
        for (const { lane } of touching) own.add(lane);
        const met = metIn(row);
        if (met) meetRow(met, passing, own, lanes);
        for (const { lane } of touching) own.remove(lane);
        goOn(passing, begin, end);
    }
}

/** From now on those that end here pass no more, and those that begin here do; a component's need of itself never does. */
function goOn(passing: LaneSet, begin: readonly HungArrow[], end: readonly HungArrow[]): void {
    for (const { lane } of end) passing.remove(lane);
    for (const { lane, self } of begin) if (!self) passing.add(lane);
}

/** Notes what a component meets in one row of a column. Lanes count from the right, so the last one comes first. */
function meetRow(met: Meetings, passing: LaneSet, own: LaneSet, lanes: Lanes): void {
    let end = lanes.count;
    while (end >= 0) {
        const next = own.lastUpTo(end - 1);
        findGaps(met.gaps, passing, end - 1, next + 1, lanes);
        if (next >= 0) met.own.push(laneX(lanes.slot, next, lanes.sizes));
        end = next;
    }
}

/** Adds the gaps for all that pass in the lanes from `first` down to `last`. */
function findGaps(gaps: Gap[], passing: LaneSet, first: number, last: number, { slot, sizes }: Lanes): void {
    let start = passing.lastUpTo(first);
    while (start >= last) {
        const end = findGapEnd(start, passing, last, sizes);
        gaps.push({ x1: laneX(slot, start, sizes) - sizes.gapHalf, x2: laneX(slot, end, sizes) + sizes.gapHalf });
        start = passing.lastUpTo(end - 1);
    }
}

/** The last lane of a gap that begins at `start`: as long as the next one passes so near that no piece fits between. */
function findGapEnd(start: number, passing: LaneSet, last: number, { shortestPiece, gapHalf, pitch }: Sizes): number {
    const near = Math.ceil((shortestPiece + 2 * gapHalf) / pitch) - 1;
    let end = start;
    let next = passing.firstFrom(Math.max(last, end - near));
    while (next < end) {
        end = next;
        next = passing.firstFrom(Math.max(last, end - near));
    }
    return end;
}

function groupByRow(arrows: readonly HungArrow[], end: 'top' | 'bottom', rowCount: number): readonly HungArrow[][] {
    const groups: HungArrow[][] = Array.from({ length: rowCount });
    for (const arrow of arrows) {
        const group = groups[arrow[end]];
        if (group) group.push(arrow);
        else groups[arrow[end]] = [arrow];
    }
    return groups;
}

/** By column and row: the place of the component that takes part there, or -1. */
function findTakers(columns: Columns, rows: Rows): readonly Int32Array[] {
    const takers = Array.from({ length: columns.count }, () => new Int32Array(rows.items.length).fill(-1));
    rows.items.forEach((items, row) => {
        for (const item of items) {
            const [first, last] = hullOf(item);
            for (let column = first; column <= last; column++) takers[column]?.fill(item.index, row, row + 1);
        }
    });
    return takers;
}
