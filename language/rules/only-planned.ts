// `only-planned`: a step that is covered by what is still to come, and by nothing else.

import { isFuture } from '../analysis/status.ts';
import type { Component, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const onlyPlanned: Rule = {
    code: 'only-planned',
    severity: 'information',
    why: 'The picture shows the step as covered, but nobody is helped with it today.',
    advice: 'Build one of the plans first, or decide that the step can wait.',
    check(graph) {
        return graph.map.steps.flatMap((step) => {
            const cover = graph.coverOf(step.name);
            return cover.length > 0 && cover.every(isFuture) ? [tell(step, cover)] : [];
        });
    },
};

function tell(step: Step, cover: readonly Component[]): RuleFinding {
    const related = cover.map(({ title, status, statusRange, nameRange }) => ({
        message: `${quote(title)} is ${status === 'planned' ? 'only planned' : 'still being built'}.`,
        range: statusRange ?? nameRange,
    }));
    return tellOf('step', step, `${quote(step.title)} is covered ${describe(cover)}.`, { related });
}

function describe(cover: readonly Component[]): string {
    const planned = cover.filter(({ status }) => status === 'planned').length;
    if (planned === cover.length) return 'by plans only';
    return planned === 0 ? 'only by what is still being built' : 'only by what is planned or still being built';
}
