// The hatched cell of a step that nothing helps with. The column stays empty below it.

import type { VNode } from 'preact';
import type { GapCell as Cell } from '../layout/map-layout.ts';
import { drawText } from './draw-text.tsx';

export function GapCell({ cell }: { readonly cell: Cell }): VNode {
    const { x, y, width, height, pill } = cell;
    return (
        <g class="gap">
            <rect class="gap-cell" x={x} y={y} width={width} height={height} rx={6} />
            <path class="hatch" d={drawHatch(cell)} />
            <rect class="pill" x={pill.x} y={pill.y} width={pill.width} height={pill.height} rx={pill.height / 2} />
            {drawText(cell.text)}
        </g>
    );
}

const DISTANCE = 8;

/**
 * Slanting lines inside a rectangle. They are drawn one by one because a pattern is found by its id, and several
 * pictures may stand on one page.
 */
export function drawHatch({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
    let path = '';
    for (let offset = DISTANCE; offset < width + height; offset += DISTANCE) {
        const [startX, startY] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
        const [endX, endY] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
        path += `M${tenth(startX)} ${tenth(startY)}L${tenth(endX)} ${tenth(endY)}`;
    }
    return path;
}

function tenth(value: number): number {
    return Math.round(value * 10) / 10;
}
