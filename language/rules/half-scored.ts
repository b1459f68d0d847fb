// `half-scored`: a job need or a step with one of the two numbers that only mean something together. A number out of
// its scale counts as written.

import { fillIn } from '../fixes/fix-marks.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { writeFigure } from '../fixes/write-figure.ts';
import { isNeed, isStep } from '../generated/ast.ts';
import type { Amount, Need, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const halfScored: Rule = {
    code: 'half-scored',
    severity: 'hint',
    why: 'Half a score takes as long to ask for as a whole one, and enters no ranking.',
    advice: 'Add the missing number, or remove the one that is there.',
    check: ({ map }) => map.steps.flatMap((step) => [...judgeStep(step), ...step.needs.flatMap(judgeNeed)]),
    fixes({ about: [thing], subject }, source) {
        const step = source.map.steps.find(({ name }) => thing?.kind === 'step' && name === subject);
        const need = source.map.steps
            .flatMap(({ needs }) => needs)
            .find(({ name }) => thing?.kind === 'need' && name === subject);
        const missing = (step && findMissingOfStep(step)) ?? (need && findMissingOfNeed(need));
        const node = step ? findNode(step.nameRange, isStep, source) : findNode(need?.nameRange, isNeed, source);
        if (!missing || !node) return [];
        const middle = missing === 'effort' ? '50%' : '5';
        const written = writeFigure(node, `${missing} ${fillIn(middle)}`, source);
        return offerFix(`Insert ‘${missing} ${middle}’, to be corrected`, written, source);
    },
};

function judgeStep(step: Step): RuleFinding[] {
    const missing = findMissingOfStep(step);
    if (!missing) return [];
    const message = `The ${missing} of ${quote(step.title)} is missing, so no priority can be computed.`;
    return [tellOf('step', step, message)];
}

function judgeNeed(need: Need): RuleFinding[] {
    const missing = findMissingOfNeed(need);
    if (!missing) return [];
    const message = `The ${missing} of ${quote(need.title)} is missing, so no opportunity can be computed.`;
    return [tellOf('need', need, message)];
}

/** A step without a number of its own has that of its needs. */
function findMissingOfStep(step: Step): string | undefined {
    const importance = step.importance ?? step.needs.find((need) => need.importance)?.importance;
    const effort = step.effort ?? step.needs.find((need) => need.effort)?.effort;
    return findMissing({ importance, effort });
}

function findMissingOfNeed({ importance, satisfaction }: Need): string | undefined {
    return findMissing({ importance, satisfaction });
}

/** Undefined where both are there, and where none is. */
function findMissing(amounts: Readonly<Record<string, Amount | undefined>>): string | undefined {
    const missing = Object.keys(amounts).filter((name) => !amounts[name]);
    return missing.length === 1 ? missing[0] : undefined;
}
