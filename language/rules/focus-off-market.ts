// `focus-off-market`: the steps in focus are not the ones in which a market of this age is won.

import type { Fix, FixSource } from '../fixes/fix.ts';
import { addToList } from '../fixes/list-items.ts';
import { MOST_CHOICES, offerFix } from '../fixes/offer-fix.ts';
import { canBeNamed } from '../fixes/offer-step-fixes.ts';
import { findNode, spanOfNode } from '../fixes/read-block.ts';
import { isFocus } from '../generated/ast.ts';
import type { JobValueMap, Market, Phase, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote, quoteAll, quoteSome } from './wording.ts';

/** In which phases of the job products of a market compete (Ulwick, outcome-driven innovation). */
export const EXPECTED_PHASES: Readonly<Record<Market, readonly Phase[]>> = {
    early: ['execute'],
    maturing: ['plan', 'assess'],
    mature: ['understand', 'revise'],
};

export const focusOffMarket: Rule = {
    code: 'focus-off-market',
    severity: 'information',
    why: 'The older a market, the better everybody executes, and the more is won before and after the execution.',
    advice: 'Focus on a step of these phases too, or say why this market is different.',
    check: ({ map }) => judge(map),
    fixes(_, source) {
        const market = source.map.job?.market?.value;
        const phases: ReadonlySet<Phase> = new Set(market && EXPECTED_PHASES[market]);
        const fitting = source.map.steps.filter(
            (step) => canBeNamed(step) && step.phases.some(({ value }) => phases.has(value)),
        );
        return fitting.length === 0 ? [] : offerFocus(fitting, source);
    },
};

/** Besides what is in focus now, or in place of it. */
function offerFocus(fitting: readonly Step[], source: FixSource): readonly Fix[] {
    const node = findNode(source.map.job?.focusRange, isFocus, source);
    if (!node) return [];
    const names = fitting.map(({ name }) => name).join(', ');
    const besides = fitting.slice(0, MOST_CHOICES).flatMap((step) => {
        return offerFix(`Focus on ${quote(step.title)}, too`, addToList(node.items, step.name), source);
    });
    const title = `Focus on ${quoteSome(fitting.map((step) => step.title))} instead`;
    return [...besides, ...offerFix(title, [{ ...spanOfNode(node), newText: `focus ${names}` }], source)];
}

function judge({ job, steps }: JobValueMap): RuleFinding[] {
    const inFocus = new Set(job?.focus);
    const phases = steps.flatMap((step) => step.phases);
    if (!job?.market || inFocus.size === 0 || phases.length === 0) return [];
    const focused = steps.filter(({ name }) => inFocus.has(name));
    const market = job.market.value;
    const expected = EXPECTED_PHASES[market];
    if (focused.some((step) => step.phases.some(({ value }) => expected.includes(value)))) return [];
    const kind = `${market === 'early' ? 'an' : 'a'} ${market} market`;
    const phasesTold = `the ${expected.length === 1 ? 'phase' : 'phases'} ${quoteAll(expected)}`;
    const own = quoteSome(focused.map(({ title }) => title));
    return [
        {
            subject: job.focus.join(','),
            message: `In ${kind} others improve ${phasesTold}; your focus is ${own}.`,
            range: job.focusRange ?? job.statementRange,
            related: [{ message: `This makes it ${kind}.`, range: job.market.range }],
            about: [...job.focus.map((name) => ({ kind: 'step' as const, name })), { kind: 'job', name: 'map' }],
        },
    ];
}
