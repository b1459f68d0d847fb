// A set of lanes as bits, so that the next one that is in it, or is not, is found 32 lanes at a time: in a map of
// thousands of components a column has thousands of lanes.

export interface LaneSet {
    add(lane: number): void;
    remove(lane: number): void;
    has(lane: number): boolean;
    /** The first member from a lane on; infinite if there is none. */
    firstFrom(lane: number): number;
    /** The last member up to a lane; -1 if there is none. */
    lastUpTo(lane: number): number;
    /** The first lane from a lane on that is no member. */
    firstFreeFrom(lane: number): number;
}

/** An empty set with room for so many lanes; it grows when it has to. */
export function startLaneSet(room = 32): LaneSet {
    let words = new Int32Array((room >>> 5) + 1);
    const wordAt = (place: number) => words[place] ?? 0;
    return {
        add: (lane) => {
            if (lane >>> 5 >= words.length) words = widen(words, lane >>> 5);
            words[lane >>> 5] = wordAt(lane >>> 5) | (1 << lane);
        },
        remove: (lane) => {
            if (lane >>> 5 < words.length) words[lane >>> 5] = wordAt(lane >>> 5) & ~(1 << lane);
        },
        has: (lane) => (wordAt(lane >>> 5) & (1 << lane)) !== 0,
        firstFrom: (lane) => {
            let bits = wordAt(lane >>> 5) & (-1 << lane);
            let place = lane >>> 5;
            while (bits === 0 && ++place < words.length) bits = wordAt(place);
            return bits === 0 ? Number.POSITIVE_INFINITY : place * 32 + lowestBit(bits);
        },
        lastUpTo: (lane) => {
            if (lane < 0) return -1;
            let place = Math.min(lane >>> 5, words.length);
            let bits = wordAt(place) & ~(-2 << lane);
            while (bits === 0 && --place >= 0) bits = wordAt(place);
            return bits === 0 ? -1 : place * 32 + 31 - Math.clz32(bits);
        },
        firstFreeFrom: (lane) => {
            let bits = ~wordAt(lane >>> 5) & (-1 << lane);
            let place = lane >>> 5;
            while (bits === 0) bits = ~wordAt(++place);
            return place * 32 + lowestBit(bits);
        },
    };
}

function widen(words: Int32Array, place: number): Int32Array<ArrayBuffer> {
    const wider = new Int32Array(Math.max(place + 1, 2 * words.length));
    wider.set(words);
    return wider;
}

function lowestBit(bits: number): number {
    return 31 - Math.clz32(bits & -bits);
}
