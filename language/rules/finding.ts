// What the language says about a place of a map: a finding of a rule, or a problem of the language itself.

import type { Range, Severity, Thing } from '../model/job-value-map.ts';
import type { ProblemCode, RelatedPlace, Repair } from '../model/problem.ts';
import type { RuleCode } from './rule-codes.ts';

/** One thing to tell about a map, at the smallest range of text that is to blame. */
export interface Finding {
    readonly code: RuleCode | ProblemCode;
    readonly severity: Severity;
    /** What it is about, in the names of the map, as in “Subjects” of `docs/rules/README.md`. */
    readonly subject: string;
    readonly message: string;
    readonly range: Range;
    readonly related: readonly RelatedPlace[];
    /** The things that the subject names: an `allow` in any of them silences it, and the picture marks them. */
    readonly about: readonly Thing[];
    /** Of what is wrong with the edits of a scenario: its name. What is allowed in their blocks silences it. */
    readonly scenario?: string;
    /** Of a problem that cannot be read: how it was read all the same. */
    readonly repair?: Repair;
}
