// The shape of a rule: what it is called, how serious it is, why it matters, and how it reads a map.
// It decides nothing about severities or allowances of one map; that is the business of `check-map.ts`.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { FindFixes } from '../fixes/fix.ts';
import type { Allowance, Severity } from '../model/job-value-map.ts';
import type { Finding } from './finding.ts';
import type { RuleCode } from './rule-codes.ts';

/** What a rule tells about one place. The code and the severity are the same for all and are added later. */
export type RuleFinding = Omit<Finding, 'code' | 'severity'>;

export interface Rule {
    /** Also the name of its file and of its page. */
    readonly code: RuleCode;
    /** How serious a finding is unless the map, the editor or the command line says otherwise. */
    readonly severity: Severity;
    /** The number that `rule CODE limit N` changes; absent where the rule counts nothing. */
    readonly limit?: number;
    /** Why it matters, in one sentence. */
    readonly why: string;
    /** What to do, in one sentence. */
    readonly advice: string;
    /** Speaks of what this text says, whatever of; other rules leave what is imported to the map that declares it. */
    readonly aboutText?: true;
    /** The rules that have nothing to say about this map, whether this rule itself is on, off or allowed. */
    suppresses?(graph: MapGraph): readonly RuleCode[];
    /** Its findings in any order, in time linear in the size of the map. `limit` is the map's, else the rule's own. */
    check(graph: MapGraph, limit: number): readonly RuleFinding[];
    /** What it has to say of the allowances that silence no finding of the other rules. */
    judge?(idle: readonly Allowance[]): readonly RuleFinding[];
    /** The ways to put one of its findings right. */
    readonly fixes?: FindFixes;
}
