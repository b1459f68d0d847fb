// Graphviz' dot, given what it needs to keep what our picture keeps: the same rows, and in the user layer the steps from
// left to right. It draws no reach. With the hundred rows of a map of 300 components it needs minutes; there every layer
// is a single row.

import type { Graphviz } from '@hpcc-js/wasm-graphviz';
import { layoutMap, type Polyline } from '../../diagram/index.ts';
import type { JobValueMap } from '../../language/index.ts';
import { BOX_HEIGHT, boxWidth, type ForeignPicture, joiningArrows } from './foreign-picture.ts';

const INCH = 72;

/** A map as a graph for dot. */
export function writeDot(map: JobValueMap): string {
    const numbers = new Map(map.components.map(({ name }, place) => [name, place]));
    const node = (name: string) => `n${numbers.get(name)}`;
    const rows = findRows(map);
    return [
        'digraph {',
        `node [shape=box, fixedsize=true, height=${BOX_HEIGHT / INCH}, label=""]`,
        ...map.components.map((component) => `${node(component.name)} [width=${boxWidth(component) / INCH}]`),
        'node [shape=point, width=0.01, height=0.01, style=invis] edge [style=invis]',
        rows.map((_, place) => `r${place}`).join(' -> '),
        ...rows.map(({ names }, place) => `{ rank=same; r${place}; ${names.map(node).join('; ')} }`),
        ...rows.filter(({ user }) => user).map(({ names }) => names.map(node).join(' -> ')),
        'edge [style=solid]',
        ...joiningArrows(map).map(({ from, to }) => `${node(from)} -> ${node(to)}`),
        '}',
    ].join('\n');
}

const MOST_WITH_ROWS = 100;

/** The rows of our own picture from top to bottom, each with its components from left to right. */
function findRows(map: JobValueMap): { readonly names: readonly string[]; readonly user: boolean }[] {
    const layout = layoutMap(map, []);
    const rowOf = (subRow: number) => (map.components.length > MOST_WITH_ROWS ? 0 : subRow);
    return layout.rows.flatMap((row) => {
        const members = layout.components.filter(({ layer }) => layer === row.layer);
        const count = members.reduce((most, { subRow }) => Math.max(most, rowOf(subRow) + 1), 0);
        return Array.from({ length: count }, (_, place) => {
            const inRow = members.filter(({ subRow }) => rowOf(subRow) === place);
            const ordered = inRow.sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
            return { names: ordered.map(({ name }) => name), user: row.kind === 'user' };
        });
    });
}

/** What dot makes of it. Its curves are sampled: symmetrical ones would meet exactly at the samples of an even number. */
export function layWithDot(graphviz: Graphviz, map: JobValueMap): ForeignPicture {
    const lines = graphviz
        .layout(writeDot(map), 'plain', 'dot')
        .split('\n')
        .map((line) => line.split(' '));
    const [width = 0, height = 0] = lines[0]?.slice(2).map(Number) ?? [];
    const name = (node: string | undefined) => map.components[Number(node?.slice(1))]?.name ?? '';
    const nodes = lines.filter(([kind, node]) => kind === 'node' && node?.startsWith('n'));
    const edges = lines.filter(([kind, tail]) => kind === 'edge' && tail?.startsWith('n'));
    return {
        width: width * INCH,
        height: height * INCH,
        boxes: nodes.map(([, node, x, y, wide, high]) => ({
            owner: name(node),
            box: centred(Number(x), height - Number(y), Number(wide), Number(high)),
        })),
        arrows: edges
            .filter((edge) => edge.at(-2) !== 'invis')
            .map(([, tail, head, count, ...rest]): Polyline => {
                const control = readPoints(rest.slice(0, 2 * Number(count)), height);
                return { from: name(tail), to: name(head), points: sample(control) };
            }),
    };
}

function centred(x: number, y: number, width: number, height: number) {
    return { x: (x - width / 2) * INCH, y: (y - height / 2) * INCH, width: width * INCH, height: height * INCH };
}

interface Point {
    readonly x: number;
    readonly y: number;
}

function readPoints(numbers: readonly string[], height: number): Point[] {
    const points: Point[] = [];
    for (let place = 0; place + 1 < numbers.length; place += 2) {
        points.push({ x: Number(numbers[place]) * INCH, y: (height - Number(numbers[place + 1])) * INCH });
    }
    return points;
}

const SAMPLES = 11;

/** Points on a chain of cubic curves: a start, and three control points for each curve. */
function sample(control: readonly Point[]): Point[] {
    const points = control.slice(0, 1);
    for (let place = 0; place + 3 < control.length; place += 3) {
        const [a, b, c, d] = control.slice(place, place + 4) as [Point, Point, Point, Point];
        for (let step = 1; step <= SAMPLES; step += 1) points.push(pointOn(a, b, c, d, step / SAMPLES));
    }
    return points;
}

function pointOn(a: Point, b: Point, c: Point, d: Point, t: number): Point {
    const [u, v, w, z] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    return { x: u * a.x + v * b.x + w * c.x + z * d.x, y: u * a.y + v * b.y + w * c.y + z * d.y };
}
