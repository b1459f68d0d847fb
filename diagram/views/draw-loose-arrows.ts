// The arrows between names of an overview, from one line of text to another. They cross whatever lies between, so they are
// shown for one component at a time, and drawn only then.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import type { ArrowLayout, MapLayout, NeedLine, Rect } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';

/** How far an arrow leaves its source before it turns. */
const TURN = 4;

/** What there is, without any line. Needs of oneself have none. */
export function listArrows(graph: MapGraph): ArrowLayout[] {
    const arrows: ArrowLayout[] = [];
    for (const { from, to, label } of graph.map.arrows) {
        const [source, target] = [graph.component(from), graph.component(to)];
        if (!source || !target || from === to) continue;
        const words = `${source.title} needs ${target.title}`;
        const told = label ? `${words}: ${label}` : words;
        arrows.push({ from, to, label: told, column: 0, x: 0, y1: 0, y2: 0, climbs: false });
    }
    return arrows;
}

/** One of them with its line. */
export function drawLooseArrow(arrow: ArrowLayout, { components }: MapLayout): ArrowLayout {
    const placeOf = (name: string) => components.find((component) => component.name === name)?.pieces[0];
    const [start, end] = [placeOf(arrow.from), placeOf(arrow.to)];
    return start && end ? { ...arrow, ...drawLine(start, end) } : arrow;
}

function drawLine(start: Rect, end: Rect): NeedLine {
    const falls = end.y > start.y;
    const rises = end.y < start.y;
    const y1 = rises ? start.y : start.y + start.height;
    const y2 = falls ? end.y : end.y + end.height;
    const turn = rises ? y1 - TURN : y1 + TURN;
    return { x: middleOf(start), y1, y2, bend: { x: middleOf(end), y: turn } };
}

function middleOf({ x, width }: Rect): number {
    return rounded(x + width / 2);
}
