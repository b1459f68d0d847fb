// Runs the rules over one map: everything that the language has to tell about it, in order.
// What a rule looks for stands in its own file; this one knows only severities, allowances and suppression.

import { buildGraph, type MapGraph } from '../analysis/map-graph.ts';
import type { Allowance, JobValueMap, Severity } from '../model/job-value-map.ts';
import { ALL_RULES } from './all-rules.ts';
import { type Allowances, openAllowances } from './allowances.ts';
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

/**
 * The problems of the text and the findings of all rules, by place and then by code. Allowed findings are left out.
 * `graph` is that of the map, where somebody has it already.
 */
export function checkMap(map: JobValueMap, options: CheckOptions = {}, graph = buildGraph(map)): readonly Finding[] {
    const allowances = openAllowances(map);
    const settingOf = readRuleSettings(map, options);
    const findings = allowances.silence(runRules(graph, settingOf, options));
    const afterwards = judgeAllowances(map, allowances, settingOf, options);
    return [...tellProblems(map), ...findings, ...afterwards].sort(compareFindings);
}

type SettingOf = (rule: Rule) => EffectiveRule;

function runRules(graph: MapGraph, settingOf: SettingOf, options: CheckOptions): Finding[] {
    const rules = options.rules ?? ALL_RULES;
    const suppressed = new Set(rules.flatMap((rule) => guard(rule, options, () => rule.suppresses?.(graph) ?? [])));
    const isElsewhere = knowWhatIsShared(graph);
    return rules
        .filter((rule) => !suppressed.has(rule.code))
        .flatMap((rule) => guard(rule, options, () => runRule(rule, graph, settingOf(rule), isElsewhere)));
}

/**
 * What there is to say of the allowances that have silenced nothing. A rule that is off only for this reader says
 * nothing of what it would have found, so its allowances are left alone.
 */
function judgeAllowances(
    map: JobValueMap,
    allowances: Allowances,
    settingOf: SettingOf,
    options: CheckOptions,
): Finding[] {
    if (allowances.listIdle().length === 0) return [];
    const isOffOutside = listOffOutside(map, settingOf);
    const idle = allowances.listIdle().filter(({ code }) => !isOffOutside.has(code));
    const judges = (options.rules ?? ALL_RULES).filter((rule) => rule.judge);
    return judges.flatMap((rule) => {
        const { level } = settingOf(rule);
        if (level === 'off') return [];
        const tell = (some: readonly Allowance[]) =>
            guard(rule, options, () => rule.judge?.(some) ?? []).map((each) => finish(each, rule, level));
        const kept = allowances.silence(tell(idle.filter(({ code }) => code !== rule.code)));
        // An allowance of this very rule is idle only when it has silenced none of these.
        const own = tell(allowances.listIdle().filter(({ code }) => code === rule.code));
        return [...kept, ...own];
    });
}

/** The codes of the rules that are off by the editor's setting or by the command line, not by the map. */
function listOffOutside(map: JobValueMap, levelHere: SettingOf): ReadonlySet<string> {
    const levelOfMap = readRuleSettings(map, {});
    const off = ALL_RULES.filter((rule) => levelHere(rule).level === 'off' && levelOfMap(rule).level !== 'off');
    return new Set(off.map(({ code }) => code));
}

function runRule(
    rule: Rule,
    graph: MapGraph,
    { level, limit }: EffectiveRule,
    isElsewhere: (found: RuleFinding) => boolean,
): Finding[] {
    if (level === 'off') return [];
    const found = rule.check(graph, limit).filter((each) => rule.aboutText || !isElsewhere(each));
    return found.map((each) => finish(each, rule, level));
}

function finish(found: RuleFinding, { code }: Rule, severity: Severity): Finding {
    return { code, severity, ...found };
}

/** What is wrong with a component or a layer of another map is told there. */
function knowWhatIsShared({ map, component }: MapGraph): (found: RuleFinding) => boolean {
    const layers = new Set(map.layers.filter(({ shared }) => shared).map(({ name }) => name));
    return ({ about: [first] }) => {
        if (first?.kind === 'layer') return layers.has(first.name);
        return first?.kind === 'component' && component(first.name)?.shared !== undefined;
    };
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
