// Where components stand from left to right: under the steps that depend on them.
// It computes columns only; rows, lanes and pixels come later.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import { remember } from '../../language/analysis/remember.ts';
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
    const layerAt = new Map(map.layers.map((layer, place) => [layer.name, place]));
    const placesOf = startFindingPlaces(map);
    const columnsOf = remember((reach: readonly string[]) => inOrder(placesOf(reach)));
    const drafts = map.components.map((component, index): Draft => {
        const user = graph.isUser(component.name);
        const declared = placesOf(component.steps);
        const layer = layerAt.get(component.layer ?? '') ?? map.layers.length;
        const helps = user && declared.length > 0;
        const columns = helps ? inOrder(declared) : columnsOf(graph.reachOf(component.name));
        const draft: Draft = { component, index, layer, user, declared, columns, guests: NONE };
        const first = columns[0];
        if (first === undefined) draft.columns = [map.steps.length];
        // Without a step of its own it covers none, but something that helps this one needs it.
        else if (user && !helps) [draft.columns, draft.guests] = [[first], new Set([first])];
        return draft;
    });
    const links = findLinks(map);
    for (const link of links) shareColumn(drafts[link.from], drafts[link.to]);
    const items = drafts.map(finishItem);
    const nowhere = items.some((item) => item.columns.at(-1) === map.steps.length);
    return { items, links, count: map.steps.length + (nowhere ? 1 : 0), nowhere };
}

interface Draft {
    readonly component: Component;
    readonly index: number;
    readonly layer: number;
    readonly user: boolean;
    /** Where it says that it helps. */
    readonly declared: readonly number[];
    /** Ascending. */
    columns: readonly number[];
    guests: ReadonlySet<number>;
}

function startFindingPlaces(map: JobValueMap): (steps: readonly string[]) => number[] {
    const placeOf = new Map(map.steps.map((step, place) => [step.name, place]));
    return (steps) => {
        const places: number[] = [];
        for (const step of steps) {
            const place = placeOf.get(step);
            if (place !== undefined) places.push(place);
        }
        return places;
    };
}

/** Ascending, and each of them once. */
function inOrder(columns: readonly number[]): readonly number[] {
    const isInOrder = columns.every((column, place) => place === 0 || column > (columns[place - 1] ?? 0));
    return isInOrder ? columns : [...new Set(columns)].sort((a, b) => a - b);
}

function findLinks(map: JobValueMap): Link[] {
    const placeOf = new Map(map.components.map((component, index) => [component.name, index]));
    const links: Link[] = [];
    for (const arrow of map.arrows) {
        const from = placeOf.get(arrow.from);
        const to = placeOf.get(arrow.to);
        if (from !== undefined && to !== undefined) links.push({ from, to });
    }
    return links;
}

function shareColumn(source: Draft | undefined, target: Draft | undefined): void {
    if (!source || !target || haveCommon(source.columns, target.columns)) return;
    const column = nearestColumn(source.columns, target.columns);
    target.columns = inOrder([...target.columns, column]);
    if (target.user) target.guests = new Set([...target.guests, column]);
}

/** Of two ascending lists. */
function haveCommon(columns: readonly number[], others: readonly number[]): boolean {
    let next = 0;
    return columns.some((column) => {
        while ((others[next] ?? column) < column) next++;
        return others[next] === column;
    });
}

/** The one of `columns` that is nearest to any of `others`; the left one of equals. Both are ascending. */
function nearestColumn(columns: readonly number[], others: readonly number[]): number {
    let nearest = { column: 0, distance: Number.POSITIVE_INFINITY };
    let next = 0;
    for (const column of columns) {
        while ((others[next] ?? Number.POSITIVE_INFINITY) < column) next++;
        const [before, after] = [others[next - 1], others[next]];
        const distance = Math.min(
            before === undefined ? Number.POSITIVE_INFINITY : column - before,
            after === undefined ? Number.POSITIVE_INFINITY : after - column,
        );
        if (distance < nearest.distance) nearest = { column, distance };
    }
    return nearest.column;
}

const NONE: ReadonlySet<number> = new Set();

function finishItem({ component, index, layer, user, declared, columns, guests }: Draft): Item {
    const claims = findClaims(declared, columns);
    return { component, index, layer, user, guests, columns, claims };
}

function findClaims(declared: readonly number[], columns: readonly number[]): readonly number[] {
    if (declared.length === 0 || declared === columns) return [];
    const taken = new Set(columns);
    return declared.filter((column) => !taken.has(column));
}
