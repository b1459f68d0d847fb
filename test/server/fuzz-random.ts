// Chance that can be repeated: the same seed always gives the same session.

export interface Random {
    /** A whole number from 0 up to, and without, `end`; 0 where there is none. */
    below(end: number): number;
    chance(probability: number): boolean;
    /** One of a list that is not empty. */
    pick<Item>(items: readonly Item[]): Item;
    /** One of a list in which each has a weight. */
    weigh<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item;
}

/** Starts anew for each seed (the generator is known as mulberry32). */
export function startRandom(seed: number): Random {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d_2b_79_f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    const below = (end: number) => Math.floor(next() * Math.max(0, end));
    return {
        below,
        chance: (probability) => next() < probability,
        pick: (items) => items[below(items.length)] as (typeof items)[number],
        weigh: (items) => {
            let left = next() * items.reduce((sum, [weight]) => sum + weight, 0);
            const chosen = items.find(([weight]) => {
                left -= weight;
                return left < 0;
            });
            return (chosen ?? (items[0] as (typeof items)[number]))[1];
        },
    };
}
