// A second opinion on a map: the conditions of the rules, written once more in the slowest and most obvious way, with the
// codes and subjects that they give. It knows no places, no severities and no messages, and shares nothing with the rules.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { CHAIN, userLayers } from './oracle/chain-conditions.ts';
import { NEEDS, PARTIES } from './oracle/facet-conditions.ts';
import { JOB, STEPS } from './oracle/step-conditions.ts';

const UNHELPFUL = ['uncovered-step', 'orphan', 'user-without-step', 'step-losing-cover', 'span-not-supported'];
const SILENT_WITHOUT_USER_LAYER = new Set([
    ...UNHELPFUL,
    ...['stranded', 'only-planned', 'narrow-core', 'thin-step', 'over-invested'],
]);

const CONDITIONS = [...CHAIN, ...STEPS, ...JOB, ...NEEDS, ...PARTIES];

/** The codes that it has an opinion about. */
export const JUDGED: ReadonlySet<string> = new Set(CONDITIONS.map(([code]) => code));

/** `CODE SUBJECT` of every finding, sorted. Allowances and settings of the map are not asked. */
export function judge(map: JobValueMap): string[] {
    const silent = userLayers(map).length === 0 ? SILENT_WITHOUT_USER_LAYER : new Set<string>();
    return CONDITIONS.filter(([code]) => !silent.has(code))
        .flatMap(([code, condition]) => condition(map).map((subject) => `${code} ${subject}`))
        .sort();
}
