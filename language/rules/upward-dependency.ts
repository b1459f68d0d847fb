// `upward-dependency`: an arrow from a lower layer to a higher one.

import { fitsLayer, type Place, placeOf, pointsUpward } from '../analysis/arrow-direction.ts';
import type { MapGraph } from '../analysis/map-graph.ts';
import { addArrow, findArrow, moveComponent, removeArrows } from '../fixes/edit-component.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { offerRemoval, titleOf } from '../fixes/offer-arrow-fixes.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Arrow } from '../model/job-value-map.ts';
import { dependsOn } from './resolve-name.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote, shorten } from './wording.ts';

export const upwardDependency: Rule = {
    code: 'upward-dependency',
    severity: 'error',
    why: 'A lower part that needs a higher one cannot be built first or used elsewhere, and every change above shakes it.',
    advice: 'Remove the need, turn the arrow around, or move one of the two to the layer where it belongs.',
    check: (graph) => graph.map.arrows.flatMap((arrow) => judgeArrow(arrow, graph) ?? []),
    fixes(finding, source) {
        const arrow = findArrow(finding, source);
        if (!arrow) return [];
        return [...offerRemoval(arrow, source), ...offerReversal(arrow, source), ...offerMoves(arrow, source)];
    },
};

function offerReversal({ from, to, ...arrow }: Arrow, source: FixSource): readonly Fix[] {
    const { graph } = source;
    const others = graph.needsOf(from).filter((each) => each.to !== to);
    const wouldCircle = others.some((each) => dependsOn(each.to, to, graph));
    if (wouldCircle || graph.needsOf(to).some((each) => each.to === from)) return [];
    const title = `Let ${titleOf(to, graph)} need ${titleOf(from, graph)} instead`;
    return offerFix(title, [removeArrows([{ from, to, ...arrow }], source), addArrow(to, from, source)], source);
}

/** Each of the two may move to the other one, if nothing else points upward then. */
function offerMoves({ from, to }: Arrow, source: FixSource): readonly Fix[] {
    const { graph } = source;
    return [[from, placeOf(to, graph)] as const, [to, placeOf(from, graph)] as const].flatMap(([name, place]) => {
        // What faces the user helps with steps, and would no longer.
        if (!place || graph.isUser(name) || !fitsLayer(name, place.rank, graph)) return [];
        const title = `Move ${titleOf(name, graph)} to ${quote(place.layer.title)}`;
        return offerFix(title, moveComponent(name, place.layer, source), source);
    });
}

function judgeArrow(arrow: Arrow, graph: MapGraph): RuleFinding | undefined {
    const from = placeOf(arrow.from, graph);
    const to = placeOf(arrow.to, graph);
    return from && to && pointsUpward(from, to) ? tell(arrow, from, to) : undefined;
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
