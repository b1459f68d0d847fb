// Whether arrows would point upward if something stood elsewhere or needed something else.

import type { Arrow, Component, JobValueMap, Layer } from '../model/job-value-map.ts';
import type { MapGraph } from './map-graph.ts';

/** A place of the value chain: a layer and its rank. */
export interface Row {
    readonly layer: Layer;
    readonly rank: number;
}

/** Where a component stands. */
export interface Place extends Row {
    readonly component: Component;
}

/** Undefined for a component that stands in no layer. */
export function placeOf(name: string, graph: MapGraph): Place | undefined {
    const component = graph.component(name);
    const layer = graph.layerOf(name);
    const rank = graph.rankOf(name);
    return component && layer && rank !== undefined ? { component, layer, rank } : undefined;
}

export function pointsUpward(from: Row, to: Row): boolean {
    return from.rank > to.rank && !layersAreSwapped(from.layer, to.layer);
}

/** A core below an infrastructure is drawn in the wrong order: that is said once, of the layers (`layer-order`). */
function layersAreSwapped(lower: Layer, upper: Layer): boolean {
    return lower.kind === 'core' && upper.kind === 'infrastructure';
}

/** Whether no arrow would point upward if one component needed another. */
export function mayNeed(name: string, other: string, graph: MapGraph): boolean {
    const from = placeOf(name, graph);
    const to = placeOf(other, graph);
    return !from || !to || !pointsUpward(from, to);
}

/** Whether none of its arrows would point upward if a component stood in the layer of a rank. */
export function fitsLayer(name: string, rank: number, graph: MapGraph): boolean {
    const layer = graph.map.layers[rank];
    if (!layer) return false;
    const row = { layer, rank };
    const above = graph.neededBy(name).flatMap(({ from }) => placeOf(from, graph) ?? []);
    const below = graph.needsOf(name).flatMap(({ to }) => placeOf(to, graph) ?? []);
    return !above.some((from) => pointsUpward(from, row)) && !below.some((to) => pointsUpward(row, to));
}

/** Whether no further arrow would point upward if the layers stood in another order. */
export function mayReorder(order: readonly Layer[], graph: MapGraph): boolean {
    const ranks = new Map(order.map(({ name }, rank) => [name, rank]));
    const moved = (place: Place): Row => ({ layer: place.layer, rank: ranks.get(place.layer.name) ?? place.rank });
    return graph.map.arrows.every((arrow: Arrow) => {
        const [from, to] = [placeOf(arrow.from, graph), placeOf(arrow.to, graph)];
        return !from || !to || pointsUpward(from, to) || !pointsUpward(moved(from), moved(to));
    });
}

/** A layer of the map itself of a kind: the first one in which a component may stand. */
export function findFittingLayer(name: string, kind: Layer['kind'], graph: MapGraph): Layer | undefined {
    const { layers }: JobValueMap = graph.map;
    return layers.find((layer, rank) => layer.kind === kind && !layer.shared && fitsLayer(name, rank, graph));
}
