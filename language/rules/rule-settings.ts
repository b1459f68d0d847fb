// How serious each rule is for one map: what the map, the editor and the command line say, in order of weight.
// Problems of the language are not asked here: nothing may switch them off.

import type { JobValueMap, RuleSetting, Severity } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';

/** A severity, or silence. */
export type RuleLevel = Severity | 'off';

/** By code. Codes that no rule has are ignored here; who takes them in says so. */
export type RuleLevels = ReadonlyMap<string, RuleLevel>;

/** What is said about rules outside the map. */
export interface OutsideLevels {
    /** The editor's setting; the map weighs more. */
    readonly settings?: RuleLevels | undefined;
    /** The command line; it weighs more than the map. */
    readonly overrides?: RuleLevels | undefined;
}

/** What holds for a rule in one map. */
export interface EffectiveRule {
    readonly level: RuleLevel;
    readonly limit: number;
}

/** Answers for any rule; where the map names a code twice, the first severity and the first limit count. */
export function readRuleSettings(map: JobValueMap, outside: OutsideLevels): (rule: Rule) => EffectiveRule {
    const levels = new Map<string, RuleLevel>();
    const limits = new Map<string, number>();
    for (const setting of map.ruleSettings) noteSetting(setting, levels, limits);
    return ({ code, severity, limit }) => ({
        level: outside.overrides?.get(code) ?? levels.get(code) ?? outside.settings?.get(code) ?? severity,
        limit: limits.get(code) ?? limit ?? Number.POSITIVE_INFINITY,
    });
}

function noteSetting(setting: RuleSetting, levels: Map<string, RuleLevel>, limits: Map<string, number>): void {
    const { code, severity, limit } = setting;
    if (severity !== undefined && !levels.has(code)) levels.set(code, severity);
    if (limit !== undefined && !limits.has(code)) limits.set(code, limit);
}
