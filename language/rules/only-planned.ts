// `only-planned`: a step that is covered by what is still to come, and by nothing else.

import { isFuture } from '../analysis/status.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const onlyPlanned: Rule = {
    code: 'only-planned',
    severity: 'information',
    why: 'The picture shows the step as covered, but nobody is helped with it today.',
    advice: 'Build one of the plans first, or decide that the step can wait.',
    check(graph) {
        const planned = graph.map.steps.filter(({ name }) => {
            const cover = graph.coverOf(name);
            return cover.length > 0 && cover.every(isFuture);
        });
        return planned.map((step) => tellOf('step', step, `${quote(step.title)} is covered by plans only.`));
    },
};
