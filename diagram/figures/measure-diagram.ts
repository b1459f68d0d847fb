// How good a picture is, measured on its geometry alone. The tests and the benchmark share this one reading.

import type { ComponentLayout, MapLayout, Piece, Point, Rect } from '../layout/map-layout.ts';
import { headBox, innerBox, type Line, linesOf, wayOf } from './arrow-lines.ts';
import { indexBoxes } from './box-index.ts';
import { findLabels, type Label } from './label-boxes.ts';
import { type ArrowFaults, measureArrows } from './polylines.ts';

/** Counts of what must not be (0 is the goal), and of what is only worth knowing. Lengths in pixels. */
export interface DiagramFigures extends ArrowFaults {
    /** Pairs of pieces that overlap. */
    readonly overlaps: number;
    /** The smallest distance of two arrows that run side by side; 1000 where none do. */
    readonly laneDistance: number;
    /** Pairs of arrows that lie on each other, and so read as one. */
    readonly mergedArrows: number;
    /** Ends of arrows that do not touch the component that they belong to. */
    readonly looseEnds: number;
    /** Gaps that components leave for arrows that only pass, counted by arrow. */
    readonly gapPasses: number;
    /** Labels that have no room for all of their text. */
    readonly labelsCut: number;
    /** Labels that meet another one, an arrow, or the edge of what they stand in. */
    readonly labelCollisions: number;
    readonly longestArrow: number;
    readonly width: number;
    readonly height: number;
    /** The share of its size at which it fits a page of 1400 × 900; more than 1 where it is smaller than that. */
    readonly fit: number;
}

export function measureDiagram(layout: MapLayout): DiagramFigures {
    const pieces = layout.components.flatMap((owner) =>
        [...owner.pieces, ...owner.claims].map((box) => ({ box, owner })),
    );
    const pieceIndex = indexBoxes(pieces);
    const lines = layout.arrows.flatMap(linesOf);
    const labels = findLabels(layout);
    return {
        overlaps: pieces.reduce((sum, { box }) => sum + pieceIndex.meeting(box).length - 1, 0) / 2,
        ...measureArrows(
            layout.arrows.map(wayOf),
            pieces.map(({ box, owner }) => ({ box, owner: owner.name })),
        ),
        ...compareUprights(lines),
        looseEnds: countLooseEnds(layout),
        gapPasses: countGapPasses(layout, lines),
        labelsCut: labels.filter((label) => label.cut).length,
        labelCollisions: countCollisions(layout, labels, lines),
        longestArrow: layout.arrows.reduce((longest, arrow) => Math.max(longest, Math.abs(arrow.y1 - arrow.y2)), 0),
        width: layout.width,
        height: layout.height,
        fit: Math.min(PAGE.width / layout.width, PAGE.height / layout.height),
    };
}

const PAGE = { width: 1400, height: 900 };

const FAR = 1000;
const LOOK_AHEAD = 60;

/** Compares upright lines that run beside each other: how close they come, and how many lie on each other. */
function compareUprights(lines: readonly Line[]): { laneDistance: number; mergedArrows: number } {
    const uprights = lines.filter((line) => line.upright).sort((a, b) => a.from.x - b.from.x);
    let [laneDistance, mergedArrows] = [FAR, 0];
    uprights.forEach((line, place) => {
        for (let next = place + 1; next < uprights.length; next++) {
            const other = uprights[next];
            if (!other || other.from.x - line.from.x > LOOK_AHEAD) break;
            if (other.arrow === line.arrow || !runBeside(line, other)) continue;
            const distance = other.from.x - line.from.x;
            if (distance < 1) mergedArrows++;
            else laneDistance = Math.min(laneDistance, distance);
        }
    });
    return { laneDistance, mergedArrows };
}

function runBeside(a: Line, b: Line): boolean {
    const [boxA, boxB] = [innerBox(a), innerBox(b)];
    return boxA.y < boxB.y + boxB.height && boxB.y < boxA.y + boxA.height;
}

function countLooseEnds(layout: MapLayout): number {
    const byName = new Map(layout.components.map((component) => [component.name, component]));
    const touches = (name: string, point: Point | undefined) =>
        point !== undefined && (byName.get(name)?.pieces.some((piece) => isOnEdge(piece, point)) ?? false);
    return layout.arrows.reduce((loose, arrow) => {
        const lines = linesOf(arrow);
        const [start, end] = [lines[0]?.from, lines.at(-1)?.to];
        return loose + (touches(arrow.from, start) ? 0 : 1) + (touches(arrow.to, end) ? 0 : 1);
    }, 0);
}

function isOnEdge(piece: Rect, { x, y }: Point): boolean {
    const beside = x > piece.x && x < piece.x + piece.width;
    return beside && (Math.abs(y - piece.y) < 0.1 || Math.abs(y - piece.y - piece.height) < 0.1);
}

function countGapPasses(layout: MapLayout, lines: readonly Line[]): number {
    const uprights = indexBoxes(
        lines.filter((line) => line.upright).map((line) => ({ box: innerBox(line), owner: line })),
    );
    const gaps = layout.components.flatMap((component) => findGaps(component.pieces));
    return gaps.reduce((sum, gap) => sum + uprights.meeting(gap).length, 0);
}

/** Between two pieces of one component that goes on behind. */
function findGaps(pieces: readonly Piece[]): Rect[] {
    return pieces.flatMap((piece, place) => {
        const next = pieces[place + 1];
        if (!next || piece.endsHere || next.startsHere) return [];
        const x = piece.x + piece.width;
        return [{ x, y: piece.y, width: next.x - x, height: piece.height }];
    });
}

function countCollisions(layout: MapLayout, labels: readonly Label[], lines: readonly Line[]): number {
    const others = indexBoxes(labels.map((owner) => ({ box: owner.box, owner })));
    const arrows = indexBoxes([
        ...lines.map((line) => ({ box: innerBox(line), owner: line.arrow })),
        ...layout.arrows.map((arrow) => ({ box: headBox(arrow), owner: arrow })),
    ]);
    const pieces = indexBoxes(
        layout.components.flatMap((owner) => [...owner.pieces, ...owner.claims].map((box) => ({ box, owner }))),
    );
    const byName = new Map(layout.components.map((component) => [component.name, component]));
    return labels.reduce((sum, label) => {
        const met = others.meeting(label.box).filter(({ owner }) => doDisturb(label, owner)).length;
        const struck = new Set(arrows.meeting(label.box).map(({ owner }) => owner)).size;
        const foreign = pieces.meeting(label.box).filter(({ owner }) => owner.name !== label.component).length;
        return sum + met / 2 + struck + foreign + (leavesItsPlace(label, byName, layout) ? 1 : 0);
    }, 0);
}

/** The mark behind the last line of a title stands beside the longer lines above it. */
function doDisturb(one: Label, other: Label): boolean {
    const together = one.component !== undefined && one.component === other.component;
    return one !== other && !(together && (one.kind === 'mark' || other.kind === 'mark'));
}

function leavesItsPlace(label: Label, byName: ReadonlyMap<string, ComponentLayout>, layout: MapLayout): boolean {
    const page = { x: 0, y: 0, width: layout.width, height: layout.height };
    const component = byName.get(label.component ?? '');
    if (!component || label.kind === 'sign') return !holds(page, label.box);
    return ![...component.pieces, ...component.claims].some((piece) => holds(piece, label.box));
}

function holds(outer: Rect, inner: Rect): boolean {
    return (
        inner.x >= outer.x &&
        inner.y >= outer.y &&
        inner.x + inner.width <= outer.x + outer.width &&
        inner.y + inner.height <= outer.y + outer.height
    );
}
