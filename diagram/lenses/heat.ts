// The lenses of the figures of steps: the higher, the stronger the colour. The figure itself stands in the head.

import { roundToOneDecimal } from '../../language/analysis/round.ts';
import { effortOf, importanceOf, priorityOf } from '../../language/analysis/step-scores.ts';
import type { Step } from '../../language/model/job-value-map.ts';
import type { Tone } from '../layout/map-layout.ts';
import type { Lens, Remark } from './lens.ts';

/** From the least to the most. */
const HEATS = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const satisfies readonly Tone[];

/** The class of a figure, as a share of the highest on the map: a quarter of that is one class. */
export function heatOf(value: number, highest: number): Tone {
    // What is a whole quarter in decimals may lie a hair below it in binary.
    const quarters = highest > 0 ? Math.floor(Number(((4 * value) / highest).toPrecision(9))) : 0;
    return HEATS[quarters] ?? 'heat-1';
}

export const importance = heatLens(
    'importance',
    'How important each step is to those who do the job.',
    'No step has an importance.',
    importanceOf,
);

export const effort = heatLens(
    'effort',
    'How many people find each step difficult.',
    'No step has an effort.',
    effortOf,
);

export const priority = heatLens(
    'priority',
    'Which step deserves most: importance × effort.',
    'No step has both an importance and an effort.',
    priorityOf,
);

function heatLens(
    name: 'importance' | 'effort' | 'priority',
    about: string,
    nothing: string,
    read: (step: Step) => number | undefined,
): Lens {
    return {
        name,
        title: `${name[0]?.toUpperCase()}${name.slice(1)}`,
        about,
        nothing,
        isUseful: ({ steps }) => steps.some((step) => read(step) !== undefined),
        look: ({ steps }) => {
            const highest = steps.reduce((most, step) => Math.max(most, read(step) ?? 0), 0);
            const remark = (value: number | undefined): Remark =>
                value === undefined ? { words: `${name} not scored` } : { tone: heatOf(value, highest) };
            const unit = name === 'effort' ? ' %' : '';
            return {
                remarks: new Map(steps.map((step) => [`step:${step.name}`, remark(read(step))])),
                legend: [explainHeat(name, `${roundToOneDecimal(highest)}${unit}`)],
                replaces: [],
            };
        },
    };
}

export function explainHeat(what: string, highest: string) {
    return { tones: HEATS, words: `${what}: the stronger, the higher; the highest here is ${highest}` };
}
