// A rule by its code, for those who tell people about rules.

import { ALL_RULES } from './all-rules.ts';
import type { Rule } from './rule.ts';

const RULES: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.code, rule]));

/** Undefined for a code that no rule has, such as that of a problem of the language. */
export function findRule(code: string): Rule | undefined {
    return RULES.get(code);
}
