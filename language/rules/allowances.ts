// Which findings the map allows: an `allow` silences what is about the thing in whose block it stands.

import type { JobValueMap, Thing } from '../model/job-value-map.ts';
import type { Finding } from './finding.ts';

const WHOLE_MAP: Thing = { kind: 'map', name: 'map' };

/** Answers whether a finding is silenced. */
export function readAllowances(map: JobValueMap): (finding: Finding) => boolean {
    const allowed = new Set(map.allowances.map(({ code, owner }) => keyOf(code, owner)));
    return ({ code, about }) => placesToAllow(map, about).some((thing) => allowed.has(keyOf(code, thing)));
}

/** The default steps have no block that could hold an `allow`, so the map's block speaks for them. */
function placesToAllow(map: JobValueMap, about: readonly Thing[]): readonly Thing[] {
    const withoutBlock = !map.stepsWritten && about.some((thing) => thing.kind === 'step');
    return withoutBlock ? [...about, WHOLE_MAP] : about;
}

/** The job is no subject of its own: what is about it is about the map, and both blocks may allow it. */
function keyOf(code: string, { kind, name }: Thing): string {
    return kind === 'job' || kind === 'map' ? `${code} map` : `${code} ${kind} ${name}`;
}
