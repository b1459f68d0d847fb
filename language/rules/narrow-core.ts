// `narrow-core`: a component of the core that helps with a single step.

import { findFittingLayer } from '../analysis/arrow-direction.ts';
import { isActive } from '../analysis/status.ts';
import { findComponent, moveComponent } from '../fixes/edit-component.ts';
import { addStep } from '../fixes/list-items.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { canBeNamed } from '../fixes/offer-step-fixes.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const narrowCore: Rule = {
    code: 'narrow-core',
    severity: 'information',
    why: 'The core is what several steps share; a part for one step only belongs to that step, or has more to give.',
    advice: 'Let components of other steps need it too, or move it to the user layer.',
    check(graph) {
        if (graph.map.steps.length < 2) return [];
        const narrow = graph.map.components.filter(
            (component) =>
                isActive(component) &&
                graph.layerOf(component.name)?.kind === 'core' &&
                graph.reachOf(component.name).length === 1,
        );
        return narrow.map((component) => {
            const message = `${quote(component.title)} serves one step only; core parts should span several.`;
            return tellOf('component', component, message);
        });
    },
    fixes({ subject }, source) {
        const user = findFittingLayer(subject, 'user', source.graph);
        const node = findComponent(subject, source);
        const [step = ''] = source.graph.reachOf(subject);
        if (!user || !node || !canBeNamed({ name: step })) return [];
        const own = source.graph.component(subject)?.stepsItems.length ? [] : addStep(node, step, source);
        return offerFix(`Move it to ${quote(user.title)}`, moveComponent(subject, user, source, own), source);
    },
};
