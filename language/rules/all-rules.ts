// The list of all rules, in the order in which `docs/rules/README.md` tells of them.

import { cycle } from './cycle.ts';
import { duplicateName } from './duplicate-name.ts';
import { noUserLayer } from './no-user-layer.ts';
import { orphan } from './orphan.ts';
import type { Rule } from './rule.ts';
import { scoreOutOfRange } from './score-out-of-range.ts';
import { secondUserLayer } from './second-user-layer.ts';
import { uncoveredStep } from './uncovered-step.ts';
import { unknownReference } from './unknown-reference.ts';
import { unusedImport } from './unused-import.ts';
import { upwardDependency } from './upward-dependency.ts';
import { userWithoutStep } from './user-without-step.ts';

export const ALL_RULES: readonly Rule[] = [
    uncoveredStep,
    userWithoutStep,
    noUserLayer,
    secondUserLayer,
    orphan,
    upwardDependency,
    cycle,
    unknownReference,
    duplicateName,
    scoreOutOfRange,
    unusedImport,
];
