// How many components need another one, directly or over others. Who needs it directly says the graph.

import { findStrongSets } from '../analysis/find-cycles.ts';
import type { MapGraph } from '../analysis/map-graph.ts';

export interface Dependence {
    /** The components from which arrows lead here; itself left out, in a cycle too. */
    readonly dependents: number;
    /** Those of them that stand in the user layer. */
    readonly userDependents: number;
}

/** How many components are followed at once: the bits of a number. */
const BITS = 32;

/**
 * By the name of the component. Components that need each other have the same dependents, so the sets of them are gone
 * through instead, from the top to the bottom, once for every 32 components. That is one operation on numbers of 32 bits
 * for each arrow in place of a search for each component: at most n² / 32 × arrows a component, which for 3,000
 * components is less than a million, and less still in layers, where what lies low comes to little.
 */
export function findDependence(graph: MapGraph): ReadonlyMap<string, Dependence> {
    const condensed = condense(graph);
    const { size, members } = condensed;
    const counts = { all: new Int32Array(size), users: new Int32Array(size), bits: new Int32Array(size) };
    for (let start = 0; start < members.length; start += BITS) countFrom(start, condensed, counts);
    return new Map(
        members.map(({ name, set, isUser }) => {
            const dependents = (counts.all[set] ?? 0) - 1;
            return [name, { dependents, userDependents: (counts.users[set] ?? 0) - Number(isUser) }];
        }),
    );
}

/** The sets of components that need each other, in such an order that a set comes before all that it needs. */
interface Condensed {
    readonly size: number;
    /** All components, set by set. */
    readonly members: readonly Member[];
    /** The sets to which the arrows of each set lead; one may be there many times. */
    readonly targets: readonly Int32Array[];
}

interface Member {
    readonly name: string;
    readonly set: number;
    readonly isUser: boolean;
}

function condense(graph: MapGraph): Condensed {
    // They come with a set behind all that it needs.
    const sets = findStrongSets(graph).reverse();
    const members = sets.flatMap((names, set) => names.map((name) => ({ name, set, isUser: graph.isUser(name) })));
    const setByName = new Map(members.map(({ name, set }) => [name, set]));
    const targets = sets.map((names, from) => {
        const needed = names.flatMap((name) => graph.needsOf(name).map(({ to }) => setByName.get(to) ?? from));
        return Int32Array.from(needed.filter((set) => set !== from));
    });
    return { size: sets.length, members, targets };
}

interface Counts {
    readonly all: Int32Array;
    readonly users: Int32Array;
    /** Which of the 32 components that are followed have come to each set. */
    readonly bits: Int32Array;
}

/** Lets 32 components run down all arrows, each as a bit, and counts to which sets they come. */
function countFrom(start: number, { size, members, targets }: Condensed, { all, users, bits }: Counts): void {
    const first = members[start]?.set ?? 0;
    bits.fill(0, first);
    const userBits = setBits(members.slice(start, start + BITS), bits);
    for (let set = first; set < size; set += 1) {
        const come = bits[set] ?? 0;
        if (come === 0) continue;
        all[set] = (all[set] ?? 0) + countBits(come);
        users[set] = (users[set] ?? 0) + countBits(come & userBits);
        for (const target of targets[set] ?? []) bits[target] = (bits[target] ?? 0) | come;
    }
}

/** Sets a bit for each component in its set; the bits of those in the user layer, all together. */
function setBits(members: readonly Member[], bits: Int32Array): number {
    let userBits = 0;
    for (const [index, { set, isUser }] of members.entries()) {
        bits[set] = (bits[set] ?? 0) | (1 << index);
        if (isUser) userBits |= 1 << index;
    }
    return userBits;
}

/** How many bits of a number of 32 bits are set: added up in pairs, then in fours, then all at once. */
function countBits(bits: number): number {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
