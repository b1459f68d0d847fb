// `upward-dependency`: an arrow from a lower layer to a higher one.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { Arrow, Component, Layer } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote, shorten } from './wording.ts';

export const upwardDependency: Rule = {
    code: 'upward-dependency',
    severity: 'error',
    why: 'A lower part that needs a higher one cannot be built first or used elsewhere, and every change above shakes it.',
    advice: 'Remove the need, turn the arrow around, or move one of the two to the layer where it belongs.',
    check: (graph) => graph.map.arrows.flatMap((arrow) => judgeArrow(arrow, graph) ?? []),
};

function judgeArrow(arrow: Arrow, graph: MapGraph): RuleFinding | undefined {
    const from = placeOf(arrow.from, graph);
    const to = placeOf(arrow.to, graph);
    return from && to && pointsUpward(from, to) ? tell(arrow, from, to) : undefined;
}

/** A place of the value chain: a layer and its rank. */
type Row = Pick<Place, 'layer' | 'rank'>;

function pointsUpward(from: Row, to: Row): boolean {
    return from.rank > to.rank && !layersAreSwapped(from.layer, to.layer);
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

/** A core below an infrastructure is drawn in the wrong order: that is said once, of the layers (`layer-order`). */
function layersAreSwapped(lower: Layer, upper: Layer): boolean {
    return lower.kind === 'core' && upper.kind === 'infrastructure';
}

function tell(arrow: Arrow, from: Place, to: Place): RuleFinding {
    const lower = `${quote(from.component.title)} (${shorten(from.layer.title)})`;
    const upper = `${quote(to.component.title)} (${shorten(to.layer.title)})`;
    return {
        subject: `${arrow.from}->${arrow.to}`,
        message: `${lower} needs ${upper} above it. Lower layers must not depend on higher ones.`,
        range: arrow.range,
        related: [{ message: `${upper} stands higher.`, range: to.component.nameRange }],
        about: [
            { kind: 'component', name: arrow.from },
            { kind: 'component', name: arrow.to },
        ],
    };
}

interface Place {
    readonly component: Component;
    readonly layer: Layer;
    readonly rank: number;
}

function placeOf(name: string, graph: MapGraph): Place | undefined {
    const component = graph.component(name);
    const layer = graph.layerOf(name);
    const rank = graph.rankOf(name);
    return component && layer && rank !== undefined ? { component, layer, rank } : undefined;
}
