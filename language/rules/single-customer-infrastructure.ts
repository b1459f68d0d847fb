// `single-customer-infrastructure`: a block of the infrastructure that a single component uses.

import { findFittingLayer } from '../analysis/arrow-direction.ts';
import type { MapGraph } from '../analysis/map-graph.ts';
import { moveComponent } from '../fixes/edit-component.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Component } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const singleCustomerInfrastructure: Rule = {
    code: 'single-customer-infrastructure',
    severity: 'hint',
    why: 'Infrastructure pays when much is built on it; with one customer it is a part of that customer.',
    advice: 'Make it useful to others, or move it to the core beside the one that uses it.',
    check(graph) {
        return graph.map.components.flatMap((component) => {
            const customer = findOnlyCustomer(component, graph);
            if (!customer) return [];
            const titles = `${quote(customer.title)} uses ${quote(component.title)}`;
            const message = `Only ${titles}; infrastructure should be as generic as possible.`;
            return [tellOf('component', component, message)];
        });
    },
    fixes({ subject }, source) {
        const core = findFittingLayer(subject, 'core', source.graph);
        return core ? offerFix(`Move it to ${quote(core.title)}`, moveComponent(subject, core, source), source) : [];
    },
};

function findOnlyCustomer({ name }: Component, graph: MapGraph): Component | undefined {
    if (graph.layerOf(name)?.kind !== 'infrastructure') return undefined;
    const [only, ...others] = graph.dependentsOf(name);
    return only !== undefined && others.length === 0 ? graph.component(only) : undefined;
}
