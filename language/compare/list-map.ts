// The map as a whole, its job, and how strictly it wants to be judged, as things to compare.

import type { Allowance, JobValueMap, RuleSetting } from '../model/job-value-map.ts';
import { titleFromUri } from '../model/titles.ts';
import type { Item } from './compare-items.ts';
import { listFacts, namer, tellRemarks } from './facts.ts';

/** One item. A map without a title of its own is called after its file, which says nothing about it. */
export function listMap(map: JobValueMap): Item[] {
    const title = map.title === titleFromUri(map.uri) ? undefined : map.title;
    return [{ name: 'map', title: 'map', facts: listFacts({ title, ...tellRemarks(map) }) }];
}

/** One item, or none. */
export function listJob({ job, steps }: JobValueMap): Item[] {
    if (!job) return [];
    const facts = listFacts({
        statement: job.statement,
        executor: job.executor?.text,
        beneficiary: job.beneficiary?.text,
        market: job.market?.value,
        focus: job.focus.map(namer(steps)),
        repeats: job.repeats,
        ...tellRemarks(job),
    });
    return [{ name: 'map', title: 'job', facts }];
}

/** Imported names, each with the map that it comes from. */
export function listImports({ imports, components }: JobValueMap): Item[] {
    const thing = namer(components);
    return imports.flatMap(({ names, path }) =>
        names.map(({ name }) => ({ ...thing(name), key: name, facts: listFacts({ from: path?.text }) })),
    );
}

/** What is set for each rule. */
export function listRules({ ruleSettings }: JobValueMap): Item[] {
    const settings = new Map<string, RuleSetting>();
    for (const { code, severity, limit, ...places } of ruleSettings) {
        const before = settings.get(code);
        const first = { severity: before?.severity ?? severity, limit: before?.limit ?? limit };
        const { severity: level, limit: number } = first;
        settings.set(code, {
            code,
            ...places,
            ...(level !== undefined && { severity: level }),
            ...(number !== undefined && { limit: number }),
        });
    }
    return [...settings.values()].map(({ code, severity, limit }) => ({
        name: code,
        title: code,
        facts: listFacts({ severity, limit }),
    }));
}

/** What is allowed, each with the thing that allows it. */
export function listAllowances(map: JobValueMap): Item[] {
    return map.allowances.map((allowance) => ({
        key: `${allowance.owner.kind} ${allowance.owner.name} ${allowance.code}`,
        name: `${allowance.owner.name}.${allowance.code}`,
        title: allowance.code,
        facts: listFacts({ in: ownerOf(allowance, map), reason: allowance.reason?.text }),
    }));
}

const LISTS = {
    step: 'steps',
    layer: 'layers',
    component: 'components',
    team: 'teams',
    competitor: 'competitors',
    segment: 'segments',
    scenario: 'scenarios',
} as const;

function ownerOf({ owner: { kind, name } }: Allowance, map: JobValueMap) {
    if (kind === 'map' || kind === 'job') return { name: kind, title: `the ${kind}` };
    if (kind === 'need') return namer(map.steps.flatMap(({ needs }) => needs))(name);
    return namer(map[LISTS[kind]])(name);
}
