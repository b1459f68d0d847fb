// Which components need each other in a circle. What is wrong with that is a rule's business (`rules/cycle.ts`).

import type { MapGraph } from './map-graph.ts';

/**
 * The largest sets in which every component needs every other, directly or over others, and every component that needs
 * only itself: members in the order of the text, sets in the order of their first members. In time linear in components
 * and arrows (Tarjan's algorithm, without recursion, so that long chains do not overflow the stack).
 */
export function findCycles(graph: MapGraph): readonly (readonly string[])[] {
    const order = new Map(graph.map.components.map(({ name }, index) => [name, index]));
    const byText = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
    const cycles = findStrongSets(graph).filter((members) => members.length > 1 || needsItself(members, graph));
    for (const members of cycles) members.sort(byText);
    return cycles.sort(([a = ''], [b = '']) => byText(a, b));
}

/** The shortest way along the arrows from a member of a cycle back to it; both ends are that member. */
export function findWayBack(start: string, members: readonly string[], graph: MapGraph): readonly string[] {
    const inside = new Set(members);
    const cameFrom = new Map<string, string>();
    const waiting = [start];
    for (const name of waiting) {
        for (const { to } of graph.needsOf(name)) {
            if (to === start) return [...retrace(name, cameFrom), start];
            if (!inside.has(to) || cameFrom.has(to)) continue;
            cameFrom.set(to, name);
            waiting.push(to);
        }
    }
    return [start];
}

function retrace(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
    const way: string[] = [];
    for (let name: string | undefined = end; name !== undefined; name = cameFrom.get(name)) way.push(name);
    return way.reverse();
}

function needsItself([name = '']: readonly string[], graph: MapGraph): boolean {
    return graph.needsOf(name).some((arrow) => arrow.to === name);
}

/** A component whose arrows are being followed: `next` is the arrow to follow next. */
interface Visit {
    readonly name: string;
    readonly index: number;
    lowest: number;
    next: number;
}

/**
 * All sets in which every component needs every other; a component in no circle is a set of its own. A set comes after
 * all that it needs.
 */
export function findStrongSets(graph: MapGraph): string[][] {
    const search: Search = { graph, visits: new Map(), open: [], path: [], sets: [], closed: new Set() };
    for (const { name } of graph.map.components) {
        if (!search.visits.has(name)) exploreFrom(name, search);
    }
    return search.sets;
}

interface Search {
    readonly graph: MapGraph;
    readonly visits: Map<string, Visit>;
    /** Visited, and not yet known to which set they belong. */
    readonly open: string[];
    /** From where the search began to where it is. */
    readonly path: Visit[];
    readonly sets: string[][];
    readonly closed: Set<string>;
}

function exploreFrom(start: string, search: Search): void {
    enter(start, search);
    for (let visit = search.path.at(-1); visit; visit = search.path.at(-1)) {
        const arrow = search.graph.needsOf(visit.name)[visit.next++];
        if (arrow) follow(visit, arrow.to, search);
        else leave(visit, search);
    }
}

function enter(name: string, { visits, open, path }: Search): void {
    const visit = { name, index: visits.size, lowest: visits.size, next: 0 };
    visits.set(name, visit);
    open.push(name);
    path.push(visit);
}

function follow(visit: Visit, target: string, search: Search): void {
    const known = search.visits.get(target);
    if (!known) enter(target, search);
    else if (!search.closed.has(target)) visit.lowest = Math.min(visit.lowest, known.index);
}

function leave(visit: Visit, search: Search): void {
    search.path.pop();
    const caller = search.path.at(-1);
    if (caller) caller.lowest = Math.min(caller.lowest, visit.lowest);
    if (visit.lowest < visit.index) return;
    const members = search.open.splice(search.open.lastIndexOf(visit.name));
    for (const name of members) search.closed.add(name);
    search.sets.push(members);
}
