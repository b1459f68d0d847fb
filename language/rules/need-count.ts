// `need-count`: a step with very few or very many job needs, on a map that has some.

import { fillIn } from '../fixes/fix-marks.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { writeMember } from '../fixes/write-member.ts';
import { isStep } from '../generated/ast.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { countOf, quote } from './wording.ts';

const FEWEST = 5;
const MOST = 10;

export const needCount: Rule = {
    code: 'need-count',
    severity: 'hint',
    why: 'With few needs a step is hardly understood; with many some of them say the same, or belong to another step.',
    advice: 'Ask users for what is missing, or split the step.',
    check({ map: { steps } }) {
        if (!steps.some(({ needs }) => needs.length > 0)) return [];
        const unusual = steps.filter(({ needs }) => needs.length < FEWEST || needs.length > MOST);
        return unusual.map((step) => {
            const count = step.needs.length === 0 ? 'no needs' : countOf(step.needs.length, 'need');
            return tellOf('step', step, `${quote(step.title)} has ${count}; typical is ${FEWEST} to ${MOST}.`);
        });
    },
    fixes({ subject }, source) {
        const step = source.map.steps.find(({ name }) => name === subject);
        const node = findNode(step?.nameRange, isStep, source);
        const count = FEWEST - (step?.needs.length ?? FEWEST);
        if (!node || count <= 0) return [];
        const [first = '', ...others] = TEMPLATES.slice(0, count);
        const lines = [fillIn(first), ...others].map((text) => `need "${text}"`);
        return offerFix(`Add ${countOf(count, 'need')} to fill in`, writeMember(node, lines, source, 'last'), source);
    },
};

/** What a need may say, as many as the fewest. */
const TEMPLATES = [
    'Minimize the time it takes to …',
    'Minimize the likelihood that …',
    'Determine whether …',
    'Ensure that …',
    'Avoid having to …',
];
