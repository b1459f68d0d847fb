// What two layouts have in common, as one and the same objects: so whoever draws the second one after the first sees at
// once what there is to draw, without a look into it.

import type { MapLayout } from './map-layout.ts';

/** The second layout, in which every thing that is as it was in the first one is the very object of the first one. */
export function shareLayout(before: MapLayout, after: MapLayout): MapLayout {
    const shared = {
        ...after,
        columns: shareList(before.columns, after.columns, ({ step }) => step),
        rows: shareList(before.rows, after.rows, ({ layer }) => layer),
        components: shareList(before.components, after.components, ({ name }) => name),
        arrows: shareList(before.arrows, after.arrows, ({ from, to }) => `${from}->${to}`),
        legend: shareList(before.legend, after.legend, ({ mark }) => mark),
    };
    return isAlike(before, shared) ? before : shared;
}

/** Things are known by their keys: one that is new or gone changes nothing about the others. */
function shareList<Thing>(
    before: readonly Thing[],
    after: readonly Thing[],
    keyOf: (thing: Thing) => string | undefined,
): readonly Thing[] {
    let byKey: Map<string | undefined, Thing> | undefined;
    const shared = after.map((thing, place) => {
        const there = before[place];
        // Mostly all things are where they were, and one or two say something else.
        if (there !== undefined && isAlike(there, thing)) return there;
        if (there !== undefined && keyOf(there) === keyOf(thing)) return thing;
        byKey ??= new Map(before.map((thing) => [keyOf(thing), thing]));
        const known = byKey.get(keyOf(thing));
        return known !== undefined && isAlike(known, thing) ? known : thing;
    });
    return shared.length === before.length && shared.every((thing, place) => thing === before[place]) ? before : shared;
}

/** Whether two pieces of plain data say the same. */
function isAlike(one: unknown, other: unknown): boolean {
    if (Object.is(one, other)) return true;
    if (Array.isArray(one) || Array.isArray(other)) {
        return Array.isArray(one) && Array.isArray(other) && haveLikeItems(one, other);
    }
    return isRecord(one) && isRecord(other) && haveLikeParts(one, other);
}

function haveLikeItems(one: readonly unknown[], other: readonly unknown[]): boolean {
    return one.length === other.length && one.every((item, place) => isAlike(item, other[place]));
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is PlainRecord {
    return typeof value === 'object' && value !== null;
}

function haveLikeParts(one: PlainRecord, other: PlainRecord): boolean {
    let more = 0;
    for (const name in one) {
        if (!isAlike(one[name], other[name])) return false;
        more++;
    }
    for (const _ in other) more--;
    return more === 0;
}
