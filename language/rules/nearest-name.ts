// Finds the name that was probably meant: the nearest one, at most two letters away. It knows no map and no message.

import { distance } from 'fastest-levenshtein';
import { haveSameLetters } from '../parser/near-miss.ts';

const FARTHEST = 2;

/** Nobody mistypes a longer name by hand, and comparing two of 10,000 letters takes as long as reading a whole map. */
const LONGEST = 100;

/**
 * How many pairs of names one search compares at most. A map with thousands of unknown names among thousands of known
 * ones would otherwise take minutes; the names beyond stay without a suggestion.
 */
const MOST_COMPARISONS = 500_000;

/**
 * Prepares a search among some names. It answers with the nearest, the first of several equally near, whatever the
 * case of the letters; undefined where none is near enough, or where the nearest has no letter in common.
 */
export function searchNearestName(names: readonly string[]): (wanted: string) => string | undefined {
    const search = searchNearestNames(names);
    return (wanted) => search(wanted)[0];
}

/** As `searchNearestName`, but it answers with all that are equally near, in their order. */
export function searchNearestNames(names: readonly string[]): (wanted: string) => readonly string[] {
    const candidates = names
        .filter((name) => name.length <= LONGEST)
        .map((name) => ({ name, folded: name.toLowerCase() }));
    const known = new Map<string, readonly string[]>();
    let left = MOST_COMPARISONS;
    return (wanted) => {
        if (wanted.length <= LONGEST && !known.has(wanted) && left >= candidates.length) {
            left -= candidates.length;
            known.set(wanted, findNearest(wanted, candidates));
        }
        return known.get(wanted) ?? [];
    };
}

interface Candidate {
    readonly name: string;
    readonly folded: string;
}

function findNearest(wanted: string, candidates: readonly Candidate[]): readonly string[] {
    const folded = wanted.toLowerCase();
    let nearest: string[] = [];
    let least = FARTHEST;
    for (const candidate of candidates) {
        if (Math.abs(candidate.folded.length - folded.length) > least) continue;
        const apart = distance(folded, candidate.folded);
        if (apart > least || apart >= Math.max(folded.length, candidate.folded.length)) continue;
        if (apart < least) nearest = [];
        least = apart;
        nearest.push(candidate.name);
    }
    return nearest;
}

/** All names, those that are most like what is wanted first. Names too long to be compared come last. */
export function sortByNearness(names: readonly string[], wanted: string): readonly string[] {
    const folded = wanted.slice(0, LONGEST).toLowerCase();
    const placed = names.map((name) => ({
        name,
        apart: name.length > LONGEST ? Number.POSITIVE_INFINITY : distance(folded, name.toLowerCase()),
    }));
    return placed
        .sort((one, other) => (one.apart === other.apart ? 0 : one.apart - other.apart))
        .map(({ name }) => name);
}

/**
 * Whether a name was surely meant by what is written, and not one that is still to come: at most one letter in four is
 * wrong, or the same letters stand in another order. Another number is another name.
 */
export function isSlip(written: string, name: string): boolean {
    const [one, other] = [written.toLowerCase(), name.toLowerCase()];
    if (one.replace(/\P{N}/gu, '') !== other.replace(/\P{N}/gu, '')) return false;
    return haveSameLetters(one, other) || distance(one, other) <= other.length / 4;
}
