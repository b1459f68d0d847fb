// `unserved-need`: a job need with a high opportunity that no component takes care of.

import { HIGH_OPPORTUNITY, opportunityOf } from '../analysis/opportunity.ts';
import { isActive } from '../analysis/status.ts';
import { findServants } from '../figures/need-coverage.ts';
import { findComponent } from '../fixes/edit-component.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { findFreeName } from '../fixes/free-name.ts';
import { addServed, endOfTitle, writeInHeader } from '../fixes/list-items.ts';
import { nameFromTitle } from '../fixes/mend-steps.ts';
import { type Draft, MOST_CHOICES, offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { isNeed } from '../generated/ast.ts';
import type { Component, JobValueMap, Need } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, writeNumber } from './wording.ts';

const NOBODY = 'No component takes care of it.';

export const unservedNeed: Rule = {
    code: 'unserved-need',
    severity: 'warning',
    why: 'What matters to people and does not satisfy them is where a product can win, and here nothing tries.',
    advice: 'Let a component of its step serve the need, or plan one that will.',
    check({ map }) {
        if (!servesIsUsed(map)) return [];
        const servants = findServants(map);
        return map.steps.flatMap(({ needs }) =>
            needs.flatMap((need) => judge(need, servants.get(need.name) ?? []) ?? []),
        );
    },
    fixes({ subject }, source) {
        const need = source.map.steps.flatMap(({ needs }) => needs).find(({ name }) => name === subject);
        return need ? offerServers(need, source) : [];
    },
};

/** What faces the user comes first. */
function offerServers(need: Need, source: FixSource): readonly Fix[] {
    const { map, graph } = source;
    const able = map.components.filter((each) => !each.shared && isActive(each) && each.steps.includes(need.step));
    const inOrder = [
        ...able.filter(({ name }) => graph.isUser(name)),
        ...able.filter(({ name }) => !graph.isUser(name)),
    ];
    const { name, draft } = nameNeed(need, source);
    return inOrder.slice(0, MOST_CHOICES).flatMap((component) => {
        const node = findComponent(component.name, source);
        const served = node && addServed(node, name, source);
        return offerFix(`Let ${quote(component.title)} serve it`, [draft, served], source);
    });
}

/** What is to be served needs a name. */
function nameNeed(need: Need, source: FixSource): { readonly name: string; readonly draft: Draft } {
    if (need.named) return { name: need.name, draft: [] };
    const name = findFreeName(nameFromTitle(need.text), source.namesOf('need'));
    const node = findNode(need.nameRange, isNeed, source);
    return { name, draft: node && [writeInHeader(endOfTitle(node), name, source)] };
}

/** What is served by a name that leads nowhere is written all the same. */
function servesIsUsed({ components, unknown, applied }: JobValueMap): boolean {
    if (components.some(({ serves }) => serves.length > 0)) return true;
    return unknown.some(({ kind, scenario }) => kind === 'need' && (scenario === undefined || scenario === applied));
}

function judge(need: Need, servants: readonly Component[]): RuleFinding | undefined {
    const opportunity = opportunityOf(need);
    if (opportunity === undefined || opportunity < HIGH_OPPORTUNITY || servants.some(isActive)) return undefined;
    const figure = writeNumber(opportunity, 'ten');
    const gap = `Important but badly satisfied (opportunity ${figure} of 20): ${quote(need.text)}.`;
    const [last] = servants;
    const end = last ? `Only what is being retired takes care of it: ${quote(last.title)}.` : NOBODY;
    return tellOf('need', need, `${gap} ${end}`);
}
