// `phase-missing`: phases of a job that no step of the map has.

import { PHASES } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { quoteAll } from './wording.ts';

export const phaseMissing: Rule = {
    code: 'phase-missing',
    severity: 'information',
    why: 'Every job goes through all six phases; the ones that nobody sees are where products are seldom built.',
    advice: 'Add the step, marked implicit if it takes a moment only, or give its phase to a step that holds it.',
    check({ map }) {
        const covered = new Set(map.steps.flatMap(({ phases }) => phases.map(({ value }) => value)));
        const missing = PHASES.filter((phase) => !covered.has(phase));
        if (covered.size === 0 || missing.length === 0) return [];
        const question = missing.length === 1 ? 'Is it missing or implicit?' : 'Are they missing or implicit?';
        return [
            {
                subject: `[${missing.join(',')}]`,
                message: `No step covers ${quoteAll(missing)}. ${question}`,
                range: map.place,
                related: [],
                about: [{ kind: 'map', name: 'map' }],
            },
        ];
    },
};
