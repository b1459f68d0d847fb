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
        const told = quoteAll(missing);
        const message =
            missing.length === 1
                ? `No step has the phase ${told}. Is it missing or implicit?`
                : `No step has the phases ${told}. Are they missing or implicit?`;
        return [
            {
                subject: `[${missing.join(',')}]`,
                message,
                range: map.place,
                related: [],
                about: [{ kind: 'map', name: 'map' }],
            },
        ];
    },
};
