// The two maps that are one in a picture of both, each in the columns and rows of both.

import { keyOf } from '../../language/analysis/arrow-keys.ts';
import type { Difference } from '../../language/compare/difference.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';

export interface SplitMaps {
    readonly before: JobValueMap;
    readonly after: JobValueMap;
}

/** `map` is what `uniteMaps` made of them, with their difference. */
export function splitMaps(map: JobValueMap, difference: Difference, parts = partThings(difference)): SplitMaps {
    return { before: viewBefore(map, difference, parts), after: viewAfter(map, parts) };
}

/** Names of things by what happened to them; arrows as `from to`. */
export interface Parts {
    readonly added: ReadonlySet<string>;
    readonly removed: ReadonlySet<string>;
    /** The ghost of each component that stands in another layer. */
    readonly ghosts: ReadonlyMap<string, string>;
    readonly ghostNames: ReadonlySet<string>;
    readonly addedArrows: ReadonlySet<string>;
    readonly removedArrows: ReadonlySet<string>;
}

export function partThings({ components, arrows }: Difference): Parts {
    const names = (kind: string) => new Set(components.flatMap((each) => (each.kind === kind ? [each.name] : [])));
    const ghosts = new Map(
        components.flatMap(({ name, ghost }) => (ghost === undefined ? [] : [[name, ghost] as const])),
    );
    const keys = (kind: string) => new Set(arrows.flatMap((each) => (each.kind === kind ? [keyOf(each)] : [])));
    return {
        added: names('added'),
        removed: names('removed'),
        ghosts,
        ghostNames: new Set(ghosts.values()),
        addedArrows: keys('added'),
        removedArrows: keys('removed'),
    };
}

/** What is there now, in the columns and rows of both maps. */
function viewAfter(map: JobValueMap, { removed, ghostNames, removedArrows }: Parts): JobValueMap {
    return {
        ...map,
        components: map.components.filter(({ name }) => !removed.has(name) && !ghostNames.has(name)),
        arrows: map.arrows.filter((arrow) => !removedArrows.has(keyOf(arrow))),
    };
}

/** What was there, in the columns and rows of both maps: ghosts stand for what moved. */
function viewBefore(map: JobValueMap, difference: Difference, parts: Parts): JobValueMap {
    const { added, ghosts, addedArrows } = parts;
    const steps = new Map(difference.components.map(({ name, stepsBefore }) => [name, stepsBefore]));
    const kinds = new Map(difference.layers.map(({ name, kindBefore }) => [name, kindBefore]));
    const end = (name: string) => ghosts.get(name) ?? name;
    return {
        ...map,
        layers: map.layers.map((layer) => ({ ...layer, kind: kinds.get(layer.name) ?? layer.kind })),
        components: map.components
            .filter(({ name }) => !added.has(name) && !ghosts.has(name))
            .map((component) => ({ ...component, steps: steps.get(component.name) ?? component.steps })),
        arrows: map.arrows
            .filter((arrow) => !addedArrows.has(keyOf(arrow)))
            .map((arrow) => ({ ...arrow, from: end(arrow.from), to: end(arrow.to) })),
    };
}
