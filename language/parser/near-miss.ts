// Finds the keyword that a misspelt word was meant to be. It knows no text: which keywords may stand at a place, and
// whether the word could be a name there, the asker knows.

import { distance } from 'fastest-levenshtein';

/** A prefix shorter than this says too little about the rest of the word. */
const SHORTEST_PREFIX = 3;

/**
 * The keyword that a word is the beginning of, else the one that it is nearly, in any case of the letters: the one
 * nearest. `most` letters may be wrong, missing or too much, but fewer than half of them, unless only their order is
 * wrong, and never all. Undefined where none is near, or where several are equally near.
 */
export function findNearMiss(word: string, keywords: Iterable<string>, most = 2): string | undefined {
    const written = word.toLowerCase();
    const known = [...keywords];
    const begun = known.filter((keyword) => keyword.startsWith(written));
    if (begun.length > 0 && (written.length >= SHORTEST_PREFIX || begun.includes(written)))
        return findNearest(written, begun);
    return findNearest(
        written,
        known.filter((keyword) => isNearly(written, keyword, most)),
    );
}

function isNearly(written: string, keyword: string, most: number): boolean {
    const shorter = Math.min(written.length, keyword.length);
    const longer = Math.max(written.length, keyword.length);
    if (longer - shorter > most) return false;
    const apart = distance(written, keyword);
    if (apart > Math.min(most, shorter - 1)) return false;
    return apart < longer / 2 || haveSameLetters(written, keyword);
}

/** Whether two words differ in nothing but the order of their letters. */
export function haveSameLetters(one: string, other: string): boolean {
    return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

function findNearest(written: string, keywords: readonly string[]): string | undefined {
    const apart = keywords.map((keyword) => distance(written, keyword));
    const least = Math.min(...apart);
    return apart.indexOf(least) === apart.lastIndexOf(least) ? keywords[apart.indexOf(least)] : undefined;
}
