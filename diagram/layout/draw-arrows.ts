// Arrows as lines: straight down from the source to the target, or straight up where a need goes the wrong way.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { describeWith, isGone } from './change-signs.ts';
import type { HungArrow } from './hang-lanes.ts';
import type { ArrowLayout, ChangeMark, NeedLine, ThingKey } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { laneX } from './size-columns.ts';
import { LOOP_DEPTH } from './sizes.ts';
import type { Stack } from './stack-rows.ts';

/** In the order of the map's arrows. */
export function drawArrows(map: JobValueMap, plan: Plan, stack: Stack): ArrowLayout[] {
    return plan.lanes.arrows.flatMap((arrow, place) => {
        const written = map.arrows[place];
        const line = drawLine(arrow, plan, stack);
        if (!written || !line) return [];
        const key: ThingKey = `needs:${written.from}->${written.to}`;
        const needs = `${titleOf(plan, arrow.from)} needs ${titleOf(plan, arrow.to)}`;
        const label = written.label ? `${needs}: ${written.label}` : needs;
        return {
            from: written.from,
            to: written.to,
            label: describeWith(plan, key, label),
            change: markArrow(plan, key, line, plan.columns.links[place]?.gone === true),
            column: arrow.column,
            x: line.x,
            y1: line.y1,
            y2: line.y2,
            bend: line.bend,
            climbs: climbs(plan, arrow) && !isGone(plan, key),
        };
    });
}

/** The sign of a change stands where the arrow begins. An arrow of something that is gone is gone as well. */
function markArrow({ changes }: Plan, key: ThingKey, { x, y1 }: NeedLine, gone: boolean): ChangeMark | undefined {
    const mark = changes?.markOf(key);
    if (!mark && gone) return { kind: 'removed', words: '' };
    return mark && { kind: mark.kind, words: mark.words, at: mark.signed ? { x, y: y1 } : undefined };
}

/** Up within the map; what stands in no layer is drawn below all layers, but it is not below them in meaning. */
function climbs(plan: Plan, arrow: HungArrow): boolean {
    if (arrow.self) return true;
    const nowhere = plan.rows.firstRows.length - 2;
    const [source, target] = [plan.columns.items[arrow.from], plan.columns.items[arrow.to]];
    const comparable = source?.layer !== nowhere || target?.layer === nowhere;
    return comparable && plan.rows.rowOf[arrow.from] === arrow.bottom;
}

function titleOf(plan: Plan, place: number): string {
    return plan.columns.items[place]?.component.title ?? '';
}

function drawLine(arrow: HungArrow, plan: Plan, stack: Stack): NeedLine | undefined {
    const [slot, top, bottom] = [plan.slots[arrow.column], stack.rows[arrow.top], stack.rows[arrow.bottom]];
    if (!slot || !top || !bottom) return undefined;
    const x = laneX(slot, arrow.lane, plan.sizes);
    const [high, low] = [top.y + top.height, bottom.y];
    if (arrow.self) return drawLoop(x, laneX(slot, arrow.lane + 1, plan.sizes), high);
    const down = plan.rows.rowOf[arrow.from] === arrow.top;
    return down ? { x, y1: high, y2: low } : { x, y1: low, y2: high };
}

/** Down from a component, and back up to it in the lane to the left. */
function drawLoop(x: number, backX: number, y: number): NeedLine {
    return { x, y1: y, y2: y, bend: { x: backX, y: y + LOOP_DEPTH } };
}
