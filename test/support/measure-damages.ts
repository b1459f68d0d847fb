// What damages cost: the facts on lines that a damage does not touch and that are gone nevertheless, counted by the kind
// of damage. Shared by the test, which asserts the goal, and the benchmark, which prints the figures.

import type { JobValueMap } from '../../language/index.ts';
import { DAMAGE_KINDS, type Damage, type DamageKind, damageText } from './damage-text.ts';
import type { WrittenFact } from './fact-source.ts';
import { listWrittenFacts } from './written-facts.ts';

/** How many damages there were, how many of them lost any fact, and how many lost a layer. */
export interface DamageCount {
    readonly damages: number;
    readonly losing: number;
    readonly ofLayer: number;
}

/** `most` of each kind, evenly spread over the texts. */
export function measureDamages(
    texts: readonly string[],
    read: (text: string) => JobValueMap,
    most = Number.POSITIVE_INFINITY,
): ReadonlyMap<DamageKind, DamageCount> {
    const found = new Map(
        DAMAGE_KINDS.map((kind) => [kind, [] as { readonly damage: Damage; readonly text: string }[]]),
    );
    for (const [seed, text] of texts.entries()) {
        for (const damage of damageText(text, seed)) found.get(damage.kind)?.push({ damage, text });
    }
    const facts = new Map(texts.map((text) => [text, listWrittenFacts(read(text), text)]));
    return new Map(
        [...found].map(([kind, all]) => {
            const chosen = spread(all, most);
            const losses = chosen.map(({ damage, text }) => findLost(facts.get(text) ?? [], damage, read));
            const losing = losses.filter((lost) => lost.length > 0).length;
            const ofLayer = losses.filter((lost) => lost.some((fact) => fact.ofLayer)).length;
            return [kind, { damages: chosen.length, losing, ofLayer }];
        }),
    );
}

/** Some items of a list, from its beginning to its end. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
    const count = Math.min(most, items.length);
    return Array.from({ length: count }, (_, place) => items[Math.floor((place * items.length) / count)] as Item);
}

function findLost(before: readonly WrittenFact[], damage: Damage, read: (text: string) => JobValueMap): WrittenFact[] {
    const after = new Set(listWrittenFacts(read(damage.text), damage.text).map(({ fact }) => fact));
    return findLostFacts(before, after, damage);
}

/**
 * The facts that a damage loses. Not lost is what stands on a damaged line, and what speaks of a name that stood there
 * and is gone. `after` holds what the damaged text still says.
 */
export function findLostFacts(
    before: readonly WrittenFact[],
    after: ReadonlySet<string>,
    damage: Pick<Damage, 'first' | 'last'>,
): WrittenFact[] {
    const touched = ({ first, last }: WrittenFact) => first <= damage.last && last >= damage.first;
    const gone = before.filter(({ fact }) => !after.has(fact));
    const excused = new Set(gone.filter(touched).map(({ fact }) => fact));
    for (const { fact, names } of gone) if (names.some((name) => excused.has(name))) excused.add(fact);
    return gone.filter(({ fact }) => !excused.has(fact));
}
