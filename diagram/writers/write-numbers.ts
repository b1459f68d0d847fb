// A picture as numbers and names, for programs that draw it themselves or ask where something stands. The form is a
// contract: what is here stays, and what is new only adds to it; else `version` grows.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import { layoutMap } from '../layout/layout-map.ts';
import type { Look } from '../layout/look.ts';
import type {
    ArrowLayout,
    ColumnLayout,
    ComponentLayout,
    Paper,
    Point,
    Rect,
    RowLayout,
} from '../layout/map-layout.ts';
import { cornersOf } from '../layout/need-line.ts';

/** All places are in pixels of the picture at 100 %, from its upper left corner, rounded to hundredths. */
export interface PictureNumbers {
    readonly version: 1;
    readonly title: string;
    /** The scenario that was applied. */
    readonly scenario: string | null;
    readonly width: number;
    readonly height: number;
    /** Left to right. The last one may be that of what helps no step; its name is null. */
    readonly columns: readonly ColumnNumbers[];
    /** Top to bottom. The last one may be that of what stands in no layer; its name is null. */
    readonly rows: readonly RowNumbers[];
    readonly components: readonly ComponentNumbers[];
    readonly arrows: readonly ArrowNumbers[];
    readonly findings: readonly FindingNumbers[];
}

export interface ColumnNumbers extends Rect {
    readonly name: string | null;
    readonly title: string;
    readonly head: Rect;
    /** Whether a component of the user layer helps with it; true for the last column. */
    readonly covered: boolean;
}

export interface RowNumbers extends Rect {
    readonly name: string | null;
    readonly title: string;
    readonly kind: string;
}

export interface ComponentNumbers {
    readonly name: string;
    readonly title: string;
    readonly layer: string | null;
    readonly status: string;
    readonly evolution: string | null;
    readonly external: boolean;
    /** The columns that it fills, by their place from 0. */
    readonly columns: readonly number[];
    /** The boxes that it is drawn as, left to right. `guest`: it only reaches into that column. */
    readonly boxes: readonly (Rect & { readonly guest: boolean })[];
}

export interface ArrowNumbers {
    readonly from: string;
    readonly to: string;
    /** What it is needed for; empty where nothing is said. */
    readonly label: string;
    /** Whether no order of building can satisfy it. */
    readonly climbs: boolean;
    /** The corners of its line, from the one who needs to the one who satisfies. */
    readonly points: readonly Point[];
}

export interface FindingNumbers {
    readonly code: string;
    readonly severity: string;
    readonly subject: string;
    readonly message: string;
}

export interface NumbersOptions {
    readonly findings: readonly Finding[];
    readonly paper?: Partial<Paper>;
    readonly look?: Look;
}

/** Lays a map out and gives what came of it as plain data. The same map and findings always give the same. */
export function writeNumbers(map: JobValueMap, { findings, paper, look }: NumbersOptions): PictureNumbers {
    const layout = layoutMap(map, findings, paper, look);
    const labels = new Map(map.arrows.map(({ from, to, label }) => [`${from}->${to}`, label]));
    return {
        version: 1,
        title: map.title,
        scenario: map.applied ?? null,
        width: layout.width,
        height: layout.height,
        columns: layout.columns.map(writeColumn),
        rows: layout.rows.map(writeRow),
        components: layout.components.map(writeComponent),
        arrows: layout.arrows.map((arrow) => writeArrow(arrow, labels)),
        findings: findings.map(({ code, severity, subject, message }) => ({ code, severity, subject, message })),
    };
}

function writeColumn({ step, title, head, gap, ...column }: ColumnLayout): ColumnNumbers {
    return { name: step ?? null, title, ...writeRect(column), head: writeRect(head), covered: gap === undefined };
}

function writeRow({ layer, title, kind, ...row }: RowLayout): RowNumbers {
    return { name: layer ?? null, title, kind, ...writeRect(row) };
}

function writeComponent(component: ComponentLayout): ComponentNumbers {
    const { name, title, layer, status, evolution, external, columns, pieces } = component;
    const boxes = pieces.map((piece) => ({ ...writeRect(piece), guest: piece.guest }));
    return { name, title, layer: layer ?? null, status, evolution: evolution ?? null, external, columns, boxes };
}

function writeArrow(arrow: ArrowLayout, labels: ReadonlyMap<string, string | undefined>): ArrowNumbers {
    const { from, to, climbs } = arrow;
    const points = cornersOf(arrow).map(({ x, y }) => ({ x: round(x), y: round(y) }));
    return { from, to, label: labels.get(`${from}->${to}`) ?? '', climbs, points };
}

function writeRect({ x, y, width, height }: Rect): Rect {
    return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

function round(pixels: number): number {
    return Math.round(pixels * 100) / 100;
}
