// What two layouts have in common, as one and the same objects: so whoever draws the second one after the first sees at
// once what there is to draw, without a look into it.

import type { ArrowLayout, ComponentLayout, MapLayout, Piece, TextBlock } from './map-layout.ts';

/** The second layout, in which every thing that is as it was in the first one is the very object of the first one. */
export function shareLayout(before: MapLayout, after: MapLayout): MapLayout {
    const shared = {
        ...after,
        columns: shareList(before.columns, after.columns, ({ step }) => step),
        rows: shareList(before.rows, after.rows, ({ layer }) => layer),
        components: shareList(before.components, after.components, ({ name }) => name, isSameComponent),
        arrows: shareList(before.arrows, after.arrows, ({ from, to }) => `${from}->${to}`, isSameArrow),
        legend: shareList(before.legend, after.legend, ({ mark }) => mark),
    };
    return isAlike(before, shared) ? before : shared;
}

/** Things are known by their keys: one that is new or gone changes nothing about the others. */
function shareList<Thing>(
    before: readonly Thing[],
    after: readonly Thing[],
    keyOf: (thing: Thing) => string | undefined,
    isSame: (one: Thing, other: Thing) => boolean = isAlike,
): readonly Thing[] {
    let byKey: Map<string | undefined, Thing> | undefined;
    const shared = after.map((thing, place) => {
        const there = before[place];
        // Mostly all things are where they were, and one or two say something else.
        if (there !== undefined && isSame(there, thing)) return there;
        if (there !== undefined && keyOf(there) === keyOf(thing)) return thing;
        byKey ??= new Map(before.map((thing) => [keyOf(thing), thing]));
        const known = byKey.get(keyOf(thing));
        return known !== undefined && isSame(known, thing) ? known : thing;
    });
    return shared.length === before.length && shared.every((thing, place) => thing === before[place]) ? before : shared;
}

// What a large picture has thousands of is spelt out: to look at each part by its name takes three times as long.

const PIECES_AND_TEXTS: ReadonlySet<string> = new Set(['pieces', 'texts'] satisfies (keyof ComponentLayout)[]);

function isSameComponent(one: ComponentLayout, other: ComponentLayout): boolean {
    return (
        areSame(one.pieces, other.pieces, isSamePiece) &&
        areSame(one.texts, other.texts, isSameText) &&
        haveLikeParts(one, other, PIECES_AND_TEXTS)
    );
}

function areSame<Item>(one: readonly Item[], other: readonly Item[], isSame: (one: Item, other: Item) => boolean) {
    return one.length === other.length && one.every((item, place) => isSame(item, other[place] as Item));
}

function isSamePiece(one: Piece, other: Piece): boolean {
    return (
        one.x === other.x &&
        one.y === other.y &&
        one.width === other.width &&
        one.height === other.height &&
        one.startsHere === other.startsHere &&
        one.endsHere === other.endsHere &&
        one.guest === other.guest &&
        one.lost === other.lost
    );
}

function isSameText(one: TextBlock, other: TextBlock): boolean {
    return (
        one.role === other.role &&
        one.x === other.x &&
        one.y === other.y &&
        one.lineHeight === other.lineHeight &&
        one.size === other.size &&
        one.width === other.width &&
        one.cut === other.cut &&
        areSame(one.lines, other.lines, Object.is)
    );
}

function isSameArrow(one: ArrowLayout, other: ArrowLayout): boolean {
    return (
        one.from === other.from &&
        one.to === other.to &&
        one.label === other.label &&
        one.x === other.x &&
        one.y1 === other.y1 &&
        one.y2 === other.y2 &&
        one.column === other.column &&
        one.climbs === other.climbs &&
        isAlike(one.bend, other.bend) &&
        isAlike(one.change, other.change)
    );
}

/** Whether two pieces of plain data say the same. */
function isAlike(one: unknown, other: unknown): boolean {
    if (Object.is(one, other)) return true;
    if (Array.isArray(one) || Array.isArray(other)) {
        return Array.isArray(one) && Array.isArray(other) && haveLikeItems(one, other);
    }
    return isRecord(one) && isRecord(other) && haveLikeParts(one, other, NONE);
}

function haveLikeItems(one: readonly unknown[], other: readonly unknown[]): boolean {
    return one.length === other.length && one.every((item, place) => isAlike(item, other[place]));
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is PlainRecord {
    return typeof value === 'object' && value !== null;
}

const NONE: ReadonlySet<string> = new Set();

/** Save for those parts that are known to be alike. */
function haveLikeParts(one: object, other: object, known: ReadonlySet<string>): boolean {
    const [here, there] = [one as PlainRecord, other as PlainRecord];
    let more = 0;
    for (const name in here) {
        if (!known.has(name) && !isAlike(here[name], there[name])) return false;
        more++;
    }
    for (const _ in there) more--;
    return more === 0;
}
