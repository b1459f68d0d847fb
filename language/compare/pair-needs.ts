// Which job needs of two maps are the same. Needs without a name are known by their text, wherever they stand in their
// step; what is left, by its place.

import type { JobValueMap, Need } from '../model/job-value-map.ts';
import type { MapPairs } from './map-pairs.ts';
import { pairByName, pairBySignature } from './pair-things.ts';

/** Adds the pairs of needs; those of steps are known already. */
export function pairNeeds(old: JobValueMap, now: JobValueMap, pairs: MapPairs): void {
    const [before, after] = [listNeeds(old), listNeeds(now)];
    const named = pairByName(before.filter(isNamed), after.filter(isNamed));
    for (const [name, other] of named) pairs.need.set(name, other);
    const stepBefore = ({ step }: Need) => pairs.step.get(step) ?? `${step} #old`;
    const stepAfter = ({ step }: Need) => step;
    const taken = new Set(pairs.need.values());
    const [lost, found] = [
        before.filter(({ name }) => !pairs.need.has(name)),
        after.filter(({ name }) => !taken.has(name)),
    ];
    pairBySignature(lost, found, pairs.need, signByText(lost, stepBefore), signByText(found, stepAfter));
    const ownPlace = (need: Need, step: string) =>
        need.named ? undefined : `${step} ${need.name.slice(need.step.length)}`;
    pairBySignature(
        lost,
        found,
        pairs.need,
        (need) => ownPlace(need, stepBefore(need)),
        (need) => ownPlace(need, stepAfter(need)),
    );
}

function listNeeds({ steps }: JobValueMap): Need[] {
    return steps.flatMap(({ needs }) => needs);
}

function isNamed({ named }: Need): boolean {
    return named;
}

/** The step and the text; the second of a text in a step is another one. */
function signByText(needs: readonly Need[], stepOf: (need: Need) => string): (need: Need) => string {
    const signatures = new Map<Need, string>();
    const count = new Map<string, number>();
    for (const need of needs) {
        const said = JSON.stringify([stepOf(need), need.text]);
        const before = count.get(said) ?? 0;
        count.set(said, before + 1);
        signatures.set(need, `${said} ${before}`);
    }
    return (need) => signatures.get(need) ?? '';
}
