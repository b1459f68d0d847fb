// `split-step`: a step whose components belong to many teams.

import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { capitalise, quote, writeCount } from './wording.ts';

export const splitStep: Rule = {
    code: 'split-step',
    severity: 'information',
    limit: 3,
    why: 'The more teams share a step, the more of its improvements wait for an agreement, and the user feels the seams.',
    advice: 'Cut the teams along the steps, or name one that answers for this step.',
    check(graph, limit) {
        return graph.map.steps.flatMap((step) => {
            const teams = new Set(graph.coverOf(step.name).flatMap(({ team }) => (team?.known ? team.name : [])));
            if (teams.size <= limit) return [];
            const count = `${capitalise(writeCount(teams.size))} ${teams.size === 1 ? 'team shares' : 'teams share'}`;
            return [tellOf('step', step, `${count} ${quote(step.title)}; the limit is ${writeCount(limit)}.`)];
        });
    },
};
