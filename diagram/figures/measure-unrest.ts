// How still a picture is: what moves when the map changes a little. It judges nothing: whether a move has a reason in the
// text, those know who changed the text.

import type { ComponentLayout, MapLayout } from '../layout/map-layout.ts';

/**
 * The share (0 to 1) of the components in both pictures that begin in another column, or have come from above to below
 * another one of their layer. It compares each with each, so it is for tests and benchmarks, not for every keystroke.
 */
export function measureUnrest(before: MapLayout, after: MapLayout): number {
    const pairs = pairUp(before, after);
    const moved = pairs.filter(({ old, now }) => {
        if (beginsAt(before, old) !== beginsAt(after, now) || old.layer !== now.layer) return true;
        return pairs.some((other) => other.old.layer === old.layer && changedSides(old, now, other.old, other.now));
    });
    return pairs.length === 0 ? 0 : moved.length / pairs.length;
}

/** What moves from one picture of a map to the next one, such as the one after a keystroke. Names are of components. */
export interface Stir {
    /** Those that fill other columns. */
    readonly strayed: readonly string[];
    /** Pairs of one layer that share a column before and after, of which the lower has become the upper. */
    readonly swapped: readonly (readonly [string, string])[];
    /** How far the edges of steps moved, in pixels: the farthest. 0 where there are other steps than before. */
    readonly columnShift: number;
    /** How far the top of a layer moved, in pixels: the farthest. */
    readonly rowShift: number;
}

/** Tells what moves between two pictures. It compares each component with each, as `measureUnrest` does. */
export function measureStir(before: MapLayout, after: MapLayout): Stir {
    const pairs = pairUp(before, after);
    const swapped = pairs.flatMap((one, place) =>
        pairs
            .slice(place + 1)
            .filter((other) => one.old.layer === other.old.layer && haveSwapped(one, other))
            .map((other) => [one.old.name, other.old.name] as const),
    );
    return {
        strayed: pairs
            .filter(({ old, now }) => namesOf(before, old) !== namesOf(after, now))
            .map(({ old }) => old.name),
        swapped,
        columnShift: findColumnShift(before, after),
        rowShift: findRowShift(before, after),
    };
}

/** A component in the picture before and in the one after. */
interface Pair {
    readonly old: ComponentLayout;
    readonly now: ComponentLayout;
}

function pairUp(before: MapLayout, after: MapLayout): Pair[] {
    const later = new Map(after.components.map((component) => [component.name, component]));
    return before.components.flatMap((old) => {
        const now = later.get(old.name);
        return now ? [{ old, now }] : [];
    });
}

function haveSwapped(one: Pair, other: Pair): boolean {
    const share = (a: ComponentLayout, b: ComponentLayout) => a.columns.some((column) => b.columns.includes(column));
    return (
        share(one.old, other.old) &&
        share(one.now, other.now) &&
        one.now.layer === other.now.layer &&
        changedSides(one.old, one.now, other.old, other.now)
    );
}

function namesOf(layout: MapLayout, component: ComponentLayout): string {
    return JSON.stringify(component.columns.map((column) => layout.columns[column]?.step));
}

function findColumnShift(before: MapLayout, after: MapLayout): number {
    const steps = (layout: MapLayout) => layout.columns.filter(({ step }) => step !== undefined);
    const [old, now] = [steps(before), steps(after)];
    if (old.length !== now.length || old.some(({ step }, place) => step !== now[place]?.step)) return 0;
    return old.reduce((farthest, column, place) => {
        const { x, width } = now[place] ?? column;
        return Math.max(farthest, Math.abs(x - column.x), Math.abs(x + width - column.x - column.width));
    }, 0);
}

function findRowShift(before: MapLayout, after: MapLayout): number {
    const later = new Map(after.rows.map((row) => [row.layer, row]));
    return before.rows.reduce(
        (farthest, row) => Math.max(farthest, Math.abs((later.get(row.layer)?.y ?? row.y) - row.y)),
        0,
    );
}

function beginsAt(layout: MapLayout, component: ComponentLayout): string | undefined {
    return layout.columns[component.columns[0] ?? 0]?.step;
}

function changedSides(
    old: ComponentLayout,
    now: ComponentLayout,
    otherOld: ComponentLayout,
    otherNow: ComponentLayout,
) {
    return Math.sign(old.subRow - otherOld.subRow) * Math.sign(now.subRow - otherNow.subRow) < 0;
}
