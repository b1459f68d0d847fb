// The figures of a step as its head shows them. What they are is computed elsewhere.

import { effortOf, importanceOf, priorityOf } from '../../language/analysis/step-scores.ts';
import type { Step } from '../../language/model/job-value-map.ts';
import type { FigureBar } from './map-layout.ts';

export interface StepFigure {
    readonly kind: FigureBar['kind'];
    /** From 0 to 1 of its scale. */
    readonly share: number;
    readonly figure: string;
}

/** Importance, effort and priority, as far as they can be computed. */
export function figuresOf(step: Step): StepFigure[] {
    const [importance, effort, priority] = [importanceOf(step), effortOf(step), priorityOf(step)];
    const figures: StepFigure[] = [];
    if (importance !== undefined) {
        figures.push({ kind: 'importance', share: importance / 10, figure: `${oneDecimal(importance)}` });
    }
    if (effort !== undefined) figures.push({ kind: 'effort', share: effort / 100, figure: `${oneDecimal(effort)} %` });
    if (priority !== undefined) {
        figures.push({ kind: 'priority', share: priority / 100, figure: oneDecimal(priority).toFixed(1) });
    }
    return figures;
}

/** Such as “importance 7.8, effort 57 %, priority 44.5”; empty where nothing can be computed. */
export function tellFigures(step: Step): string {
    return figuresOf(step)
        .map(({ kind, figure }) => `${kind} ${figure}`)
        .join(', ');
}

/** Half up on the decimal value: what is a half in decimals may lie a hair below it in binary. */
function oneDecimal(value: number): number {
    return Math.round(Number((value * 10).toPrecision(12))) / 10;
}
