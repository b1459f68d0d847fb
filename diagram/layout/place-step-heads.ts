// The heads of the columns: number, title, phases and figures of a step, and the head of what helps no step.

import type { JobValueMap, Step } from '../../language/model/job-value-map.ts';
import type { FigureBar, FindingSign, TextBlock } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import type { Plan } from './plan.ts';
import { placeText, setText, stackHeight, stackTexts, textHeight } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { PIECE_LEFT, SIGN_RADIUS } from './sizes.ts';
import { figuresOf, type StepFigure } from './step-figures.ts';

/** What a head holds, at its place. */
export interface StepHead {
    readonly slot: Slot;
    readonly texts: readonly TextBlock[];
    readonly bars: readonly FigureBar[];
    readonly sign: FindingSign | undefined;
    readonly height: number;
}

const PADDING = 8;
const TITLE_LINES = 9;
const BAR_LABEL = 58;
const BAR_LONGEST = 64;
const BAR_FIGURE = 40;
const BAR_LINE = 12.5;
/** From a column's left edge to the texts of its head. */
const INSET = PIECE_LEFT + 3;
const SIGN_ROOM = 2 * SIGN_RADIUS + 6;

/** By column: its head, from `top` on. */
export function placeStepHeads(map: JobValueMap, plan: Plan, marks: FindingMarks, top: number): StepHead[] {
    const barLength = findBarLength(plan.slots);
    const focus = new Set(map.job?.focus);
    return plan.slots.map((slot, column) => {
        const step = map.steps[column];
        if (!step) return placeNowhereHead(slot, plan, top);
        const signAt = (x: number, y: number) => marks.signAt(`step:${step.name}`, x, y);
        return placeStepHead(
            { step, number: column + 1, focused: focus.has(step.name), slot, signAt },
            barLength,
            plan,
            top,
        );
    });
}

/** Bars have one length in all columns: a longer bar must mean more, not a wider column. */
function findBarLength(slots: readonly Slot[]): number {
    const narrowest = slots.reduce((least, slot) => Math.min(least, slot.right - slot.left), Number.POSITIVE_INFINITY);
    return Math.min(BAR_LONGEST, narrowest - INSET - BAR_LABEL - BAR_FIGURE - PADDING);
}

interface Headed {
    readonly step: Step;
    readonly number: number;
    readonly focused: boolean;
    readonly slot: Slot;
    readonly signAt: (x: number, y: number) => FindingSign | undefined;
}

function placeStepHead(headed: Headed, barLength: number, plan: Plan, top: number): StepHead {
    const { step, slot, signAt } = headed;
    const { measure } = plan;
    const x = slot.left + INSET;
    const right = slot.right - PADDING;
    const number = setText('number', `${headed.number}`, { x, width: right - x, maxLines: 1 }, measure);
    const titleX = x + number.width + 7;
    const titleWidth = right - titleX - (signAt(0, 0) ? SIGN_ROOM : 0);
    const title = setText('step', step.title, { x: titleX, width: titleWidth, maxLines: TITLE_LINES }, measure);
    const phases = describePhases(step, headed.focused);
    const phase = setText('phase', phases, { x, width: right - x, maxLines: 3 }, measure);
    const y = top + PADDING;
    const phaseY = y + textHeight(title) + 3;
    const barY = phaseY + textHeight(phase) + 2;
    const bars = figuresOf(step).map((figure, place) => placeBar(figure, x, barY + place * BAR_LINE, barLength, plan));
    return {
        slot,
        texts: [placeText(number, y - 2), placeText(title, y), placeText(phase, phaseY)],
        bars,
        sign: signAt(titleX + title.width + SIGN_RADIUS + 5, y + title.lineHeight / 2),
        height: barY + bars.length * BAR_LINE + PADDING - top,
    };
}

function describePhases(step: Step, focused: boolean): string {
    const phases = step.phases.map((phase) => phase.value).join(', ');
    return [phases, focused ? 'in focus' : ''].filter((part) => part !== '').join(' · ');
}

function placeBar(figure: StepFigure, x: number, top: number, length: number, { measure }: Plan): FigureBar {
    const role = figure.kind === 'priority' ? 'priority' : 'figure';
    const barX = x + BAR_LABEL;
    const label = setText(role, figure.kind, { x, width: BAR_LABEL, maxLines: 1 }, measure);
    const value = setText(role, figure.figure, { x: barX + length + 5, width: BAR_FIGURE, maxLines: 1 }, measure);
    return {
        kind: figure.kind,
        share: figure.share,
        x: barX,
        y: top + 4,
        width: length,
        height: 5,
        label: placeText(label, top),
        figure: placeText(value, top),
    };
}

function placeNowhereHead(slot: Slot, { measure }: Plan, top: number): StepHead {
    const x = slot.left + INSET;
    const width = slot.right - PADDING - x;
    const title = setText('nowhere', 'helps no step', { x, width, maxLines: 2 }, measure);
    const why = setText('principle', 'nothing that covers a step needs these', { x, width, maxLines: 3 }, measure);
    return {
        slot,
        texts: stackTexts([title, why], top + PADDING),
        bars: [],
        sign: undefined,
        height: stackHeight([title, why]) + 2 * PADDING,
    };
}
