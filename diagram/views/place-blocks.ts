// The blocks of one layer in an overview: each lies under the steps that its components serve, as high up as it finds room.

import { groupBy } from '../../language/analysis/group-by.ts';
import { remember } from '../../language/analysis/remember.ts';
import type { Component } from '../../language/model/job-value-map.ts';
import type { BlockLayout } from '../layout/block-layout.ts';
import type { ColumnLayout, ComponentLayout, MeasureText, Rect, RowLayout } from '../layout/map-layout.ts';
import { placeText, setText } from '../layout/set-text.ts';
import { PIECE_LEFT, PIECE_RIGHT } from '../layout/sizes.ts';
import { flowNames, LINE, type Names } from './flow-names.ts';

export interface PlacedBlocks {
    readonly height: number;
    /** Both once it is known where they begin. */
    readonly blocks: (top: number) => BlockLayout[];
    readonly components: (top: number) => ComponentLayout[];
}

export interface BlockParts {
    readonly columns: readonly ColumnLayout[];
    /** The steps that a component stands under, by the places of their columns; never empty. */
    readonly columnsOf: (component: Component) => readonly number[];
    readonly measure: MeasureText;
    /** What is drawn of a component at its name. */
    readonly draw: (component: Component, name: Rect, columns: readonly number[]) => ComponentLayout;
    /** What the signs before its name take, and what the lens says behind it. */
    readonly roomBeside: (component: Component) => number;
}

const PADDING = 6;
const GAP = 6;
const COUNT_ROOM = 30;

interface Placed {
    readonly key: string;
    readonly y: number;
    readonly height: number;
    readonly columns: readonly number[];
    readonly boxes: readonly Rect[];
    readonly names: Names;
    readonly home: Rect;
}

export function placeBlocks(row: RowLayout, members: readonly Component[], parts: BlockParts): PlacedBlocks {
    const keyOf = remember((columns: readonly number[]) => columns.join('+'));
    const groups = [...groupBy(members, (component) => keyOf(parts.columnsOf(component)))];
    const tops = parts.columns.map(() => 0);
    const placed = groups
        .map(([key, group]) => ({ key, group, columns: group[0] ? parts.columnsOf(group[0]) : [] }))
        // Wide ones first: what is below them then fits under.
        .sort((one, other) => hullOf(other.columns) - hullOf(one.columns))
        .map(({ key, group, columns }) => placeBlock(`${row.layer ?? ''}#${key}`, group, columns, tops, parts));
    return {
        height: Math.max(0, Math.max(0, ...tops) - GAP),
        blocks: (top) => placed.map((block) => drawBlock(block, row, top, parts)),
        components: (top) =>
            placed.flatMap(({ names, home, y, columns }) =>
                names.places.map(({ component, x, y: line, width }) =>
                    parts.draw(
                        component,
                        { x: home.x + PADDING + x, y: top + y + PADDING + line, width, height: LINE },
                        columns,
                    ),
                ),
            ),
    };
}

function hullOf(columns: readonly number[]): number {
    return (columns.at(-1) ?? 0) - (columns[0] ?? 0);
}

function placeBlock(
    key: string,
    group: readonly Component[],
    columns: readonly number[],
    tops: number[],
    parts: BlockParts,
): Placed {
    const boxes = findRuns(columns).map(([first, last]) => spanColumns(parts.columns, first, last));
    const home = boxes.reduce((widest, box) => (box.width > widest.width ? box : widest));
    const names = flowNames(group, home.width - 2 * PADDING, COUNT_ROOM, parts);
    const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
    const y = Math.max(...tops.slice(first, last + 1));
    const height = names.height + 2 * PADDING;
    tops.fill(y + height + GAP, first, last + 1);
    return { key, y, height, columns, boxes, names, home };
}

/** Stretches of columns that stand beside each other. */
function findRuns(columns: readonly number[]): [number, number][] {
    const runs: [number, number][] = [];
    for (const column of columns) {
        const last = runs.at(-1);
        if (last && last[1] === column - 1) last[1] = column;
        else runs.push([column, column]);
    }
    return runs;
}

function spanColumns(columns: readonly ColumnLayout[], first: number, last: number): Rect {
    const [left, right] = [columns[first], columns[last]];
    const x = (left?.x ?? 0) + PIECE_LEFT;
    return { x, y: 0, width: (right ? right.x + right.width : x) - PIECE_RIGHT - x, height: 0 };
}

function drawBlock(
    { key, boxes, y, height, home, names }: Placed,
    row: RowLayout,
    top: number,
    { measure }: BlockParts,
): BlockLayout {
    const middle = top + y + height / 2;
    const count = setText('priority', `${names.places.length}`, { x: 0, width: COUNT_ROOM, maxLines: 1 }, measure);
    return {
        key,
        kind: row.kind,
        boxes: boxes.map((box) => ({ ...box, y: top + y, height })),
        rails: boxes.slice(1).map((box, place) => ({ x1: endOf(boxes[place]), x2: box.x, y: middle })),
        count: placeText({ ...count, x: endOf(home) - PADDING - count.width }, top + y + PADDING + 1),
    };
}

function endOf(box: Rect | undefined): number {
    return box ? box.x + box.width : 0;
}
