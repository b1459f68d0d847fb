// The small sign of a finding: an octagon for an error, a triangle for a warning, a ring for an information.
// The shape says which, not the colour alone; a number in it says how many there are.

import type { VNode } from 'preact';
import type { FindingSign as Sign } from '../layout/map-layout.ts';
import { namePicture } from './emphasis.ts';

export function drawSign(sign: Sign | undefined): VNode | null {
    if (!sign) return null;
    const { x, y, severity, messages } = sign;
    return (
        <g class={`sign ${severity}`} {...namePicture(`${severity}: ${messages.join(' ')}`)}>
            <title>{messages.join('\n')}</title>
            {drawShape(sign)}
            <text class="sign-text" x={x} y={y + (severity === 'warning' ? 5 : 3.6)}>
                {writeCount(sign)}
            </text>
        </g>
    );
}

function writeCount({ severity, messages }: Sign): string {
    if (messages.length > 9) return '+';
    if (messages.length > 1) return `${messages.length}`;
    return severity === 'information' ? 'i' : '!';
}

function drawShape({ x, y, severity }: Sign): VNode {
    if (severity === 'information') return <circle class="sign-shape" cx={x} cy={y} r={6.5} />;
    const corners = severity === 'error' ? OCTAGON : TRIANGLE;
    return <polygon class="sign-shape" points={corners.map(([dx, dy]) => `${x + dx},${y + dy}`).join(' ')} />;
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
