// Every small change that somebody makes to a finished map: one component more, one less, one with another title. Shared
// by the test of how still the picture sits, and the benchmark.

import type { Component, JobValueMap } from '../../language/index.ts';

export type EditKind = 'added' | 'removed' | 'renamed';

export interface SingleEdit {
    readonly kind: EditKind;
    readonly before: JobValueMap;
    readonly after: JobValueMap;
}

/** For each component of a map: the map without it, the map with another one after it, and the map with a longer title of it. */
export function findSingleEdits(map: JobValueMap): SingleEdit[] {
    return map.components.flatMap((component): SingleEdit[] => [
        { kind: 'removed', before: map, after: leaveOut(map, component.name) },
        { kind: 'added', before: map, after: putAfter(map, component) },
        { kind: 'renamed', before: map, after: giveTitle(map, component, `${component.title} for everybody`) },
    ]);
}

function leaveOut(map: JobValueMap, name: string): JobValueMap {
    const components = map.components.filter((component) => component.name !== name);
    const arrows = map.arrows.filter(({ from, to }) => from !== name && to !== name);
    return { ...map, components, arrows };
}

/** The new one does what a person would begin with: it covers one of the same steps, or the first that needs the other needs it too. */
function putAfter(map: JobValueMap, other: Component): JobValueMap {
    const fresh: Component = {
        ...other,
        name: `${other.name}-too`,
        title: 'A new one',
        steps: other.steps.slice(0, 1),
    };
    const place = map.components.indexOf(other) + 1;
    const components = [...map.components.slice(0, place), fresh, ...map.components.slice(place)];
    const like = map.arrows.find(({ to }) => to === other.name);
    return { ...map, components, arrows: like ? [...map.arrows, { ...like, to: fresh.name }] : map.arrows };
}

function giveTitle(map: JobValueMap, component: Component, title: string): JobValueMap {
    const components = map.components.map((one) => (one === component ? { ...one, title } : one));
    return { ...map, components };
}
