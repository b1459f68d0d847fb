// `step-losing-cover`: a step that is covered by what is being retired, and by nothing else.

import { isActive } from '../analysis/status.ts';
import { offerNewHelp } from '../fixes/offer-step-fixes.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, quoteSome } from './wording.ts';

export const stepLosingCover: Rule = {
    code: 'step-losing-cover',
    severity: 'warning',
    why: 'A gap that is decided already hurts like one that is there, but there is still time to close it.',
    advice: 'Add the successor for this step, planned if need be, or keep what covers it now.',
    check(graph) {
        return graph.map.steps.flatMap((step) => {
            const cover = graph.coverOf(step.name);
            if (cover.length === 0 || cover.some(isActive)) return [];
            const verb = cover.length === 1 ? 'is' : 'are';
            const titles = quoteSome(cover.map(({ title }) => title));
            const message = `Once ${titles} ${verb} retired nothing covers ${quote(step.title)}.`;
            const related = cover.map(({ title, statusRange, nameRange }) => ({
                message: `${quote(title)} is being retired.`,
                range: statusRange ?? nameRange,
            }));
            return [tellOf('step', step, message, { related })];
        });
    },
    fixes: ({ subject }, source) => offerNewHelp(subject, source, ' { status planned }'),
};
