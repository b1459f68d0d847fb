// The steps that a map has when it writes none.

import type { Range, Step } from './job-value-map.ts';

/** The steps of the Job-Value model by name, with their titles. */
export const DEFAULT_STEPS: ReadonlyMap<string, string> = new Map([
    ['define', 'Define and prepare'],
    ['execute', 'Execute'],
    ['analyze', 'Analyze'],
    ['conclude', 'Conclude'],
]);

/** The four default steps. They stand nowhere in the text, so all have the place of the map. */
export function buildDefaultSteps(place: Range): Step[] {
    return [...DEFAULT_STEPS].map(([name, title]) => ({
        name,
        title,
        nameRange: place,
        range: place,
        descriptions: [],
        links: [],
        phases: [],
        implicit: false,
        needs: [],
    }));
}
