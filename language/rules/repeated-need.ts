// `repeated-need`: an arrow that is written twice.

import type { MapGraph } from '../analysis/map-graph.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { removeTargets } from '../fixes/remove-component.ts';
import { isTarget } from '../generated/ast.ts';
import type { Arrow, Range } from '../model/job-value-map.ts';
import { comparePositions } from './finding-order.ts';
import type { Rule } from './rule.ts';
import { tellOfArrow } from './tell-finding.ts';
import { lineOf, quote } from './wording.ts';

export const repeatedNeed: Rule = {
    code: 'repeated-need',
    severity: 'hint',
    aboutText: true,
    why: 'An arrow is there or not; a second one adds nothing, and is forgotten when the first one is removed.',
    advice: 'Remove one of the two.',
    check(graph) {
        const { arrows, repeatedArrows } = graph.map;
        if (repeatedArrows.length === 0) return [];
        const first = new Map(arrows.map((arrow) => [keyOf(arrow), arrow]));
        return repeatedArrows.map((arrow) => tell(arrow, first.get(keyOf(arrow)), graph));
    },
    fixes({ range, related: [first] }, source) {
        const { arrows, repeatedArrows } = source.map;
        const at = (place: Range | undefined) => (each: Arrow) =>
            place !== undefined && comparePositions(each.range.start, place.start) === 0;
        const second = repeatedArrows.find(at(range));
        const node = findNode(second?.range, isTarget, source);
        const saysNoMore = second?.label === undefined || second.label === arrows.find(at(first?.range))?.label;
        const details = { isPreferred: saysNoMore, kind: 'repetitions' };
        return node
            ? offerFix('Remove it, because it is listed already', removeTargets([node], source), source, details)
            : [];
    },
};

/** No name holds a blank. */
function keyOf({ from, to }: Arrow): string {
    return `${from} ${to}`;
}

function tell(arrow: Arrow, first: Arrow | undefined, graph: MapGraph) {
    const place = first ? ` in line ${lineOf(first.range)}` : '';
    const message = `${quote(graph.component(arrow.to)?.title ?? arrow.to)} is already listed${place}.`;
    return tellOfArrow(arrow, message, first ? [{ message: 'This is the first one.', range: first.range }] : []);
}
