// `stranded`: a component that others need, none of which leads to a step of the job.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { removeComponents } from '../fixes/remove-component.ts';
import type { Component } from '../model/job-value-map.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, quoteAll } from './wording.ts';

export const stranded: Rule = {
    code: 'stranded',
    severity: 'information',
    why: 'It is needed, but only by parts that themselves help with no step of the job.',
    advice: 'Put right the component at the top of its chain, or remove the whole chain.',
    check(graph) {
        const idle = graph.map.components.filter(({ name }) => graph.reachOf(name).length === 0);
        const roots = traceRoots(idle, graph);
        const below = idle.filter(({ name }) => !graph.isUser(name) && graph.dependentsOf(name).length > 0);
        return below.map((component) => {
            const root = roots.get(component.name);
            const message = `${quote(component.title)} only supports parts that help no step.`;
            return tellOf('component', component, message, { related: root ? tellRoot(root, graph) : [] });
        });
    },
    fixes: (finding, source) => [...offerRoot(finding, source), ...offerRemoval(finding, source)],
};

/** To where the chain can be put right. */
function offerRoot({ related: [root] }: Finding, { spanOf }: FixSource): readonly Fix[] {
    if (!root) return [];
    return [{ title: 'Go to where its chain begins', changes: [], select: spanOf(root.range), isPreferred: false }];
}

/** Longer chains are not removed by a click. */
const LONGEST_CHAIN = 6;

function offerRemoval({ subject }: Finding, source: FixSource): readonly Fix[] {
    const chain = listChain(subject, source.graph);
    if (chain.length > LONGEST_CHAIN) return [];
    const title = `Remove the whole chain: ${quoteAll(chain.map((each) => each.title))}`;
    return offerFix(title, removeComponents(new Set(chain.map((each) => each.name)), source), source);
}

/** A component with all that leads to it, and with what nothing else needs then; in the order of the text. */
function listChain(name: string, graph: MapGraph): readonly Component[] {
    const chain = new Set<string>();
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (chain.has(next)) continue;
        chain.add(next);
        waiting.push(...graph.dependentsOf(next));
    }
    // Each name that is added while this runs is looked at, too.
    for (const member of chain) {
        for (const { to } of graph.needsOf(member)) {
            if (!graph.isUser(to) && graph.dependentsOf(to).every((from) => chain.has(from))) chain.add(to);
        }
    }
    return graph.map.components.filter((component) => chain.has(component.name));
}

function tellRoot({ name, title, nameRange, shared }: Component, graph: MapGraph) {
    if (shared) return [];
    const flaw = graph.isUser(name) ? 'belongs to no step' : 'is needed by nobody';
    return [{ message: `Its chain begins with ${quote(title)}, which ${flaw}.`, range: nameRange }];
}

/** For each component the first one, in the order of the text, that leads to it and to which nothing of use leads. */
function traceRoots(idle: readonly Component[], graph: MapGraph): ReadonlyMap<string, Component> {
    const roots = new Map<string, Component>();
    for (const root of idle) {
        if (!graph.isUser(root.name) && graph.dependentsOf(root.name).length > 0) continue;
        const waiting = [root.name];
        for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
            if (roots.has(name)) continue;
            roots.set(name, root);
            for (const { to } of graph.needsOf(name)) waiting.push(to);
        }
    }
    return roots;
}
