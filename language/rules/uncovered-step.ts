// `uncovered-step`: a step of the job with which nothing in the user layer helps. The gap that a map is drawn to find.

import { effortOf, importanceOf } from '../analysis/step-scores.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { MOST_CHOICES } from '../fixes/offer-fix.ts';
import { offerNewHelp, offerStep } from '../fixes/offer-step-fixes.ts';
import type { Component, Job, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote, writeNumber } from './wording.ts';

export const uncoveredStep: Rule = {
    code: 'uncovered-step',
    severity: 'warning',
    why: 'Where nothing helps, people get the step done without you, with a rival, or not at all.',
    advice: 'Add a component for this step to the user layer, or let one that is there help with it too.',
    check(graph) {
        const { steps, job } = graph.map;
        const mostImportant = findHighest(steps, importanceOf);
        const hardest = findHighest(steps, effortOf);
        return steps
            .filter((step) => graph.coverOf(step.name).length === 0)
            .map((step) => tell(step, job, emphasise(step, mostImportant, hardest)));
    },
    fixes({ subject }, source) {
        const step = source.map.steps.find(({ name }) => name === subject);
        return step ? [...offerNewHelp(subject, source), ...offerHelpers(step, source)] : [];
    },
};

/** Those without a step come first, then those that help with a step beside it. */
function offerHelpers(step: Step, source: FixSource): readonly Fix[] {
    const { map, graph } = source;
    const column = map.steps.indexOf(step);
    const beside = new Set([column - 1, column + 1].map((index) => map.steps[index]?.name));
    const distance = ({ stepsItems, steps }: Component) =>
        stepsItems.length === 0 ? 0 : steps.some((name) => beside.has(name)) ? 1 : 2;
    const able = map.components.filter(({ name, shared }) => !shared && graph.isUser(name));
    const nearest = [...able].sort((one, other) => distance(one) - distance(other)).slice(0, MOST_CHOICES);
    return nearest.flatMap(({ name, title }) => offerStep(name, step, `Let ${quote(title)} help with it`, source));
}

function tell(step: Step, job: Job | undefined, emphasis: string): RuleFinding {
    return {
        subject: step.name,
        message: `Nothing in the user layer helps ${nameExecutor(job)} with ${quote(step.title)}.${emphasis}`,
        range: step.nameRange,
        related: [],
        about: [{ kind: 'step', name: step.name }],
    };
}

function nameExecutor(job: Job | undefined): string {
    const executor = job?.executor?.text.trim();
    return executor ? quote(executor) : 'the user';
}

/** The one step that stands out in a figure, with the figure. */
interface Highest {
    readonly step: string;
    readonly value: number;
}

/** None where several share the highest value, or where there is nothing to compare with. */
function findHighest(steps: readonly Step[], read: (step: Step) => number | undefined): Highest | undefined {
    const scored = steps.flatMap((step) => {
        const value = read(step);
        return value === undefined ? [] : [{ step: step.name, value }];
    });
    const [highest, next] = scored.sort((a, b) => b.value - a.value);
    return highest && next && highest.value > next.value ? highest : undefined;
}

function emphasise({ name }: Step, mostImportant: Highest | undefined, hardest: Highest | undefined): string {
    const importance = mostImportant?.step === name ? writeNumber(mostImportant.value, 'ten') : undefined;
    const effort = hardest?.step === name ? writeNumber(hardest.value, 'percent') : undefined;
    if (importance && effort) return ` It is also the most important (${importance}) and the hardest (${effort}) step.`;
    if (importance) return ` It is also the most important step (${importance}).`;
    return effort ? ` It is also the hardest step (${effort}).` : '';
}
