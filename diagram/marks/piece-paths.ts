// The outline of a component's pieces as SVG paths: filled all around, but with an edge only where the component really
// ends. A cut end has none, so that the eye goes on behind the gap.

import type { Piece } from '../layout/map-layout.ts';

/** The closed shape of all pieces. */
export function fillPath(pieces: readonly Piece[], radius: number): string {
    return pieces.map((piece) => `${outlineFrom(piece, radius, true)}Z`).join('');
}

/** The line around all pieces, open at cut ends. */
export function edgePath(pieces: readonly Piece[], radius: number): string {
    return pieces.map((piece) => outlineFrom(piece, radius, false)).join('');
}

function outlineFrom(piece: Piece, radius: number, closed: boolean): string {
    const { x, y, width, height, startsHere, endsHere } = piece;
    const [right, bottom] = [x + width, y + height];
    const start = startsHere ? radius : 0;
    const end = endsHere ? radius : 0;
    const over = `M${x + start} ${y}H${right - end}`;
    const atEnd = endsHere
        ? `Q${right} ${y} ${right} ${y + end}V${bottom - end}Q${right} ${bottom} ${right - end} ${bottom}`
        : `${closed ? 'L' : 'M'}${right} ${bottom}`;
    const under = `H${x + start}`;
    const atStart = startsHere ? `Q${x} ${bottom} ${x} ${bottom - start}V${y + start}Q${x} ${y} ${x + start} ${y}` : '';
    return over + atEnd + under + atStart;
}
