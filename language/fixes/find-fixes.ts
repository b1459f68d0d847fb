// Finds the ways to put a finding right: those of its rule, or of its problem of the language.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { MapTree } from '../read-tree.ts';
import { ALL_RULES } from '../rules/all-rules.ts';
import type { Finding } from '../rules/finding.ts';
import { allowFinding } from './allow-finding.ts';
import type { FindFixes, Fix } from './fix.ts';
import { openSource } from './fix-source.ts';
import { keepsReading, type Trials } from './keeps-reading.ts';
import { mendNumber } from './mend-number.ts';
import { nameLayer, removeLayer } from './mend-place.ts';
import { renameEveryStep, swapEnds } from './mend-steps.ts';
import { mendSyntax } from './mend-syntax.ts';
import { mendTypography } from './mend-typography.ts';

const FIXES_OF_PROBLEMS: Readonly<Record<ProblemCode, FindFixes | undefined>> = {
    'syntax-error': mendSyntax,
    typography: mendTypography,
    'malformed-value': mendNumber,
    'reserved-name': renameEveryStep,
    'reversed-range': swapEnds,
    'component-without-layer': nameLayer,
    'component-in-two-layers': removeLayer,
    'file-too-large': undefined,
};

const FIXES = new Map<string, FindFixes | undefined>([
    ...Object.entries(FIXES_OF_PROBLEMS),
    ...ALL_RULES.map(({ code, fixes }) => [code, fixes] as const),
]);

/**
 * The fixes of a finding about a text, the likeliest first; none where nobody could know what was meant. `map` is what
 * the tree says, with what it imports. A fix that would leave its finding or make other words read otherwise is left out.
 */
export function findFixes(
    finding: Finding,
    tree: MapTree,
    map: JobValueMap,
    trials: Trials = { left: Number.POSITIVE_INFINITY },
): readonly Fix[] {
    const source = openSource(tree, map);
    const fixes = FIXES.get(finding.code)?.(finding, source) ?? [];
    const kept = fixes.filter((fix) => keepsReading(fix, finding, source, trials));
    return [...kept, ...allowFinding(finding, source)];
}
