// `need-format`: a job need that does not begin with what the user wants to achieve.

import type { Need } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';

/** What a need may begin with: an action or a direction. */
export const NEED_OPENERS: readonly string[] = (
    'determine identify ensure reduce estimate calculate assess avoid confirm find know learn obtain remember ' +
    'understand detect decide verify recognise recognize minimize minimise decrease lower increase maximize maximise ' +
    'raise shorten keep agree compare restore limit prevent'
).split(' ');

const OPENERS: ReadonlySet<string> = new Set(NEED_OPENERS);
const FEWEST_WORDS = 3;

export const needFormat: Rule = {
    code: 'need-format',
    severity: 'hint',
    why: 'Needs of one form, an action or a direction with its object, can be compared, asked about and scored.',
    advice: 'Begin with an action (determine, identify, confirm …) or a direction (minimize, reduce, increase …).',
    check({ map }) {
        const needs = map.steps.flatMap((step) => step.needs);
        // A map in another language keeps to forms that this rule does not know.
        if (needs.filter(opensWell).length * 2 < needs.length) return [];
        const others = needs.filter((need) => !opensWell(need) || wordsOf(need).length < FEWEST_WORDS);
        return others.map((need) => tellOf('need', need, describe(need), { range: need.textRange }));
    },
};

function describe(need: Need): string {
    if (opensWell(need)) return 'Too short to be clear: say of what, too, as in ‘Minimize the time it takes to …’.';
    return 'Start with what must be achieved: ‘Determine …’ or ‘Minimize the time it takes to …’.';
}

function opensWell(need: Need): boolean {
    const [first = ''] = wordsOf(need);
    return OPENERS.has(first.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

function wordsOf({ text }: Need): readonly string[] {
    return text.match(/\S+/gu) ?? [];
}
