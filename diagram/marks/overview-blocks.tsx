// The blocks of an overview: what the names of their components stand in, and how many they are.

import type { VNode } from 'preact';
import type { BlockLayout } from '../layout/block-layout.ts';
import { drawText } from './draw-text.tsx';

export function OverviewBlocks({ blocks }: { readonly blocks: readonly BlockLayout[] }): VNode {
    return (
        <g class="blocks">
            {blocks.map(({ key, kind, boxes, rails, count }) => (
                <g key={key} class={`block ${kind}`}>
                    {rails.map(({ x1, x2, y }) => (
                        <path key={`rail ${x1}`} class="rail" d={`M${x1} ${y}H${x2}`} />
                    ))}
                    {boxes.map(({ x, y, width, height }) => (
                        <g key={`box ${x}`}>
                            <rect class="box" x={x} y={y} width={width} height={height} rx={4} />
                            <rect class="edge" x={x} y={y} width={width} height={height} rx={4} />
                        </g>
                    ))}
                    {drawText(count)}
                </g>
            ))}
        </g>
    );
}
