// Which findings the map allows: an `allow` silences what is about the thing in whose block it stands.

import type { Allowance, JobValueMap, Thing } from '../model/job-value-map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Finding } from './finding.ts';
import { RULE_CODES } from './rule-codes.ts';

const WHOLE_MAP: Thing = { kind: 'map', name: 'map' };

const CODES: ReadonlySet<string> = new Set(RULE_CODES);

/** The allowances of one map, and what they have silenced so far. */
export interface Allowances {
    /** Leaves out what is allowed. */
    silence(findings: readonly Finding[]): Finding[];
    /** Those that have silenced nothing so far, as far as this map can tell. */
    listIdle(): readonly Allowance[];
}

export function openAllowances(map: JobValueMap): Allowances {
    const allowed = collectKeys(map.allowances);
    const ofScenarios = collectByScenario(map);
    const used = new Set<string>();
    const isAllowed = ({ code, about, scenario = '' }: Finding) => {
        const keys = placesToAllow(map, about).map((thing) => keyOf(code, thing));
        const found = keys.filter((key) => allowed.has(key));
        for (const key of found) used.add(key);
        return found.length > 0 || keys.some((key) => ofScenarios.get(scenario)?.has(key));
    };
    return {
        silence: (findings) => findings.filter((finding) => !isAllowed(finding)),
        listIdle: () => map.allowances.filter((each) => isJudged(each, map) && !used.has(keyOf(each.code, each.owner))),
    };
}

function collectKeys(allowances: readonly Allowance[]): ReadonlySet<string> {
    return new Set(allowances.map(({ code, owner }) => keyOf(code, owner)));
}

/** What stands in a component of a scenario is for the map that this scenario makes, and for what is wrong with it. */
function collectByScenario({ scenarios }: JobValueMap): ReadonlyMap<string, ReadonlySet<string>> {
    const inEdits = ({ edits }: Scenario) => edits.flatMap((edit) => (edit.kind === 'remove' ? [] : edit.allowances));
    return new Map(scenarios.map((scenario) => [scenario.name, collectKeys(inEdits(scenario))]));
}

/** What a scenario allows is about the map that it starts from; an unknown code is told as such. */
function isJudged({ code, owner }: Allowance, { applied }: JobValueMap): boolean {
    return CODES.has(code) && !(owner.kind === 'scenario' && applied !== undefined);
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
