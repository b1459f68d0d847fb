// A strip below the layers: on each step an axis with the marks of all parties, and whose shape is which.

import type { VNode } from 'preact';
import type { StripCell, StripLayout, StripMark, StripParty } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';
import { type Corners, cornersAt } from './draw-sign.tsx';
import { drawText } from './draw-text.tsx';
import { namePicture } from './emphasis.ts';

type Kind = StripLayout['kind'];

export function Strip({ strip }: { readonly strip: StripLayout }): VNode {
    const { kind, texts, cells, key } = strip;
    return (
        <g class="strip" data-strip={kind}>
            {texts.map(drawText)}
            {cells.map((cell) => drawCell(cell, kind))}
            {key.map((entry) => (
                <g key={entry.shape} {...nameOf(kind, entry)}>
                    {drawMark({ ...entry, x: entry.x + entry.width / 2, y: entry.y + entry.height / 2 })}
                    {drawText(entry.text)}
                </g>
            ))}
        </g>
    );
}

function drawCell(cell: StripCell, kind: Kind): VNode {
    const { step, label, x, y, width, lead, marks, text } = cell;
    const ticks = [x, x + width / 2, x + width].map((tick) => `M${rounded(tick)} ${y - 3}V${y + 3}`);
    return (
        <g key={step} class="standing" data-on={step} {...namePicture(label)}>
            <title>{label}</title>
            <path class="axis" d={`M${x} ${y}H${x + width}${ticks.join('')}`} />
            {lead ? <path class={lead.bad ? 'lead bad' : 'lead'} d={`M${lead.x1} ${y}H${lead.x2}`} /> : null}
            {marks.map((mark) => (
                <g key={mark.shape} {...nameOf(kind, mark)}>
                    {drawMark(mark)}
                </g>
            ))}
            {drawText(text)}
        </g>
    );
}

function nameOf(kind: Kind, { name }: StripParty) {
    return name === undefined ? {} : { [`data-${kind}`]: name };
}

/** Past the first four, shapes come round again: filled, and then with a thick edge. */
const ROUNDS = ['party', 'party full', 'party thick'];

function drawMark({ shape, x, y }: StripMark): VNode {
    if (shape === 0) return <circle class="party full" cx={x} cy={y} r={5} />;
    const round = ROUNDS[Math.floor((shape - 1) / SHAPES.length) % ROUNDS.length];
    return <polygon class={round} points={cornersAt(x, y, SHAPES[(shape - 1) % SHAPES.length] ?? [])} />;
}

const SHAPES: readonly Corners[] = [
    [
        [-4.5, -4.5],
        [4.5, -4.5],
        [4.5, 4.5],
        [-4.5, 4.5],
    ],
    [
        [0, -5.5],
        [5.5, 4.5],
        [-5.5, 4.5],
    ],
    [
        [0, -6],
        [6, 0],
        [0, 6],
        [-6, 0],
    ],
    // A cross: there and back again.
    [
        [-4.5, -4.5],
        [0, 0],
        [4.5, -4.5],
        [0, 0],
        [4.5, 4.5],
        [0, 0],
        [-4.5, 4.5],
        [0, 0],
    ],
];
