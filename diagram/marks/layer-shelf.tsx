// The shelf of a layer with its title and principles.

import type { VNode } from 'preact';
import type { RowLayout } from '../layout/map-layout.ts';
import { changeOf, drawChange } from './draw-change.tsx';
import { drawSign } from './draw-sign.tsx';
import { drawText } from './draw-text.tsx';
import { type Attention, classesOf, roleOf, tabIndexOf, toneOf } from './emphasis.ts';
import { keepMark } from './keep-mark.ts';

interface Props {
    readonly row: RowLayout;
    readonly attention: Attention;
}

export const LayerShelf = keepMark(drawShelf, ({ row }: Props) => `layer:${row.layer ?? ''}`);

function drawShelf({ row, attention }: Props): VNode {
    const { layer, kind, tone, change, label, texts, sign, x, y, width, height } = row;
    const named = layer === undefined ? {} : { 'data-layer': layer };
    return (
        <g
            class={classesOf(`layer ${kind}${toneOf(tone)}${changeOf(change)}`, `layer:${layer ?? ''}`, attention)}
            {...named}
            role={roleOf(attention)}
            tabindex={tabIndexOf(attention)}
            aria-label={label}
        >
            <rect class="shelf" x={x} y={y} width={width} height={height} rx={7} />
            {texts.map(drawText)}
            {drawSign(sign)}
            {drawChange(change)}
        </g>
    );
}
