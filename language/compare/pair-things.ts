// Finds out which things of two lists are the same: by their names, and the others by what else tells them apart. It
// knows no map.

import { groupBy } from '../analysis/group-by.ts';

/** From the name in the old map to the name in the new one. */
export type Pairs = Map<string, string>;

/** What tells a thing from others; undefined where it says too little. */
export type Signature<Thing> = (thing: Thing) => string | undefined;

interface Nameable {
    readonly name: string;
}

/** Pairs what has the same name. */
export function pairByName(old: readonly Nameable[], now: readonly Nameable[]): Pairs {
    const names = new Set(now.map(({ name }) => name));
    return new Map(old.filter(({ name }) => names.has(name)).map(({ name }) => [name, name]));
}

/**
 * Pairs what no other pair has and what has the same signature, if just one thing in either list has it. Takes time
 * linear in both lists, and gives the same pairs the other way round. Says whether there is a new pair.
 */
export function pairBySignature<Thing extends Nameable>(
    old: readonly Thing[],
    now: readonly Thing[],
    pairs: Pairs,
    oldSignature: Signature<Thing>,
    newSignature: Signature<Thing> = oldSignature,
): boolean {
    const lost = old.filter(({ name }) => !pairs.has(name));
    if (lost.length === 0) return false;
    const taken = new Set(pairs.values());
    const found = now.filter(({ name }) => !taken.has(name));
    const before = groupBy(lost, oldSignature);
    const after = groupBy(found, newSignature);
    let isNew = false;
    for (const [signature, things] of before) {
        const [one, ...others] = things;
        const [other, ...rest] = after.get(signature) ?? [];
        if (!one || !other || others.length + rest.length > 0) continue;
        pairs.set(one.name, other.name);
        isNew = true;
    }
    return isNew;
}
