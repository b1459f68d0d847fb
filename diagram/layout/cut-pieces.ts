// Where a component parts: it runs through its columns and leaves a gap for every arrow that only passes.
// It gives stretches along the x axis; the row gives them their height.

import type { Item } from './find-columns.ts';
import { findMeetings, type Gap, type Meetings } from './find-meetings.ts';
import type { Plan } from './plan.ts';
import { PIECE_LEFT, PIECE_RIGHT, SHORTEST_RAIL, STRIP_MIN } from './sizes.ts';

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

/** By place of the component: how it parts. */
export function cutPieces(plan: Plan): Cut[] {
    const meetings = findMeetings(plan);
    return plan.columns.items.map((item) => {
        const met = meetings[item.index] ?? { gaps: [], own: [] };
        const runs = findRuns(item).map((run) => cutRun(run, met, plan));
        return { runs, rails: layRails(runs, met.gaps) };
    });
}

const NONE: ReadonlySet<number> = new Set();

function findRuns(item: Item): Omit<Run, 'stretches'>[] {
    const claims = item.claims.length > 0 ? new Set(item.claims) : NONE;
    const columns = claims.size > 0 ? [...item.columns, ...claims].sort((a, b) => a - b) : item.columns;
    const runs: { kind: RunKind; first: number; last: number }[] = [];
    for (const column of columns) {
        const kind = claims.has(column) ? 'claim' : kindOf(item, column);
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

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function cutRun(run: Omit<Run, 'stretches'>, met: Meetings, { slots, sizes }: Plan): Run {
    const [first, last] = [slots[run.first], slots[run.last]];
    if (!first || !last) return { ...run, stretches: [] };
    const [from, to] = [first.left + PIECE_LEFT, last.right - PIECE_RIGHT];
    const stretches: Mutable<Stretch>[] = [];
    // Where titles stand, which no arrow passes, there always is a piece.
    const shortest = Math.min(sizes.shortestPiece, STRIP_MIN);
    const rest = { x1: to, x2: to };
    let [x1, nextOwn] = [from, 0];
    for (let next = 0; x1 < to; next++) {
        const gap = met.gaps[next] ?? rest;
        if (gap.x2 <= from) continue;
        const x2 = Math.min(gap.x1, to);
        nextOwn = findOwn(met.own, nextOwn, x1);
        const own = met.own[nextOwn] ?? Number.POSITIVE_INFINITY;
        // Nothing has to be drawn past the last arrow of a component's last column, save its title.
        if (x1 > last.titleX && own > to) break;
        if (own <= x2 || x2 - x1 >= shortest) {
            stretches.push({ x1, x2, startsHere: x1 === from, endsHere: x2 === to });
        }
        x1 = gap.x2;
    }
    const end = stretches.at(-1);
    if (end) end.endsHere = true;
    return { kind: run.kind, first: run.first, last: run.last, stretches };
}

/** The first of the component's own arrows from `x` on, and not before the one at `place`. */
function findOwn(own: readonly number[], place: number, x: number): number {
    let next = place;
    while ((own[next] ?? x) < x) next++;
    return next;
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
