// What would be wrong with a map if a name that leads nowhere were another one: nobody should be led from one error
// into the next.

import { fitsLayer, mayNeed } from '../analysis/arrow-direction.ts';
import type { MapGraph } from '../analysis/map-graph.ts';
import type { UnknownReference } from '../model/job-value-map.ts';
import { comparePositions } from './finding-order.ts';

/** Whether no other error follows if what is used is called so. In a scenario nothing is judged by what it changes. */
export function leadsWell(use: UnknownReference, graph: MapGraph): boolean {
    if (use.scenario !== undefined) return true;
    switch (use.kind) {
        case 'component':
            return mayNeed(use.owner.name, use.name, graph) && !dependsOn(use.name, use.owner.name, graph);
        case 'layer':
            return mayStandIn(use, graph);
        case 'layer kind':
            return use.name !== 'user' || !graph.map.layers.some(({ kind }) => kind === 'user');
        case 'step':
            return !isScored(use, graph);
        case 'rule':
            return !graph.map.ruleSettings.some(({ code }) => code === use.name);
        case 'severity':
            return !isJudged(use, graph);
        default:
            return true;
    }
}

/** A component in the block of a layer stands in that one, whatever else it says. */
function mayStandIn({ owner, name }: UnknownReference, graph: MapGraph): boolean {
    const around = graph.component(owner.name)?.layer;
    if (around !== undefined) return around === name;
    const rank = graph.map.layers.findIndex((layer) => layer.name === name);
    return fitsLayer(owner.name, rank, graph);
}

/** The first severity of a rule counts. */
function isJudged({ range }: UnknownReference, { map: { ruleSettings } }: MapGraph): boolean {
    const own = ruleSettings.findLast((setting) => comparePositions(setting.range.start, range.start) <= 0);
    return ruleSettings.some(({ code, severity }) => code === own?.code && severity !== undefined);
}

/** A competitor has one score a step, and a segment one effort. */
function isScored({ owner, name }: UnknownReference, { map }: MapGraph): boolean {
    const amounts = [
        ...map.competitors.filter((party) => owner.kind === 'competitor' && party.name === owner.name),
        ...map.segments.filter((party) => owner.kind === 'segment' && party.name === owner.name),
    ].flatMap((party) => ('scores' in party ? party.scores : party.efforts));
    return amounts.some(({ step }) => step === name);
}

/** Whether a component needs another one, itself or through others; it needs itself, too. */
export function dependsOn(name: string, other: string, graph: MapGraph): boolean {
    const seen = new Set<string>();
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next === other) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        for (const { to } of graph.needsOf(next)) waiting.push(to);
    }
    return false;
}
