// How important and how hard a step is, as its head shows it.

import type { Amount, Step } from '../../language/model/job-value-map.ts';
import type { FigureBar } from './map-layout.ts';

export interface StepFigure {
    readonly kind: FigureBar['kind'];
    /** From 0 to 1 of its scale. */
    readonly share: number;
    readonly figure: string;
}

/**
 * Importance (0 to 10) and effort (0 to 100 %) as written, else the mean of the step's needs; priority is importance ×
 * effort / 10, from 0 to 100. What cannot be computed is left out, and a value outside its scale enters nothing.
 */
export function figuresOf(step: Step): StepFigure[] {
    const importance = writtenOrMean(
        step.importance,
        step.needs.map((need) => need.importance),
    );
    const effort = writtenOrMean(
        step.effort,
        step.needs.map((need) => need.effort),
    );
    const figures: StepFigure[] = [];
    if (importance !== undefined) {
        figures.push({ kind: 'importance', share: importance / 10, figure: `${oneDecimal(importance)}` });
    }
    if (effort !== undefined) figures.push({ kind: 'effort', share: effort / 100, figure: `${oneDecimal(effort)} %` });
    if (importance !== undefined && effort !== undefined) {
        const priority = twoDecimals((importance * effort) / 10);
        figures.push({ kind: 'priority', share: priority / 100, figure: oneDecimal(priority).toFixed(1) });
    }
    return figures;
}

function writtenOrMean(written: Amount | undefined, ofNeeds: readonly (Amount | undefined)[]): number | undefined {
    if (written) return written.value;
    const values = ofNeeds.flatMap((amount) => amount?.value ?? []);
    if (values.length === 0) return undefined;
    return twoDecimals(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** Half up on the decimal value: a value that is a half in decimals may lie a hair below it in binary. */
function twoDecimals(value: number): number {
    return Math.round(value * 100 + 1e-7) / 100;
}

function oneDecimal(value: number): number {
    return Math.round(value * 10 + 1e-7) / 10;
}
