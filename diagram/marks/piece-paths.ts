// The line around a component's pieces as an SVG path: drawn only where the component really ends. A cut end has none,
// so that the eye goes on behind the gap.

import type { Piece } from '../layout/map-layout.ts';

export function edgePath(pieces: readonly Piece[], radius: number): string {
    let path = '';
    for (const piece of pieces) path += pieceEdge(piece, radius);
    return path;
}

function pieceEdge({ x, y, width, height, startsHere, endsHere }: Piece, radius: number): string {
    const [right, bottom] = [x + width, y + height];
    const start = startsHere ? radius : 0;
    const end = endsHere ? radius : 0;
    const atEnd = endsHere
        ? `Q${right} ${y} ${right} ${y + end}V${bottom - end}Q${right} ${bottom} ${right - end} ${bottom}`
        : `M${right} ${bottom}`;
    const atStart = startsHere ? `Q${x} ${bottom} ${x} ${bottom - start}V${y + start}Q${x} ${y} ${x + start} ${y}` : '';
    return `M${x + start} ${y}H${right - end}${atEnd}H${x + start}${atStart}`;
}
