// The graph that the rules, the figures and the picture speak of: rank, cover, reach, dependents.
// It computes what follows from a map's arrows and steps, and judges nothing.

import type { Arrow, Component, JobValueMap, Layer } from '../model/job-value-map.ts';
import { append, groupBy } from './group-by.ts';

/** What follows from the arrows and steps of one map. All lists keep the order of the text, all steps that of the columns. */
export interface MapGraph {
    readonly map: JobValueMap;
    /** Undefined for a name that is no component of the map. */
    component(name: string): Component | undefined;
    /** The layer that a component stands in, if any. */
    layerOf(component: string): Layer | undefined;
    /** 0 for the top layer; undefined for a component that stands in no layer. */
    rankOf(component: string): number | undefined;
    /** Whether it stands in a layer of kind user. */
    isUser(component: string): boolean;
    /** The arrows that leave it. */
    needsOf(component: string): readonly Arrow[];
    /** The arrows that end at it. */
    neededBy(component: string): readonly Arrow[];
    /** Who needs it, itself left out. */
    dependentsOf(component: string): readonly string[];
    /** The user components that help with a step. */
    coverOf(step: string): readonly Component[];
    /**
     * The steps that depend on a component: its own, if it stands in the user layer, and those of all that need it.
     * The least fixpoint, so it is defined with cycles and upward arrows too. Those with the same reach share one list.
     */
    reachOf(component: string): readonly string[];
}

const NONE: readonly never[] = [];

/** Computes the graph of a map in time linear in components, arrows and reached steps. */
export function buildGraph(map: JobValueMap): MapGraph {
    const layers = new Map(map.layers.map((layer, rank) => [layer.name, { layer, rank }]));
    const places = new Map(
        map.components.map((component) => [component.name, { component, row: layers.get(component.layer ?? '') }]),
    );
    const needs = groupBy(map.arrows, (arrow) => arrow.from);
    const neededBy = groupBy(map.arrows, (arrow) => arrow.to);
    const isUser = (name: string) => places.get(name)?.row?.layer.kind === 'user';
    const cover = coverByStep(map.components.filter((component) => isUser(component.name)));
    const reach = spreadReach(map, cover, needs);
    return {
        map,
        component: (name) => places.get(name)?.component,
        layerOf: (name) => places.get(name)?.row?.layer,
        rankOf: (name) => places.get(name)?.row?.rank,
        isUser,
        needsOf: (name) => needs.get(name) ?? NONE,
        neededBy: (name) => neededBy.get(name) ?? NONE,
        dependentsOf: (name) => (neededBy.get(name) ?? NONE).map((arrow) => arrow.from).filter((from) => from !== name),
        coverOf: (step) => cover.get(step) ?? NONE,
        reachOf: (name) => reach.get(name)?.steps ?? NONE,
    };
}

function coverByStep(users: readonly Component[]): Map<string, Component[]> {
    const cover = new Map<string, Component[]>();
    for (const component of users) {
        for (const step of component.steps) append(cover, step, component);
    }
    return cover;
}

/** Some steps, in the order of the columns, and what they are together with one more. */
interface Reach {
    readonly steps: readonly string[];
    readonly further: Map<string, Reach>;
}

function extend(reach: Reach, step: string): Reach {
    const known = reach.further.get(step);
    if (known) return known;
    const longer = { steps: [...reach.steps, step], further: new Map<string, Reach>() };
    reach.further.set(step, longer);
    return longer;
}

/** Walks down from each step's cover once, so a component is visited at most once for each step. */
function spreadReach(
    map: JobValueMap,
    cover: ReadonlyMap<string, readonly Component[]>,
    needs: ReadonlyMap<string, readonly Arrow[]>,
): ReadonlyMap<string, Reach> {
    const nowhere: Reach = { steps: NONE, further: new Map() };
    const reach = new Map<string, Reach>();
    for (const step of map.steps) {
        const waiting = (cover.get(step.name) ?? NONE).map((component) => component.name);
        for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
            const before = reach.get(name) ?? nowhere;
            // It was here before.
            if (before.steps.at(-1) === step.name) continue;
            reach.set(name, extend(before, step.name));
            for (const arrow of needs.get(name) ?? NONE) waiting.push(arrow.to);
        }
    }
    return reach;
}
