// The heads of the columns: number, title, phases and figures of a step, and the head of what helps no step.

import type { JobValueMap, Step } from '../../language/model/job-value-map.ts';
import { markChange, numberSteps, roomForSign } from './change-signs.ts';
import type { ChangeMark, FigureBar, FindingSign, MeasureText, TextBlock, ThingKey } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import { type BarWidths, findLeastBars, heightOfBars, placeBars, stretchBars, widthOf } from './place-figure-bars.ts';
import type { Plan } from './plan.ts';
import { placeText, setText, stackHeight, stackTexts, textHeight } from './set-text.ts';
import { narrowestColumn, type Slot } from './size-columns.ts';
import { PIECE_LEFT, SIGN_RADIUS } from './sizes.ts';

/** What a head holds, at its place. */
export interface StepHead {
    readonly slot: Slot;
    readonly texts: readonly TextBlock[];
    readonly bars: readonly FigureBar[];
    readonly sign: FindingSign | undefined;
    readonly change?: ChangeMark | undefined;
    readonly height: number;
}

const PADDING = 8;
const TITLE_LINES = 9;
/** From a column's left edge to the texts of its head. */
const INSET = PIECE_LEFT + 3;
const EDGES = INSET + PADDING;
const SIGN_ROOM = 2 * SIGN_RADIUS + 6;

/** By column: its head, from `top` on. */
export function placeStepHeads(map: JobValueMap, plan: Plan, marks: FindingMarks, top: number): StepHead[] {
    const least = findLeastBars(map.steps, plan.measure);
    const bars = least && stretchBars(least, plan.slots, EDGES);
    const focus = new Set(map.job?.focus);
    const numbers = numberSteps(map, plan);
    return plan.slots.map((slot, column) => {
        const step = map.steps[column];
        if (!step) return placeNowhereHead(slot, plan, top);
        const signAt = (x: number, y: number) => marks.signAt(`step:${step.name}`, x, y);
        return placeStepHead(
            { step, number: numbers[column], focused: focus.has(step.name), slot, signAt },
            bars,
            plan,
            top,
        );
    });
}

/** How high the row of heads is. On steady paper there is always room for the head of what helps no step. */
export function findHeadHeight(heads: readonly StepHead[], plan: Plan): number {
    const highest = heads.reduce((height, head) => Math.max(height, head.height), 0);
    const last = plan.slots.at(-1);
    if (!plan.steady || !last) return highest;
    const narrow = { ...last, right: last.left + narrowestColumn(plan.sizes) };
    return Math.max(highest, placeNowhereHead(narrow, plan, 0).height);
}

/** The least width of a column in which the heads of these steps have room for their figures. */
export function findLeastHeadWidth(map: JobValueMap, measure: MeasureText): number {
    const bars = findLeastBars(map.steps, measure);
    return bars ? widthOf(bars) + EDGES : 0;
}

interface Headed {
    readonly step: Step;
    /** Undefined for a step that is gone. */
    readonly number: number | undefined;
    readonly focused: boolean;
    readonly slot: Slot;
    readonly signAt: (x: number, y: number) => FindingSign | undefined;
}

function placeStepHead(headed: Headed, barWidths: BarWidths | undefined, plan: Plan, top: number): StepHead {
    const { step, slot, signAt } = headed;
    const { measure } = plan;
    const x = slot.left + INSET;
    const right = slot.right - PADDING;
    const number = setText('number', `${headed.number ?? ''}`, { x, width: right - x, maxLines: 1 }, measure);
    const key: ThingKey = `step:${step.name}`;
    const titleX = x + (headed.number === undefined ? 0 : number.width + 7) + roomForSign(plan, key);
    // What is found changes with every word; on steady paper no line breaks because of it.
    const titleWidth = right - titleX - (plan.steady || signAt(0, 0) ? SIGN_ROOM : 0);
    const title = setText('step', step.title, { x: titleX, width: titleWidth, maxLines: TITLE_LINES }, measure);
    const phases = describePhases(step, headed.focused);
    const phase = setText('phase', phases, { x, width: right - x, maxLines: TITLE_LINES }, measure);
    const y = top + PADDING;
    const phaseY = y + textHeight(title) + 3;
    const barY = phaseY + textHeight(phase) + 2;
    const bars = placeBars(step, x, barY, barWidths, plan);
    const cover = setText(
        'gained',
        COVER_WORDS.get(plan.changes?.coverOf(step.name)) ?? '',
        { x, width: right - x, maxLines: TITLE_LINES },
        measure,
    );
    const coverY = barY + heightOfBars(bars);
    const remarkY = coverY + textHeight(cover);
    const words = plan.view?.remarks.get(`step:${step.name}`)?.words ?? '';
    const remark = setText('remark', words, { x, width: right - x, maxLines: TITLE_LINES }, measure);
    const placedTitle = placeText(title, y);
    return {
        slot,
        texts: [
            placeText(number, y - 2),
            placedTitle,
            placeText(phase, phaseY),
            ...(cover.lines.length > 0 ? [placeText(cover, coverY + 1)] : []),
            ...(words === '' ? [] : [placeText(remark, remarkY + 1)]),
        ],
        bars,
        change: markChange(plan, key, placedTitle),
        sign: signAt(titleX + title.width + SIGN_RADIUS + 5, y + title.lineHeight / 2),
        height: remarkY + textHeight(remark) + PADDING - top,
    };
}

/** What a picture of two maps says of a step that won or lost what covers it. */
const COVER_WORDS: ReadonlyMap<'+' | '-' | undefined, string> = new Map([
    ['+', '+ covered now'],
    ['-', '− not covered any more'],
]);

function describePhases(step: Step, focused: boolean): string {
    const phases = step.phases.map((phase) => phase.value).join(', ');
    return [phases, focused ? 'in focus' : ''].filter((part) => part !== '').join(' · ');
}

function placeNowhereHead(slot: Slot, { measure }: Plan, top: number): StepHead {
    const x = slot.left + INSET;
    const width = slot.right - PADDING - x;
    const title = setText('nowhere', 'helps no step', { x, width, maxLines: TITLE_LINES }, measure);
    const why = setText(
        'principle',
        'nothing that covers a step needs these',
        { x, width, maxLines: TITLE_LINES },
        measure,
    );
    return {
        slot,
        texts: stackTexts([title, why], top + PADDING),
        bars: [],
        sign: undefined,
        height: stackHeight([title, why]) + 2 * PADDING,
    };
}
