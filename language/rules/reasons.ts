// The two sentences that go with a code everywhere: why it matters, and what to do.

import { ALL_RULES } from './all-rules.ts';
import type { Finding } from './finding.ts';
import { PROBLEM_REASONS } from './problem-reasons.ts';
import type { Rule } from './rule.ts';

/** Each is one sentence. */
export type Reasons = Pick<Rule, 'why' | 'advice'>;

const REASONS: ReadonlyMap<string, Reasons> = new Map<string, Reasons>([
    ...Object.entries(PROBLEM_REASONS),
    ...ALL_RULES.map((rule) => [rule.code, rule] as const),
]);

/** Undefined for a code whose rule does not exist yet. */
export function findReasons(code: Finding['code']): Reasons | undefined {
    return REASONS.get(code);
}
