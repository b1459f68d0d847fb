// Two maps as one, so that a single picture can show both: what is there now, with what is gone where it stood, and
// beside it what happened to each thing. It draws nothing; a picture of the two decides how a change looks.

import { keyOf, keysOf } from '../analysis/arrow-keys.ts';
import type { Arrow, Component, JobValueMap } from '../model/job-value-map.ts';
import { collectWords } from './collect-words.ts';
import { compareThings, pairVersions, type VersionPair } from './compare-maps.ts';
import type { Difference } from './difference.ts';
import { ghostOf } from './ghost-names.ts';
import { markArrows, markComponents, markLayers, markSteps } from './mark-changes.ts';
import { mergeOrders } from './merge-orders.ts';

export interface UnitedMaps {
    /**
     * The new map, and what only the old one has, under the names of the new one. A component that stands in another
     * layer now stands in the old one too, without arrows of its own but those that are gone: as its ghost.
     */
    readonly map: JobValueMap;
    readonly difference: Difference;
}

/** Unites two maps. Which things are the same in both is known as `compareMaps` knows it. In time linear in both maps. */
export function uniteMaps(before: JobValueMap, now: JobValueMap): UnitedMaps {
    const pair = pairVersions(before, now);
    const differences = compareThings(pair);
    const words = collectWords(differences, pair.versions);
    const { renamed, now: current } = pair.versions;
    const moves = findMoves(pair);
    const oldArrows = renamed.arrows.map((arrow) => moveToGhosts(arrow, moves, current));
    const steps = mergeOrders(renamed.steps, current.steps);
    return {
        map: {
            ...now,
            steps,
            layers: mergeOrders(renamed.layers, current.layers),
            components: mergeOrders(listOldComponents(pair, moves), current.components, ({ layer }) => layer),
            arrows: mergeArrows(oldArrows, current.arrows),
        },
        difference: {
            steps: markSteps(pair, words),
            layers: markLayers(pair, words),
            components: markComponents(pair, moves, words),
            arrows: markArrows(pair, oldArrows, words),
            coverage: words.coverage,
            reach: words.reach,
            others: words.others,
        },
    };
}

/** The components that stand in another layer now, by the names of the new map. */
function findMoves({ versions: { renamed, now } }: VersionPair): ReadonlySet<string> {
    const layers = new Map(now.components.map(({ name, layer }) => [name, layer]));
    const moved = renamed.components.filter(({ name, layer }) => layers.has(name) && layers.get(name) !== layer);
    return new Set(moved.map(({ name }) => name));
}

function listOldComponents({ versions: { renamed } }: VersionPair, moves: ReadonlySet<string>): Component[] {
    return renamed.components.map((component) =>
        moves.has(component.name) ? { ...component, name: ghostOf(component.name) } : component,
    );
}

/** An arrow of the old map that is gone ends at ghosts where its ends stood elsewhere. */
function moveToGhosts(arrow: Arrow, moves: ReadonlySet<string>, now: JobValueMap): Arrow {
    if (!moves.has(arrow.from) && !moves.has(arrow.to)) return arrow;
    if (keysOf(now).has(keyOf(arrow))) return arrow;
    const end = (name: string) => (moves.has(name) ? ghostOf(name) : name);
    return { ...arrow, from: end(arrow.from), to: end(arrow.to) };
}

function mergeArrows(old: readonly Arrow[], now: readonly Arrow[]): Arrow[] {
    const entry = (arrow: Arrow) => ({ name: keyOf(arrow), arrow });
    return mergeOrders(old.map(entry), now.map(entry), ({ arrow }) => arrow.from).map(({ arrow }) => arrow);
}
