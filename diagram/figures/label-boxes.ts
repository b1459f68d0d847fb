// The room that texts and signs take in a picture, and to which component they belong.

import type { ChangeMark, FindingSign, MapLayout, Point, Rect, StripLayout, TextBlock } from '../layout/map-layout.ts';
import { CHANGE_RADIUS, SIGN_RADIUS, STRIP_MARK_RADIUS } from '../layout/sizes.ts';

export interface Label {
    readonly box: Rect;
    /** The name of the component in which it stands, if any. */
    readonly component: string | undefined;
    readonly cut: boolean;
    /** A sign may stand on the edge of its component; a text, and a mark behind the last line of one, may not. */
    readonly kind: 'text' | 'sign' | 'mark';
}

export function findLabels(layout: MapLayout): Label[] {
    const { texts, columns, rows, components, legend, loop } = layout;
    return [
        ...labelsOf(texts, undefined),
        ...signsOf(layout.sign, undefined),
        ...(loop ? labelsOf([loop.text], undefined) : []),
        ...legend.flatMap((entry) => labelsOf([entry.text], undefined)),
        ...layout.strips.flatMap(stripLabels),
        ...rows.flatMap((row) => [
            ...labelsOf(row.texts, undefined),
            ...signsOf(row.sign, undefined),
            ...changesOf(row.change, undefined),
        ]),
        ...columns.flatMap((column) => [
            ...labelsOf(column.texts, undefined),
            ...labelsOf(
                column.bars.flatMap((bar) => [bar.label, bar.figure]),
                undefined,
            ),
            ...labelsOf(column.gap ? [column.gap.text] : [], undefined),
            ...signsOf(column.sign, undefined),
            ...changesOf(column.change, undefined),
        ]),
        ...components.flatMap(({ name, texts, sign, change, externalAt }) => [
            ...labelsOf(texts, name),
            ...signsOf(sign, name),
            ...changesOf(change, name),
            ...(externalAt
                ? [{ box: externalBox(externalAt), component: name, cut: false, kind: 'mark' as const }]
                : []),
        ]),
    ];
}

function labelsOf(blocks: readonly TextBlock[], component: string | undefined): Label[] {
    return blocks
        .filter((block) => block.lines.length > 0)
        .map((block) => ({ box: boxOf(block), component, cut: block.cut, kind: 'text' }));
}

/** Its texts, and the marks of all parties: none of them may meet another. */
function stripLabels({ texts, cells, key }: StripLayout): Label[] {
    const marks = cells.flatMap((cell) => cell.marks);
    return [
        ...labelsOf([...texts, ...[...cells, ...key].map(({ text }) => text)], undefined),
        ...marks.map(({ x, y }) => ({ box: boxAround(x, y, STRIP_MARK_RADIUS), ...FREE, kind: 'text' as const })),
    ];
}

const FREE = { component: undefined, cut: false };

function boxAround(x: number, y: number, radius: number): Rect {
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** From the top of the capitals of the first line to the lowest tails of the last. */
function boxOf({ x, y, size, width, lines, lineHeight }: TextBlock): Rect {
    const [rise, fall] = [0.72 * size, 0.22 * size];
    return { x, y: y - rise, width, height: rise + fall + (lines.length - 1) * lineHeight };
}

/** The small arrow behind the title of another company's component. */
function externalBox({ x, y }: Point): Rect {
    return { x, y: y - 7, width: 7, height: 7 };
}

function signsOf(sign: FindingSign | undefined, component: string | undefined): Label[] {
    if (!sign) return [];
    return [{ box: boxAround(sign.x, sign.y, SIGN_RADIUS), component, cut: false, kind: 'sign' }];
}

function changesOf(change: ChangeMark | undefined, component: string | undefined): Label[] {
    if (!change?.at) return [];
    const { x, y } = change.at;
    const size = 2 * CHANGE_RADIUS;
    return [
        {
            box: { x: x - CHANGE_RADIUS, y: y - CHANGE_RADIUS, width: size, height: size },
            component,
            cut: false,
            kind: 'mark',
        },
    ];
}
