// Blocks of text. SVG breaks no lines, so each line is an element of its own.

import type { VNode } from 'preact';
import type { TextBlock } from '../layout/map-layout.ts';
import { directLines } from './text-direction.ts';

export function drawText(block: TextBlock): VNode[] {
    return directLines(block.lines).map((line, place) => (
        <text key={place} class={`t-${block.role}`} x={block.x} y={lineY(block, place)}>
            {line}
        </text>
    ));
}

function lineY(block: TextBlock, place: number): number {
    return Math.round((block.y + place * block.lineHeight) * 100) / 100;
}
