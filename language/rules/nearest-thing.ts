// Which thing of a map, or which word of a list, was probably meant by one that leads nowhere.

import {
    EVOLUTIONS,
    type JobValueMap,
    LAYER_KINDS,
    MARKETS,
    PHASES,
    SEVERITIES,
    STATUSES,
    type UnknownKind,
    type UnknownReference,
} from '../model/job-value-map.ts';
import type { ScenarioEdit } from '../model/scenario.ts';
import { searchNearestNames } from './nearest-name.ts';
import { RULE_CODES } from './rule-codes.ts';

type Search = ReturnType<typeof searchNearestNames>;

const searches = new WeakMap<JobValueMap, (unknown: UnknownReference) => readonly string[]>();

/**
 * The names or words that are equally near, in the order of the map; none where nothing is near. Nobody means that a
 * component needs itself.
 */
export function findNearestThings(unknown: UnknownReference, map: JobValueMap): readonly string[] {
    const search = searches.get(map) ?? searchThings(map);
    searches.set(map, search);
    const { kind, owner } = unknown;
    return search(unknown).filter((name) => kind !== owner.kind || name !== owner.name);
}

/** One search for each kind of name, and one for what each scenario adds. */
function searchThings(map: JobValueMap): (unknown: UnknownReference) => readonly string[] {
    const ofMap = searchEach((kind: UnknownKind) => namesOf(kind, map));
    const additions = namesByScenario(map, addedBy);
    const removals = namesByScenario(map, removedBy);
    const ofScenario = searchEach((scenario: string) => [...(additions.get(scenario) ?? [])]);
    return ({ kind, name, scenario, source }) => {
        if (source) return searchNearestNames(source.names)(name);
        const known = ofMap(kind)(name);
        if (kind !== 'component' || scenario === undefined) return known;
        const added = ofScenario(scenario)(name);
        const left = known.filter((each) => added.includes(each) || !removals.get(scenario)?.has(each));
        return searchNearestNames([...left, ...added])(name);
    };
}

/** A search that is prepared when it is first asked for, and kept. */
function searchEach<Key>(names: (key: Key) => readonly string[]): (key: Key) => Search {
    const known = new Map<Key, Search>();
    return (key) => {
        const search = known.get(key) ?? searchNearestNames(names(key));
        known.set(key, search);
        return search;
    };
}

const WORDS: Partial<Record<UnknownKind, readonly string[]>> = {
    phase: PHASES,
    market: MARKETS,
    'layer kind': LAYER_KINDS,
    status: STATUSES,
    evolution: EVOLUTIONS,
    severity: [...SEVERITIES, 'off'],
    rule: RULE_CODES,
};

/** Whether only some words make sense there, so that no new one can be meant. */
export function isOfList(kind: UnknownKind): boolean {
    return WORDS[kind] !== undefined;
}

function namesOf(kind: UnknownKind, map: JobValueMap): readonly string[] {
    switch (kind) {
        case 'step':
            return namesIn(map.steps);
        case 'layer':
            return namesIn(map.layers.filter(({ shared }) => !shared));
        case 'team':
            return namesIn(map.teams);
        case 'need':
            return namesIn(map.steps.flatMap((step) => step.needs).filter((need) => need.named));
        case 'component':
            return namesIn(map.components.filter(({ shared }) => shared?.imported !== false));
        default:
            return WORDS[kind] ?? [];
    }
}

function namesIn(things: readonly { readonly name: string }[]): string[] {
    return things.map((thing) => thing.name);
}

function namesByScenario(
    { scenarios }: JobValueMap,
    namesOf: (edit: ScenarioEdit) => string[],
): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map(scenarios.map(({ name, edits }) => [name, new Set(edits.flatMap(namesOf))]));
}

function removedBy(edit: ScenarioEdit): string[] {
    return edit.kind === 'remove' ? [edit.name] : [];
}

function addedBy(edit: ScenarioEdit): string[] {
    return edit.kind === 'add' ? [edit.component.name] : [];
}
