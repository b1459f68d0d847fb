// `over-invested`: an easy step with more components than the step that deserves most.

import type { MapGraph } from '../analysis/map-graph.ts';
import { isActive } from '../analysis/status.ts';
import { effortOf, priorityOf } from '../analysis/step-scores.ts';
import type { Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { countOf, quote, writeNumber } from './wording.ts';

/** Below this effort, in percent of people, a step is easy. */
const EASY = 25;

export const overInvested: Rule = {
    code: 'over-invested',
    severity: 'hint',
    why: 'Work on what people find easy already is hardly noticed, while the step that they struggle with waits.',
    advice: 'Ask of each of its components what it adds, and what the same work would do for the other step.',
    check(graph) {
        const scored = graph.map.steps.filter((step) => priorityOf(step) !== undefined);
        const [first] = scored.toSorted((a, b) => (priorityOf(b) ?? 0) - (priorityOf(a) ?? 0));
        if (!first || scored.length < 2) return [];
        return graph.map.steps.flatMap((step) => compare(step, first, graph) ?? []);
    },
};

function compare(step: Step, first: Step, graph: MapGraph): RuleFinding | undefined {
    const effort = effortOf(step);
    if (effort === undefined || effort >= EASY) return undefined;
    const [own, others] = [countActive(step, graph), countActive(first, graph)];
    if (own <= others) return undefined;
    const easy = `${quote(step.title)} is easy (${writeNumber(effort, 'percent')}) and has ${countOf(own, 'component')}`;
    const message = `${easy}; ${quote(first.title)}, the hardest important step, has ${others === 0 ? 'none' : others}.`;
    const related = [{ message: `${quote(first.title)} has the highest priority.`, range: first.nameRange }];
    return tellOf('step', step, message, { related });
}

function countActive({ name }: Step, graph: MapGraph): number {
    return graph.coverOf(name).filter(isActive).length;
}
