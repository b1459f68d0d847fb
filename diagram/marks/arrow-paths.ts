// The lines and heads of arrows as the words of SVG.

import type { NeedLine } from '../layout/map-layout.ts';
import { findTip } from '../layout/need-line.ts';
import { ARROW_HEAD, rounded } from '../layout/sizes.ts';

/** The line, in absolute M, H and V. */
export function linePath({ x, y1, y2, bend }: NeedLine): string {
    return bend ? `M${x} ${y1}V${bend.y}H${bend.x}V${y2}` : `M${x} ${y1}V${y2}`;
}

/** The corners of the head, as the points of a polygon with its tip at the end of the line. */
export function headPoints(line: NeedLine): string {
    const { x, y, down } = findTip(line);
    const { length, half, hollow } = ARROW_HEAD;
    const back = down ? y - length : y + length;
    const inner = down ? back + hollow : back - hollow;
    return `${x},${y} ${rounded(x - half)},${back} ${x},${inner} ${rounded(x + half)},${back}`;
}
