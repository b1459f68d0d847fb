// All lenses, in the order in which a reader chooses from them.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { LensName } from '../layout/look.ts';
import { competitors } from './competitors.ts';
import { findings } from './findings.ts';
import { effort, importance, priority } from './heat.ts';
import type { Lens, View } from './lens.ts';
import { opportunity } from './opportunity.ts';
import { principles } from './principles.ts';
import { segments } from './segments.ts';
import { evolution, status } from './status-and-evolution.ts';
import { teams } from './teams.ts';

export const LENSES: readonly Lens[] = [
    findings,
    importance,
    effort,
    priority,
    opportunity,
    competitors,
    segments,
    teams,
    status,
    evolution,
    principles,
];

export function findLens(name: string | undefined): Lens | undefined {
    return LENSES.find((lens) => lens.name === name);
}

/** What there is to see through a lens; on a map that has nothing for it, that it has nothing. */
export function lookThrough(
    name: LensName | undefined,
    map: JobValueMap,
    findings: readonly Finding[],
): View | undefined {
    const lens = findLens(name);
    if (!lens) return undefined;
    if (lens.isUseful(map, findings)) return lens.look(map, findings);
    return { remarks: new Map(), legend: [{ tones: [], words: lens.nothing }], replaces: [] };
}

/** Whether a word names a lens. */
export function isLensName(name: string): name is LensName {
    return findLens(name) !== undefined;
}
