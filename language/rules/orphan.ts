// `orphan`: a component that does not face the user and that nobody needs.

import type { MapGraph } from '../analysis/map-graph.ts';
import { offerNeeders } from '../fixes/offer-arrow-fixes.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { removeComponents } from '../fixes/remove-component.ts';
import type { Component } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { quote } from './wording.ts';

export const orphan: Rule = {
    code: 'orphan',
    severity: 'warning',
    why: 'What does not face the user is worth only what the components above it make of it, and none uses this one.',
    advice: 'Let a component that helps the user need it, or take it off the map.',
    check(graph) {
        const orphans = graph.map.components.filter(
            ({ name }) => !graph.isUser(name) && graph.dependentsOf(name).length === 0,
        );
        return orphans.map(({ name, title, nameRange }) => ({
            subject: name,
            message: `Nobody needs ${quote(title)}. It helps no step of the job.`,
            range: nameRange,
            related: [],
            about: [{ kind: 'component', name }],
        }));
    },
    fixes({ subject }, source) {
        const removal = removeComponents(new Set([subject]), source);
        const above = listAbove(subject, source.graph);
        return [...offerNeeders(above, subject, source), ...offerFix('Remove it', removal, source)];
    },
};

/** What helps a step and stands above a component, the nearest layers first; then what stands beside it. */
function listAbove(name: string, graph: MapGraph): readonly Component[] {
    const own = graph.rankOf(name) ?? Number.POSITIVE_INFINITY;
    const rank = (component: Component) => graph.rankOf(component.name) ?? Number.POSITIVE_INFINITY;
    const distance = (component: Component) => (rank(component) < own ? own - rank(component) : Number.MAX_VALUE);
    const helping = graph.map.components.filter(
        (each) => each.status !== 'retiring' && graph.reachOf(each.name).length > 0,
    );
    return helping.sort((one, other) => Math.sign(distance(one) - distance(other)));
}
