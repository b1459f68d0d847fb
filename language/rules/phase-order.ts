// `phase-order`: a step that belongs earlier in the job than a step before it.

import { keepsRanges, moveStep } from '../fixes/move-step.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Phase, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

/** Phases of one group may come in any order, as work and its correction do. */
const GROUPS: Readonly<Record<Phase, number>> = {
    understand: 0,
    plan: 1,
    execute: 2,
    assess: 2,
    revise: 2,
    conclude: 3,
};

export const phaseOrder: Rule = {
    code: 'phase-order',
    severity: 'information',
    why: 'Columns stand in the order in which the user goes through them; out of order they describe another job.',
    advice: 'Move the step, or correct its phase.',
    check: ({ map }) => judgeOrder(map.steps),
    fixes({ subject }, source) {
        const { steps } = source.map;
        const step = steps.find(({ name }) => name === subject);
        const own = step && findExtreme(step, -1);
        const later = own && steps.find((each) => (findExtreme(each, 1)?.group ?? 0) > own.group);
        if (!step || !later) return [];
        const order = steps.filter((each) => each !== step).flatMap((each) => (each === later ? [step, each] : [each]));
        const isBetter = judgeOrder(order).length < judgeOrder(steps).length && keepsRanges(order, source);
        const title = `Move it before ${quote(later.title)}`;
        return isBetter ? offerFix(title, moveStep(step, later, source), source) : [];
    },
};

function judgeOrder(steps: readonly Step[]): readonly RuleFinding[] {
    const findings: RuleFinding[] = [];
    let latest: Phased | undefined;
    for (const step of steps) {
        const earliest = findExtreme(step, -1);
        if (earliest && latest && earliest.group < latest.group) findings.push(tell(earliest, latest));
        const own = findExtreme(step, 1);
        if (own && (!latest || own.group > latest.group)) latest = own;
    }
    return findings;
}

/** A step with one of its phases. */
interface Phased {
    readonly step: Step;
    readonly phase: Phase;
    readonly group: number;
}

/** Its phase of the highest group for 1, of the lowest for -1; the first one written of several. */
function findExtreme(step: Step, direction: 1 | -1): Phased | undefined {
    let found: Phased | undefined;
    for (const { value: phase } of step.phases) {
        const group = GROUPS[phase];
        if (!found || group * direction > found.group * direction) found = { step, phase, group };
    }
    return found;
}

function tell({ step, phase }: Phased, latest: Phased): RuleFinding {
    const before = `${quote(latest.step.title)} (${latest.phase})`;
    const message = `${quote(step.title)} (${phase}) comes after ${before}; in a job ‘${phase}’ comes first.`;
    return tellOf('step', step, message, {
        related: [{ message: `${before} stands before it.`, range: latest.step.nameRange }],
    });
}
