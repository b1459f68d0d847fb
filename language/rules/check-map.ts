// Runs the rules over one map: everything that the language has to tell about it, in order.
// What a rule looks for stands in its own file; this one knows only severities, allowances and suppression.

import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import { ALL_RULES } from './all-rules.ts';
import { readAllowances } from './allowances.ts';
import type { Finding } from './finding.ts';
import { compareFindings } from './finding-order.ts';
import { tellProblems } from './problem-findings.ts';
import type { Rule, RuleFinding } from './rule.ts';
import type { RuleCode } from './rule-codes.ts';
import { type EffectiveRule, type OutsideLevels, readRuleSettings } from './rule-settings.ts';

export interface CheckOptions extends OutsideLevels {
    /** Told when a rule fails; the other rules go on. Without it the failure is thrown. */
    readonly onCrash?: ((code: RuleCode, error: unknown) => void) | undefined;
    /** The rules to run; all of them unless given. */
    readonly rules?: readonly Rule[];
}

/** The problems of the text and the findings of all rules, by place and then by code. Allowed findings are left out. */
export function checkMap(map: JobValueMap, options: CheckOptions = {}): readonly Finding[] {
    const isAllowed = readAllowances(map);
    const findings = runRules(map, options).filter((finding) => !isAllowed(finding));
    return [...tellProblems(map), ...findings].sort(compareFindings);
}

function runRules(map: JobValueMap, options: CheckOptions): Finding[] {
    const rules = options.rules ?? ALL_RULES;
    const graph = buildGraph(map);
    const settingOf = readRuleSettings(map, options);
    const suppressed = new Set(rules.flatMap((rule) => guard(rule, options, () => rule.suppresses?.(graph) ?? [])));
    return rules
        .filter((rule) => !suppressed.has(rule.code))
        .flatMap((rule) => guard(rule, options, () => runRule(rule, graph, settingOf(rule))));
}

function runRule(rule: Rule, graph: MapGraph, { level, limit }: EffectiveRule): Finding[] {
    if (level === 'off') return [];
    const found = rule.check(graph, limit).filter((each) => rule.aboutText || !isAboutShared(each, graph));
    return found.map((each): Finding => ({ code: rule.code, severity: level, ...each }));
}

/** What is wrong with a component of another map is told there. */
function isAboutShared({ about: [first] }: RuleFinding, { map, component }: MapGraph): boolean {
    if (first?.kind === 'layer') return map.layers.some(({ name, shared }) => name === first.name && shared);
    return first?.kind === 'component' && component(first.name)?.shared !== undefined;
}

/** A rule that fails must not take the others with it. */
function guard<Item>({ code }: Rule, { onCrash }: CheckOptions, run: () => readonly Item[]): readonly Item[] {
    try {
        return run();
    } catch (error) {
        if (!onCrash) throw error;
        onCrash(code, error);
        return [];
    }
}
