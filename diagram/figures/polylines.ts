// Crossings, and lines that run through boxes, for arrows of any shape: ours and those that other layouts draw.
// One reading for all of them, so that their figures can be compared.

import type { Point, Rect } from '../layout/map-layout.ts';
import { type BoxIndex, indexBoxes } from './box-index.ts';

/** The way of an arrow, corner by corner; a curve has as many corners as it was sampled with. */
export interface Polyline {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
}

/** What arrows of any shape do to each other and to the boxes that they do not connect. */
export interface ArrowFaults {
    /** Pairs of arrows that cross. */
    readonly crossings: number;
    /** Boxes that an arrow runs through though it does not connect what they belong to; each counts once an arrow. */
    readonly throughForeign: number;
}

/** Measures arrows against each other and against boxes, each with the name of what it belongs to. */
export function measureArrows(
    lines: readonly Polyline[],
    boxes: readonly { readonly box: Rect; readonly owner: string }[],
): ArrowFaults {
    return { crossings: countCrossings(lines), throughForeign: countForeign(lines, indexBoxes(boxes)) };
}

interface Segment {
    readonly of: Polyline;
    readonly a: Point;
    readonly b: Point;
}

/** How much of an arrow's ends belongs to the boxes that it touches, and to the arrows that end beside it. */
const INSET = 0.5;

/** Arrows that meet at their ends only, or run along each other, do not. */
function countCrossings(lines: readonly Polyline[]): number {
    const segments = lines.flatMap(segmentsOf);
    const index = indexBoxes(segments.map((owner) => ({ box: boxAround(owner), owner })));
    const order = new Map(lines.map((line, place) => [line, place]));
    const placeOf = ({ of }: Segment) => order.get(of) ?? 0;
    const pairs = new Set<number>();
    for (const segment of segments) {
        for (const { owner } of index.meeting(boxAround(segment))) {
            if (placeOf(owner) > placeOf(segment) && doCross(segment, owner)) {
                pairs.add(placeOf(segment) * lines.length + placeOf(owner));
            }
        }
    }
    return pairs.size;
}

function countForeign(lines: readonly Polyline[], boxes: BoxIndex<string>): number {
    return lines.reduce((sum, line) => {
        const struck = segmentsOf(line).flatMap((segment) =>
            boxes.meeting(boxAround(segment)).filter(({ box }) => runsThrough(segment, box)),
        );
        return sum + new Set(struck.filter(({ owner }) => owner !== line.from && owner !== line.to)).size;
    }, 0);
}

/** The straight stretches of an arrow, the first and the last one a little short. */
function segmentsOf(of: Polyline): Segment[] {
    const { points } = of;
    const last = points.length - 1;
    return points.slice(1).flatMap((end, place) => {
        const start = points[place] ?? end;
        const length = Math.hypot(end.x - start.x, end.y - start.y);
        const [cutStart, cutEnd] = [place === 0 ? INSET : 0, place + 1 === last ? INSET : 0];
        if (length <= cutStart + cutEnd) return [];
        return { of, a: between(start, end, cutStart / length), b: between(start, end, 1 - cutEnd / length) };
    });
}

function between(a: Point, b: Point, share: number): Point {
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** A little larger than the segment, so that upright and level ones have a box to be found by. */
function boxAround({ a, b }: Segment): Rect {
    const [x, y] = [Math.min(a.x, b.x) - 0.1, Math.min(a.y, b.y) - 0.1];
    return { x, y, width: Math.abs(a.x - b.x) + 0.2, height: Math.abs(a.y - b.y) + 0.2 };
}

/** A corner that lies exactly on the other line counts as lying on its left, so that a crossing there counts once. */
function doCross(one: Segment, other: Segment): boolean {
    const isLeft = ({ a, b }: Segment, { x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0;
    return isLeft(one, other.a) !== isLeft(one, other.b) && isLeft(other, one.a) !== isLeft(other, one.b);
}

/** Whether a stretch of the segment lies inside the box; to touch its edge is not enough. */
function runsThrough({ a, b }: Segment, box: Rect): boolean {
    const horizontal = stretchInside(a.x, b.x, box.x, box.x + box.width);
    const vertical = stretchInside(a.y, b.y, box.y, box.y + box.height);
    return Math.max(horizontal[0], vertical[0], 0) < Math.min(horizontal[1], vertical[1], 1);
}

/** From which to which share of its way a coordinate lies between two values. */
function stretchInside(from: number, to: number, low: number, high: number): readonly [start: number, end: number] {
    if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [Infinity, -Infinity];
    const [one, other] = [(low - from) / (to - from), (high - from) / (to - from)];
    return [Math.min(one, other), Math.max(one, other)];
}
