// `phase-missing`: phases of a job that no step of the map has.

import { writeStatementAbove, writeStatementBelow } from '../fixes/edit-statements.ts';
import type { FixSource } from '../fixes/fix.ts';
import { findFreeName } from '../fixes/free-name.ts';
import { type Draft, offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { isStep } from '../generated/ast.ts';
import { PHASES, type Phase } from '../model/job-value-map.ts';
import { titleFromName } from '../model/titles.ts';
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
    fixes({ subject }, source) {
        const missing = PHASES.filter((phase) => subject.slice(1, -1).split(',').includes(phase));
        const title = missing.length === 1 ? 'Add a step for it' : 'Add a step for each of them';
        return offerFix(
            title,
            missing.map((phase) => writeStep(phase, source)),
            source,
        );
    },
};

/** Above the first step with a later phase, else below the last one. */
function writeStep(phase: Phase, source: FixSource): Draft {
    const { steps } = source.map;
    const place = PHASES.indexOf(phase);
    const later = steps.find(({ phases }) => phases.some(({ value }) => PHASES.indexOf(value) > place));
    const anchor = findNode((later ?? steps.at(-1))?.nameRange, isStep, source);
    if (!anchor) return undefined;
    const name = findFreeName(phase, source.namesOf('step'));
    const lines = [`step ${name} "${titleFromName(phase)}" { phase ${phase} }`];
    return [later ? writeStatementAbove(anchor, lines, source) : writeStatementBelow(anchor, lines, source)];
}
