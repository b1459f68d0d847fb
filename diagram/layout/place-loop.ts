// The loop above the heads of a job that starts again: from its last step back to its first.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { RepeatLoop } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { placeText, setText } from './set-text.ts';

const LOOP_Y = 18;
const LOOP_HEIGHT = 32;

/** Places the loop below the caption and says where the heads may begin; nothing for a job that does not repeat. */
export function placeLoop(map: JobValueMap, plan: Plan, top: number): { loop: RepeatLoop; bottom: number } | undefined {
    const [first, last] = [plan.slots[0], plan.slots[map.steps.length - 1]];
    if (!map.job?.repeats || !first || !last) return undefined;
    const [x1, x2] = [last.right - 24, first.left + 24];
    const [y, bottom] = [top + LOOP_Y, top + LOOP_HEIGHT];
    // It stands above the line: however near the two ends are, nothing else is there.
    const room = { x: x2 + 10, width: Number.POSITIVE_INFINITY, maxLines: 1 };
    const text = setText('phase', 'the job starts again', room, plan.measure);
    return {
        bottom,
        loop: {
            line: { x: x1, y1: bottom, y2: bottom, bend: { x: x2, y } },
            text: placeText(text, y - text.lineHeight - 2),
        },
    };
}
