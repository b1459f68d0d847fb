// The bars of a step's figures: label, bar and figure beside each other. However wide the font is, label and figure are
// written in full; the bar has what is left, and a column is wide enough to leave it something.

import type { Step } from '../../language/model/job-value-map.ts';
import type { FigureBar, MeasureText, TextRole } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { measureIn, placeText, setText } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { figuresOf, type StepFigure } from './step-figures.ts';

/** The widths that all bars of a map share: one that is longer must mean more, not stand in a wider column. */
export interface BarWidths {
    readonly label: number;
    readonly bar: number;
    readonly figure: number;
}

const BAR_LONGEST = 64;
const BAR_SHORTEST = 24;
const BAR_LINE = 12.5;
const AFTER_LABEL = 6;
const BEFORE_FIGURE = 5;

/** As wide as the figures of these steps need; the bars as short as they may be. Without figures there is no bar. */
export function findLeastBars(steps: readonly Step[], measure: MeasureText): BarWidths | undefined {
    const figures = steps.flatMap(figuresOf);
    if (figures.length === 0) return undefined;
    const widest = (read: (figure: StepFigure) => string) =>
        figures.reduce((most, figure) => Math.max(most, measureIn(roleOf(figure), read(figure), measure)), 0);
    return {
        label: Math.ceil(widest(({ kind }) => kind)) + AFTER_LABEL,
        bar: BAR_SHORTEST,
        figure: Math.ceil(widest(({ figure }) => figure)) + BEFORE_FIGURE,
    };
}

export function widthOf({ label, bar, figure }: BarWidths): number {
    return label + bar + figure;
}

/** The same with bars as long as the narrowest column has room for. `edges` is what the columns keep beside them. */
export function stretchBars(least: BarWidths, slots: readonly Slot[], edges: number): BarWidths {
    const narrowest = slots.reduce((width, slot) => Math.min(width, slot.right - slot.left), Number.POSITIVE_INFINITY);
    const room = Math.floor(narrowest - edges - least.label - least.figure);
    return { ...least, bar: Math.max(BAR_SHORTEST, Math.min(BAR_LONGEST, room)) };
}

/** The bars of a step below each other, from `top` on. */
export function placeBars(step: Step, x: number, top: number, widths: BarWidths | undefined, plan: Plan): FigureBar[] {
    if (!widths) return [];
    return figuresOf(step).map((figure, place) => placeBar(figure, x, top + place * BAR_LINE, widths, plan));
}

export function heightOfBars(bars: readonly FigureBar[]): number {
    return bars.length * BAR_LINE;
}

function roleOf({ kind }: StepFigure): TextRole {
    return kind === 'priority' ? 'priority' : 'figure';
}

function placeBar(figure: StepFigure, x: number, top: number, widths: BarWidths, { measure, lens }: Plan): FigureBar {
    const role = roleOf(figure);
    const barX = x + widths.label;
    const figureX = barX + widths.bar + BEFORE_FIGURE;
    const label = setText(role, figure.kind, { x, width: widths.label, maxLines: 1 }, measure);
    const value = setText(
        lens === figure.kind ? 'priority' : role,
        figure.figure,
        { x: figureX, width: widths.figure, maxLines: 1 },
        measure,
    );
    return {
        kind: figure.kind,
        share: figure.share,
        x: barX,
        y: top + 4,
        width: widths.bar,
        height: 5,
        label: placeText(label, top),
        figure: placeText(value, top),
    };
}
