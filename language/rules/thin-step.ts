// `thin-step`: a step that is important and hard, and rests on a single component.

import { isActive } from '../analysis/status.ts';
import { effortOf, importanceOf } from '../analysis/step-scores.ts';
import { offerNewHelp } from '../fixes/offer-step-fixes.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, writeNumber } from './wording.ts';

/** From this importance and this effort on, in percent of people, a step is important and hard. */
const IMPORTANT = 7;
const HARD = 50;

export const thinStep: Rule = {
    code: 'thin-step',
    severity: 'information',
    why: 'Where people struggle with what matters to them there is most to win, and most to lose with the one part that helps.',
    advice: 'Add a component that helps with this step in another way.',
    check(graph) {
        return graph.map.steps.flatMap((step) => {
            const [importance, effort] = [importanceOf(step), effortOf(step)];
            if (importance === undefined || effort === undefined || importance < IMPORTANT || effort < HARD) return [];
            const [only, ...others] = graph.coverOf(step.name).filter(isActive);
            if (!only || others.length > 0) return [];
            const [much, hard] = [writeNumber(importance, 'ten'), writeNumber(effort, 'percent')];
            const message = `${quote(step.title)} is important (${much}) and hard (${hard}) but rests on one component.`;
            const related = [{ message: `${quote(only.title)} is the only one.`, range: only.nameRange }];
            return [tellOf('step', step, message, { related })];
        });
    },
    fixes: ({ subject }, source) => offerNewHelp(subject, source),
};
