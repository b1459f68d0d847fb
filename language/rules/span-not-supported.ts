// `span-not-supported`: a component below the user layer claims steps that nothing above it carries it to.

import type { MapGraph } from '../analysis/map-graph.ts';
import { dropSteps } from '../fixes/drop-steps.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { offerNeeders } from '../fixes/offer-arrow-fixes.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Component } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, quoteSome } from './wording.ts';

export const spanNotSupported: Rule = {
    code: 'span-not-supported',
    severity: 'warning',
    why: 'What does not face the user helps with a step only through a component there that needs it; a claim is no help.',
    advice: 'Let a component of that step need it, or take the step out of its list.',
    check: (graph) => graph.map.components.flatMap((component) => judge(component, graph) ?? []),
    fixes({ subject, about: [, ...steps] }, source) {
        const name = subject.slice(0, subject.indexOf('['));
        const claimed = new Set(steps.map((step) => step.name));
        const title = steps.length === 1 ? 'Drop this step' : 'Drop these steps';
        return [...offerFix(title, dropSteps(name, claimed, source), source), ...offerSupport(name, claimed, source)];
    },
};

/** Those that help with all of the steps. */
function offerSupport(name: string, steps: ReadonlySet<string>, source: FixSource): readonly Fix[] {
    const { map, graph } = source;
    const helpers = map.components.filter((each) => {
        return graph.isUser(each.name) && [...steps].every((step) => each.steps.includes(step));
    });
    return offerNeeders(helpers, name, source);
}

function judge(component: Component, graph: MapGraph): RuleFinding | undefined {
    const { name, title, steps, stepsItems } = component;
    if (graph.isUser(name) || steps.length === 0) return undefined;
    const reached = new Set(graph.reachOf(name));
    const claimed = steps.filter((step) => !reached.has(step));
    if (claimed.length === 0) return undefined;
    const isClaimed = new Set(claimed);
    const [first, ...others] = stepsItems.filter((item) => item.steps.some((step) => isClaimed.has(step)));
    const message = `${quote(title)} claims to serve ${quoteSome(titlesOf(claimed, graph))}, but nothing there needs it.`;
    return tellOf('component', component, message, {
        subject: `${name}[${claimed.join(',')}]`,
        range: first?.range ?? component.nameRange,
        related: others.map(({ range }) => ({ message: 'This is claimed, too.', range })),
        about: [{ kind: 'component', name }, ...claimed.map((step) => ({ kind: 'step' as const, name: step }))],
    });
}

function titlesOf(names: readonly string[], { map }: MapGraph): string[] {
    const wanted = new Set(names);
    return map.steps.filter(({ name }) => wanted.has(name)).map(({ title }) => title);
}
