// One entry of the legend: a sample of a mark, drawn as the mark itself is, and what it means.

import type { VNode } from 'preact';
import type { LegendEntry, NeedLine } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';
import { headPoints, linePath } from './arrow-paths.ts';
import { drawCaps, drawFold, drawOutwards } from './component-shape.tsx';
import { drawChangeSign } from './draw-change.tsx';
import { drawSignShape } from './draw-sign.tsx';
import { drawText } from './draw-text.tsx';
import { toneOf } from './emphasis.ts';
import { drawHatch } from './gap-cell.tsx';

export function LegendSample({ entry }: { readonly entry: LegendEntry }): VNode {
    return (
        <g class="legend-entry">
            {drawSample(entry)}
            {drawText(entry.text)}
        </g>
    );
}

function drawSample(entry: LegendEntry): VNode {
    const { mark, x, y, width, height } = entry;
    const right = rounded(x + width);
    const middle = y + height / 2;
    switch (mark) {
        case 'needs':
            return drawArrow('arrow', { x: rounded(x + 8), y1: y, y2: y + height });
        case 'climbing':
            return drawArrow('arrow climbs', { x: rounded(x + 8), y1: y + height, y2: y });
        case 'error':
        case 'warning':
        case 'information':
            return <g class={`sign ${mark}`}>{drawSignShape({ x: rounded(x + 7), y: middle, severity: mark }, 1)}</g>;
        case 'uncovered':
            return (
                <g class="gap">
                    <rect class="gap-cell" x={x} y={y} width={width} height={height} rx={3} />
                    <path class="hatch" d={drawHatch(entry)} />
                </g>
            );
        case 'band':
            return (
                <g class="component core">
                    <rect class="box" x={x} y={y} width={10} height={height} />
                    <rect class="box" x={rounded(x + 17)} y={y} width={9} height={height} />
                    <path class="edge" d={`M${rounded(x + 10)} ${y}H${x}V${y + height}H${rounded(x + 10)}`} />
                    <path class="edge" d={`M${rounded(x + 17)} ${y}H${right}V${y + height}H${rounded(x + 17)}`} />
                </g>
            );
        case 'retiring':
            return (
                <g class="component retiring">
                    <text class="t-component" x={x} y={middle + 4}>
                        abc
                    </text>
                </g>
            );
        case 'gained':
            return (
                <text class="t-gained" x={rounded(x + 10)} y={middle + 4}>
                    +
                </text>
            );
        case 'implicit':
            return (
                <g class="step implicit">
                    <rect class="head-area" x={x} y={y} width={width} height={height} />
                </g>
            );
        case 'added':
        case 'removed':
        case 'changed':
        case 'moved':
            return drawChangeSign(mark, { x: rounded(x + 7), y: middle }, 1);
        case 'lens':
            return drawTones(entry);
        case 'block':
            return (
                <g class="block core">
                    <rect class="box" x={x} y={y} width={width} height={height} rx={4} />
                    <rect class="edge" x={x} y={y} width={width} height={height} rx={4} />
                </g>
            );
        case 'claim':
            return (
                <g class="component core">
                    <rect class="claim" x={x} y={y} width={width} height={height} rx={4} />
                </g>
            );
        default:
            return drawBoxSample(entry, SAMPLE_LOOKS[mark]);
    }
}

/** The colours of a lens beside each other, or the cap of a team. */
function drawTones({ tones = [], cap, x, y, width, height }: LegendEntry): VNode {
    const wide = width / tones.length;
    return (
        <g>
            {tones.map((tone, place) => (
                <g key={tone} class={`sample${toneOf(tone)}`}>
                    {cap ? (
                        drawCaps([{ x: x + 4, y, width: 5, height }], cap, tone)
                    ) : (
                        <rect class="swatch" x={x + place * wide} y={y} width={wide} height={height} />
                    )}
                </g>
            ))}
        </g>
    );
}

const SAMPLE_LOOKS = {
    guest: 'user',
    future: 'user planned',
    external: 'user external',
    shared: 'core',
    commodity: 'user commodity',
    lost: 'user',
} as const;

function drawBoxSample({ mark, x, y, width, height }: LegendEntry, look: string): VNode {
    return (
        <g class={`component ${look}`}>
            <g class={mark === 'guest' || mark === 'lost' ? mark : 'own'}>
                <rect class="box" x={x} y={y} width={width} height={height} />
                <path class="edge" d={`M${x} ${y}H${rounded(x + width)}V${y + height}H${x}Z`} />
            </g>
            {mark === 'shared' ? drawFold({ x: rounded(x + width), y }) : null}
            {mark === 'external' ? (
                <path class="external-mark" d={drawOutwards({ x: rounded(x + 9), y: y + 11 })} />
            ) : null}
        </g>
    );
}

function drawArrow(look: string, line: NeedLine): VNode {
    return (
        <g class={look}>
            <path class="line" d={linePath(line)} />
            <polygon class="head" points={headPoints(line)} />
            <circle class="dot" cx={line.x} cy={line.y1} r={2.2} />
        </g>
    );
}
