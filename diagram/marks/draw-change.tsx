// The small round sign of a change: what is in it says which one, not the colour alone.

import type { VNode } from 'preact';
import type { ChangeMark, Point } from '../layout/map-layout.ts';
import { CHANGE_RADIUS, rounded } from '../layout/sizes.ts';

/** The class of a thing that is not as it was. */
export function changeOf(change: ChangeMark | undefined): string {
    return change ? ` diff-${change.kind}` : '';
}

/** `scale` is 1 but where less room is, as on an arrow. */
export function drawChange(change: ChangeMark | undefined, scale = 1): VNode | null {
    return change?.at ? drawChangeSign(change.kind, change.at, scale) : null;
}

/** The sign alone, as the legend shows it too. */
export function drawChangeSign(kind: ChangeMark['kind'], { x, y }: Point, scale: number): VNode {
    return (
        <g class={`change change-${kind}`}>
            <circle class="change-shape" cx={x} cy={y} r={rounded(CHANGE_RADIUS * scale)} />
            <path
                class="change-glyph"
                d={GLYPHS[kind].map(([pen, ...at]) => drawStroke(pen, at, x, y, scale)).join('')}
            />
        </g>
    );
}

type Stroke = readonly [pen: 'M' | 'L' | 'Q', ...at: number[]];

const GLYPHS: Readonly<Record<ChangeMark['kind'], readonly Stroke[]>> = {
    added: [
        ['M', -3.2, 0],
        ['L', 3.2, 0],
        ['M', 0, -3.2],
        ['L', 0, 3.2],
    ],
    removed: [
        ['M', -3.2, 0],
        ['L', 3.2, 0],
    ],
    changed: [
        ['M', -3.4, 0.8],
        ['Q', -1.7, -2.6, 0, 0],
        ['Q', 1.7, 2.6, 3.4, -0.8],
    ],
    moved: [
        ['M', -3.2, -1.5],
        ['L', 3.4, -1.5],
        ['L', 1.8, -3.2],
        ['M', 3.2, 1.5],
        ['L', -3.4, 1.5],
        ['L', -1.8, 3.2],
    ],
    ghost: [],
};

function drawStroke(pen: Stroke[0], at: readonly number[], x: number, y: number, scale: number): string {
    return pen + at.map((value, place) => rounded((place % 2 === 0 ? x : y) + value * scale)).join(' ');
}
