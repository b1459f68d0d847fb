// `user-without-step`: a component of the user layer for which no step is written. A step that is written but does not
// exist counts as written here; it is an `unknown-reference`.

import { findFittingLayer } from '../analysis/arrow-direction.ts';
import { moveComponent } from '../fixes/edit-component.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { canBeNamed, offerStep } from '../fixes/offer-step-fixes.ts';
import type { Step } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { quote } from './wording.ts';

export const userWithoutStep: Rule = {
    code: 'user-without-step',
    severity: 'warning',
    why: 'A part that the user meets should help to get the job done; without a step nobody can tell when.',
    advice: 'Say which step it helps with (for …), or move it down a layer if the user never meets it.',
    check(graph) {
        const idle = graph.map.components.filter(
            ({ name, stepsItems }) => graph.isUser(name) && stepsItems.length === 0,
        );
        return idle.map(({ name, title, nameRange }) => ({
            subject: name,
            message: `${quote(title)} faces the user but belongs to no step.`,
            range: nameRange,
            related: [],
            about: [{ kind: 'component', name }],
        }));
    },
    fixes: ({ subject }, source) => [...offerSteps(subject, source), ...offerCore(subject, source)],
};

/** More than these nobody chooses from. */
const MOST_STEPS = 8;

/** Those that nothing covers come first. */
function offerSteps(name: string, source: FixSource): readonly Fix[] {
    const isCovered = (step: Step) => source.graph.coverOf(step.name).length > 0;
    const steps = source.map.steps.filter(canBeNamed);
    const inOrder = [...steps.filter((step) => !isCovered(step)), ...steps.filter(isCovered)];
    return inOrder
        .slice(0, MOST_STEPS)
        .flatMap((step) => offerStep(name, step, `Let it help with ${quote(step.title)}`, source));
}

function offerCore(name: string, source: FixSource): readonly Fix[] {
    const core = findFittingLayer(name, 'core', source.graph);
    return core ? offerFix(`Move it to ${quote(core.title)}`, moveComponent(name, core, source), source) : [];
}
