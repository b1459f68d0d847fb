// The arrows between names of an overview, from one line of text to another. They cross whatever lies between, so they are
// shown for one component at a time.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { drawHead } from '../layout/draw-arrows.ts';
import type { ArrowLayout, ComponentLayout, Rect } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';

/** How far an arrow leaves its source before it turns. */
const TURN = 4;

export function drawLooseArrows(map: JobValueMap, components: readonly ComponentLayout[]): ArrowLayout[] {
    const places = new Map(components.map((component) => [component.name, component]));
    return map.arrows.flatMap(({ from, to, label }) => {
        const [source, target] = [places.get(from), places.get(to)];
        const [start, end] = [source?.pieces[0], target?.pieces[0]];
        if (!source || !target || !start || !end || from === to) return [];
        const words = `${source.title} needs ${target.title}`;
        return {
            from,
            to,
            label: label ? `${words}: ${label}` : words,
            column: source.columns[0] ?? 0,
            climbs: false,
            ...drawLine(start, end),
        };
    });
}

function drawLine(start: Rect, end: Rect): Pick<ArrowLayout, 'x' | 'y1' | 'y2' | 'path' | 'head'> {
    const [x, endX] = [middleOf(start), middleOf(end)];
    const falls = end.y > start.y;
    const rises = end.y < start.y;
    const y1 = rises ? start.y : start.y + start.height;
    const y2 = falls ? end.y : end.y + end.height;
    const turn = rises ? y1 - TURN : y1 + TURN;
    return { x, y1, y2, path: `M${x} ${y1}V${turn}H${endX}V${y2}`, head: drawHead(endX, y2, falls) };
}

function middleOf({ x, width }: Rect): number {
    return rounded(x + width / 2);
}
