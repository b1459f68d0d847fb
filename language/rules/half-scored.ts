// `half-scored`: a job need or a step with one of the two numbers that only mean something together. A number out of
// its scale counts as written.

import type { Amount, Need, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';

export const halfScored: Rule = {
    code: 'half-scored',
    severity: 'hint',
    why: 'Half a score takes as long to ask for as a whole one, and enters no ranking.',
    advice: 'Add the missing number, or remove the one that is there.',
    check: ({ map }) => map.steps.flatMap((step) => [...judgeStep(step), ...step.needs.flatMap(judgeNeed)]),
};

/** A step without a number of its own has that of its needs. */
function judgeStep(step: Step): RuleFinding[] {
    const importance = step.importance ?? step.needs.find((need) => need.importance)?.importance;
    const effort = step.effort ?? step.needs.find((need) => need.effort)?.effort;
    const missing = nameMissing({ Importance: importance, Effort: effort });
    return missing ? [tellOf('step', step, `${missing} is missing, so no priority can be computed.`)] : [];
}

function judgeNeed(need: Need): RuleFinding[] {
    const missing = nameMissing({ Importance: need.importance, Satisfaction: need.satisfaction });
    return missing ? [tellOf('need', need, `${missing} is missing, so no opportunity can be computed.`)] : [];
}

/** Undefined where both are there, and where none is. */
function nameMissing(amounts: Readonly<Record<string, Amount | undefined>>): string | undefined {
    const missing = Object.keys(amounts).filter((name) => !amounts[name]);
    return missing.length === 1 ? missing[0] : undefined;
}
