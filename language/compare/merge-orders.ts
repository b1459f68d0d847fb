// Two orders as one: the new one, with what is gone where it stood.

import { append } from '../analysis/group-by.ts';

interface Nameable {
    readonly name: string;
}

/**
 * The things of the new list in its order. What only the old list has follows what it stood behind, or leads what it
 * stood in front of, in its group, such as its layer; things that went to another group are no neighbours any more.
 * Without a neighbour it comes last. In time linear in both lists.
 */
export function mergeOrders<Thing extends Nameable>(
    old: readonly Thing[],
    now: readonly Thing[],
    groupOf: (thing: Thing) => string | undefined = () => undefined,
): Thing[] {
    const groups = new Map(now.map((thing) => [thing.name, groupOf(thing)]));
    const [ahead, behind] = [new Map<string, Thing[]>(), new Map<string, Thing[]>()];
    const starts = new Map<string | undefined, Start<Thing>>();
    for (const thing of old) {
        const group = groupOf(thing);
        const start = starts.get(group) ?? { gone: [], neighbour: undefined };
        starts.set(group, start);
        if (!groups.has(thing.name)) {
            if (start.neighbour === undefined) start.gone.push(thing);
            else append(behind, start.neighbour, thing);
        } else if (groups.get(thing.name) === group) {
            if (start.neighbour === undefined) ahead.set(thing.name, start.gone);
            start.neighbour = thing.name;
        }
    }
    const alone = [...starts.values()].flatMap(({ gone, neighbour }) => (neighbour === undefined ? gone : []));
    const around = (thing: Thing) => [...(ahead.get(thing.name) ?? []), thing, ...(behind.get(thing.name) ?? [])];
    return [...now.flatMap(around), ...alone];
}

/** The things of a group that are gone before any that is still there. */
interface Start<Thing> {
    readonly gone: Thing[];
    /** The last one that is still there. */
    neighbour: string | undefined;
}

/**
 * Which of the names stand elsewhere: the fewest that have to be taken out of both orders so that the others stand in
 * the same. Both orders have the same names.
 */
export function findMoved(old: readonly string[], now: readonly string[]): ReadonlySet<string> {
    const places = new Map(old.map((name, place) => [name, place]));
    const moved = new Set(now);
    for (const index of findLongestRise(now.map((name) => places.get(name) ?? 0))) moved.delete(now[index] ?? '');
    return moved;
}

/** The places of a longest rising selection, by patience sorting: in time n log n. */
function findLongestRise(values: readonly number[]): number[] {
    const ends: number[] = [];
    const previous: number[] = [];
    values.forEach((value, index) => {
        let [place, end] = [0, ends.length];
        while (place < end) {
            const middle = (place + end) >> 1;
            if ((values[ends[middle] ?? 0] ?? 0) < value) place = middle + 1;
            else end = middle;
        }
        previous[index] = ends[place - 1] ?? -1;
        ends[place] = index;
    });
    const rise: number[] = [];
    for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rise.push(index);
    return rise;
}
