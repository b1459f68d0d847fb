// Arrows as lines: straight down from the source to the target, or straight up where a need goes the wrong way.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { HungArrow } from './hang-lanes.ts';
import type { ArrowLayout } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { laneX } from './size-columns.ts';
import { ARROW_HEAD, LOOP_DEPTH } from './sizes.ts';
import type { Span, Stack } from './stack-rows.ts';

/** In the order of the map's arrows. */
export function drawArrows(map: JobValueMap, plan: Plan, stack: Stack): ArrowLayout[] {
    return plan.lanes.arrows.flatMap((arrow, place) => {
        const written = map.arrows[place];
        const [slot, top, bottom] = [plan.slots[arrow.column], stack.rows[arrow.top], stack.rows[arrow.bottom]];
        if (!written || !slot || !top || !bottom) return [];
        const x = laneX(slot, arrow.lane, plan.sizes);
        const line = arrow.self
            ? drawLoop(x, laneX(slot, arrow.lane + 1, plan.sizes), top)
            : drawPlumb(x, top, bottom, plan.rows.rowOf[arrow.from] === arrow.top);
        const label = `${titleOf(plan, arrow.from)} needs ${titleOf(plan, arrow.to)}`;
        return {
            from: written.from,
            to: written.to,
            label: written.label ? `${label}: ${written.label}` : label,
            column: arrow.column,
            climbs: climbs(plan, arrow),
            ...line,
        };
    });
}

/** Up within the map; what stands in no layer is drawn below all layers, but it is not below them in meaning. */
function climbs(plan: Plan, arrow: HungArrow): boolean {
    if (arrow.self) return true;
    const source = plan.columns.items[arrow.from];
    const target = plan.columns.items[arrow.to];
    const placed = source?.component.layer !== undefined || target?.component.layer === undefined;
    return placed && plan.rows.rowOf[arrow.from] === arrow.bottom;
}

function titleOf(plan: Plan, place: number): string {
    return plan.columns.items[place]?.component.title ?? '';
}

function drawPlumb(x: number, top: Span, bottom: Span, down: boolean) {
    const [high, low] = [top.y + top.height, bottom.y];
    const [y1, y2] = down ? [high, low] : [low, high];
    return { x, y1, y2, path: `M${x} ${y1}V${y2}`, head: drawHead(x, y2, down) };
}

function drawLoop(x: number, backX: number, row: Span) {
    const y = row.y + row.height;
    return {
        x,
        y1: y,
        y2: y,
        backX,
        path: `M${x} ${y}V${y + LOOP_DEPTH}H${backX}V${y}`,
        head: drawHead(backX, y, false),
    };
}

/** The points of an arrowhead with its tip at (x, y). */
export function drawHead(x: number, y: number, down: boolean): string {
    const back = down ? -1 : 1;
    const { length, half, hollow } = ARROW_HEAD;
    const points = [
        [x, y],
        [x - half, y + back * length],
        [x, y + back * (length - hollow)],
        [x + half, y + back * length],
    ];
    return points.map(([px, py]) => `${px},${py}`).join(' ');
}
