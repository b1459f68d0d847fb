// Arrows as lines: straight down from the source to the target, or straight up where a need goes the wrong way.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { describeWith, isGone } from './change-signs.ts';
import type { HungArrow } from './hang-lanes.ts';
import type { ArrowLayout, ChangeMark, ThingKey } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { laneX } from './size-columns.ts';
import { ARROW_HEAD, LOOP_DEPTH, rounded } from './sizes.ts';
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
            backX: line.backX,
            climbs: climbs(plan, arrow) && !isGone(plan, key),
            path: line.path,
            head: line.head,
        };
    });
}

/** The sign of a change stands where the arrow begins. An arrow of something that is gone is gone as well. */
function markArrow({ changes }: Plan, key: ThingKey, { x, y1 }: ArrowLine, gone: boolean): ChangeMark | undefined {
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

interface ArrowLine {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly backX: number | undefined;
    readonly path: string;
    readonly head: string;
}

function drawLine(arrow: HungArrow, plan: Plan, stack: Stack): ArrowLine | undefined {
    const [slot, top, bottom] = [plan.slots[arrow.column], stack.rows[arrow.top], stack.rows[arrow.bottom]];
    if (!slot || !top || !bottom) return undefined;
    const x = laneX(slot, arrow.lane, plan.sizes);
    if (arrow.self) return drawLoop(x, laneX(slot, arrow.lane + 1, plan.sizes), top.y + top.height);
    const [high, low] = [top.y + top.height, bottom.y];
    const down = plan.rows.rowOf[arrow.from] === arrow.top;
    const [y1, y2] = down ? [high, low] : [low, high];
    return { x, y1, y2, backX: undefined, path: `M${x} ${y1}V${y2}`, head: drawHead(x, y2, down) };
}

/** Down from a component, and back up to it in the lane to the left. */
function drawLoop(x: number, backX: number, y: number): ArrowLine {
    const path = `M${x} ${y}V${y + LOOP_DEPTH}H${backX}V${y}`;
    return { x, y1: y, y2: y, backX, path, head: drawHead(backX, y, false) };
}

/** The points of an arrowhead with its tip at (x, y). */
export function drawHead(x: number, y: number, down: boolean): string {
    const { length, half, hollow } = ARROW_HEAD;
    const back = down ? y - length : y + length;
    const inner = down ? back + hollow : back - hollow;
    return `${x},${y} ${rounded(x - half)},${back} ${x},${inner} ${rounded(x + half)},${back}`;
}
