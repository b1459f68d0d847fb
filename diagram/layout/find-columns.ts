// Where components stand from left to right: under the steps that depend on them.
// It computes columns only; rows, lanes and pixels come later.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import type { Component, JobValueMap } from '../../language/model/job-value-map.ts';

/** A component on its way into the picture. Columns count from 0; past the steps comes the one of what helps no step. */
export interface Item {
    readonly component: Component;
    /** Its place among all components. */
    readonly index: number;
    /** The place of its layer; past the last one for a component that stands in none. */
    readonly layer: number;
    /** Whether it is a box of the user layer rather than a band. */
    readonly user: boolean;
    /** The columns that it fills, ascending. Never empty. */
    readonly columns: readonly number[];
    /** Those of them where it does not help the step itself, but something there needs it. */
    readonly guests: ReadonlySet<number>;
    /** Columns that it claims without support. */
    readonly claims: readonly number[];
    /** In a picture of two maps: those of its columns that only the old one has, and those that only the new one has. */
    readonly lost?: ReadonlySet<number>;
    readonly fresh?: ReadonlySet<number>;
    /** A sign of what happened to it stands in front of its title. */
    readonly marked?: boolean;
}

/** An arrow between items, by their places. */
export interface Link {
    readonly from: number;
    readonly to: number;
    /** In a picture of two maps: only the old one has it. */
    readonly gone?: boolean;
    /** It would close a circle that neither map has. */
    readonly tangled?: boolean;
}

export interface Columns {
    readonly items: readonly Item[];
    /** The arrows of the map in its order. */
    readonly links: readonly Link[];
    /** How many columns there are, that of what helps no step included. */
    readonly count: number;
    /** Whether the last column is the one of what helps no step. */
    readonly nowhere: boolean;
}

/**
 * Gives every component its columns, such that the two ends of each arrow share one: then the arrow can fall plumb.
 * A band's reach has this by its definition. What helps no step starts in a column of its own, and what it needs is
 * extended into it. A user component keeps to the steps that it covers; where something elsewhere needs it, it is a
 * guest in that column too.
 */
export function findColumns(map: JobValueMap, graph: MapGraph): Columns {
    const stepAt = new Map(map.steps.map((step, place) => [step.name, place]));
    const layerAt = new Map(map.layers.map((layer, place) => [layer.name, place]));
    const placesOf = (steps: readonly string[]) => steps.flatMap((step) => stepAt.get(step) ?? []);
    const drafts = map.components.map((component, index) => {
        const user = graph.isUser(component.name);
        const reach = placesOf(graph.reachOf(component.name));
        return {
            component,
            index,
            layer: layerAt.get(component.layer ?? '') ?? map.layers.length,
            user,
            ...findHome(user, placesOf(component.steps), reach, map.steps.length),
        };
    });
    const links = findLinks(map);
    for (const link of links) shareColumn(drafts[link.from], drafts[link.to]);
    const items = drafts.map((draft) => finishItem(draft, placesOf(draft.component.steps)));
    const nowhere = items.some((item) => item.columns.at(-1) === map.steps.length);
    return { items, links, count: map.steps.length + (nowhere ? 1 : 0), nowhere };
}

interface Draft {
    readonly component: Component;
    readonly index: number;
    readonly layer: number;
    readonly user: boolean;
    readonly columns: Set<number>;
    readonly guests: Set<number>;
}

function findHome(user: boolean, own: readonly number[], reach: readonly number[], nowhere: number) {
    const guests = new Set<number>();
    if (user && own.length > 0) return { columns: new Set(own), guests };
    const first = reach[0];
    if (first === undefined) return { columns: new Set([nowhere]), guests };
    if (!user) return { columns: new Set(reach), guests };
    // Without a step of its own it covers none, but something that helps this one needs it.
    return { columns: new Set([first]), guests: guests.add(first) };
}

function findLinks(map: JobValueMap): Link[] {
    const placeOf = new Map(map.components.map((component, index) => [component.name, index]));
    return map.arrows.flatMap((arrow) => {
        const from = placeOf.get(arrow.from);
        const to = placeOf.get(arrow.to);
        return from === undefined || to === undefined ? [] : [{ from, to }];
    });
}

function shareColumn(source: Draft | undefined, target: Draft | undefined): void {
    if (!source || !target || [...source.columns].some((column) => target.columns.has(column))) return;
    const column = nearestColumn(source.columns, target.columns);
    target.columns.add(column);
    if (target.user) target.guests.add(column);
}

/** The one of `columns` that is nearest to any of `others`; the left one of equals. */
function nearestColumn(columns: ReadonlySet<number>, others: ReadonlySet<number>): number {
    const sorted = [...others].sort((a, b) => a - b);
    let nearest = { column: 0, distance: Number.POSITIVE_INFINITY };
    let next = 0;
    for (const column of [...columns].sort((a, b) => a - b)) {
        while ((sorted[next] ?? Number.POSITIVE_INFINITY) < column) next++;
        const [before, after] = [sorted[next - 1], sorted[next]];
        const distance = Math.min(
            before === undefined ? Number.POSITIVE_INFINITY : column - before,
            after === undefined ? Number.POSITIVE_INFINITY : after - column,
        );
        if (distance < nearest.distance) nearest = { column, distance };
    }
    return nearest.column;
}

function finishItem(draft: Draft, declared: readonly number[]): Item {
    const { component, index, layer, user, guests } = draft;
    return {
        component,
        index,
        layer,
        user,
        guests,
        columns: [...draft.columns].sort((a, b) => a - b),
        claims: declared.filter((column) => !draft.columns.has(column)),
    };
}
