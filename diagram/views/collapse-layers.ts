// A layer without its components: those that reach the same steps become one, which says how many they are. The needs of
// all are theirs together, so every other component keeps its reach.

import { groupBy } from '../../language/analysis/group-by.ts';
import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import type { Arrow, Component, JobValueMap, Thing } from '../../language/model/job-value-map.ts';
import type { MapView } from './view.ts';

/** Names that are no layer of the map are ignored. Findings about members are told of their group. */
export function collapseLayers(view: MapView, layers: readonly string[]): MapView {
    const { map, findings } = view;
    const collapsed = new Set(layers);
    if (!map.layers.some(({ name }) => collapsed.has(name))) return view;
    const graph = buildGraph(map);
    const groups = groupBy(
        map.components.filter(({ layer }) => layer !== undefined && collapsed.has(layer)),
        (component) => nameGroup(component, graph),
    );
    const groupOf = new Map<string, string>();
    for (const [name, members] of groups) {
        // One alone stays itself.
        if (members.length > 1) for (const member of members) groupOf.set(member.name, name);
    }
    const rename = (name: string) => groupOf.get(name) ?? name;
    return {
        map: {
            ...map,
            components: joinComponents(map.components, groupOf, groups, graph),
            arrows: joinArrows(map, rename, groupOf),
        },
        findings: findings.map((finding) => ({
            ...finding,
            about: finding.about.map((thing) => renameThing(thing, rename)),
        })),
    };
}

/** No text can hold such a name; it stays as long as the group stands in the same steps. */
function nameGroup({ name, layer, steps }: Component, graph: MapGraph): string {
    const reach = graph.isUser(name) && steps.length > 0 ? steps : graph.reachOf(name);
    return `${layer}#${reach.join('+')}`;
}

function joinComponents(
    components: readonly Component[],
    groupOf: ReadonlyMap<string, string>,
    groups: ReadonlyMap<string, readonly Component[]>,
    graph: MapGraph,
): Component[] {
    const there = new Set<string>();
    return components.flatMap((component) => {
        const group = groupOf.get(component.name);
        if (group === undefined) return [component];
        if (there.has(group)) return [];
        there.add(group);
        return [joinMembers(group, groups.get(group) ?? [], component, graph)];
    });
}

/** What is true of all members is true of the group. */
function joinMembers(name: string, members: readonly Component[], first: Component, graph: MapGraph): Component {
    const { shared, team, goal, evolution, ...rest } = first;
    return {
        ...rest,
        name,
        title: `${members.length} components`,
        descriptions: [],
        links: [],
        steps: graph.isUser(first.name) ? first.steps : [],
        serves: [],
        status: members.every(({ status }) => status === first.status) ? first.status : 'live',
        external: members.every(({ external }) => external),
    };
}

/** Each need of a group once, with the label only of one that is alone; those inside of a group say nothing any more. */
function joinArrows(
    { arrows }: JobValueMap,
    rename: (name: string) => string,
    groupOf: ReadonlyMap<string, string>,
): Arrow[] {
    const joined = new Map<string, Arrow>();
    for (const arrow of arrows) {
        const [from, to] = [rename(arrow.from), rename(arrow.to)];
        if (from === to && groupOf.has(arrow.from)) continue;
        const key = `${from}->${to}`;
        if (from === arrow.from && to === arrow.to) joined.set(key, arrow);
        else if (!joined.has(key)) joined.set(key, { from, to, range: arrow.range });
    }
    return [...joined.values()];
}

function renameThing(thing: Thing, rename: (name: string) => string): Thing {
    return thing.kind === 'component' ? { ...thing, name: rename(thing.name) } : thing;
}
