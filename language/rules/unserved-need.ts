// `unserved-need`: a job need with a high opportunity that no component takes care of.

import type { MapGraph } from '../analysis/map-graph.ts';
import { HIGH_OPPORTUNITY, opportunityOf } from '../analysis/opportunity.ts';
import { isActive } from '../analysis/status.ts';
import type { JobValueMap, Need } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, writeNumber } from './wording.ts';

export const unservedNeed: Rule = {
    code: 'unserved-need',
    severity: 'warning',
    why: 'What matters to people and does not satisfy them is where a product can win, and here nothing tries.',
    advice: 'Let a component of its step serve the need, or plan one that will.',
    check(graph) {
        if (!servesIsUsed(graph.map)) return [];
        const served = new Set(listServed(graph));
        return graph.map.steps.flatMap(({ needs }) => needs.flatMap((need) => judge(need, served) ?? []));
    },
};

/** What is served by a name that leads nowhere is written all the same. */
function servesIsUsed({ components, unknown }: JobValueMap): boolean {
    if (components.some(({ serves }) => serves.length > 0)) return true;
    return unknown.some(({ kind, scenario }) => kind === 'need' && scenario === undefined);
}

function listServed({ map }: MapGraph): string[] {
    return map.components.filter(isActive).flatMap(({ serves }) => serves.map(({ name }) => name));
}

function judge(need: Need, served: ReadonlySet<string>): RuleFinding | undefined {
    const opportunity = opportunityOf(need);
    if (opportunity === undefined || opportunity < HIGH_OPPORTUNITY || served.has(need.name)) return undefined;
    const figure = writeNumber(opportunity, 'ten');
    const message = `Important but badly satisfied (${figure}): ${quote(need.text)}. No component takes care of it.`;
    return tellOf('need', need, message);
}
