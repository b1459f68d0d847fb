// The small sign of a finding: an octagon for an error, a triangle for a warning, a ring for an information.
// The shape says which, not the colour alone; a number in it says how many there are.

import type { VNode } from 'preact';
import type { FindingSign } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';
import { namePicture } from './emphasis.ts';

export function drawSign(sign: FindingSign | undefined): VNode | null {
    if (!sign) return null;
    const { severity, messages } = sign;
    return (
        <g class={`sign ${severity}`} {...namePicture(`${severity}: ${messages.join(' ')}`)}>
            <title>{messages.join('\n')}</title>
            {drawSignShape(sign, messages.length)}
        </g>
    );
}

/** The sign alone, as the legend shows it too. */
export function drawSignShape({ x, y, severity }: Pick<FindingSign, 'x' | 'y' | 'severity'>, count: number): VNode[] {
    const textY = rounded(y + (severity === 'warning' ? 5 : 3.6));
    return [
        severity === 'information' ? (
            <circle key="shape" class="sign-shape" cx={x} cy={y} r={6.5} />
        ) : (
            <polygon
                key="shape"
                class="sign-shape"
                points={cornersAt(x, y, severity === 'error' ? OCTAGON : TRIANGLE)}
            />
        ),
        <text key="text" class="sign-text" x={x} y={textY}>
            {writeCount(severity, count)}
        </text>,
    ];
}

function writeCount(severity: FindingSign['severity'], count: number): string {
    if (count > 9) return '+';
    if (count > 1) return `${count}`;
    return severity === 'information' ? 'i' : '!';
}

/** From a centre. */
export type Corners = readonly (readonly [dx: number, dy: number])[];

/** The points of a polygon. */
export function cornersAt(x: number, y: number, corners: Corners): string {
    return corners.map(([dx, dy]) => `${rounded(x + dx)},${rounded(y + dy)}`).join(' ');
}

const OCTAGON = [
    [-3, -7],
    [3, -7],
    [7, -3],
    [7, 3],
    [3, 7],
    [-3, 7],
    [-7, 3],
    [-7, -3],
] as const;

const TRIANGLE = [
    [0, -7.5],
    [8, 6.5],
    [-8, 6.5],
] as const;
