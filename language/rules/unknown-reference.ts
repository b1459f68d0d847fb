// `unknown-reference`: a name that leads to nothing, or a word where only some words make sense.

import { DEFAULT_STEPS } from '../model/default-steps.ts';
import {
    EVOLUTIONS,
    type JobValueMap,
    LAYER_KINDS,
    MARKETS,
    PHASES,
    PROBLEM_CODES,
    type ScenarioEdit,
    SEVERITIES,
    STATUSES,
    type UnknownKind,
    type UnknownReference,
} from '../model/job-value-map.ts';
import { comparePositions } from './finding-order.ts';
import { searchNearestName } from './nearest-name.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { RULE_CODES } from './rule-codes.ts';
import { quote } from './wording.ts';

const PROBLEMS: ReadonlySet<string> = new Set(PROBLEM_CODES);

export const unknownReference: Rule = {
    code: 'unknown-reference',
    severity: 'error',
    why: 'What leads nowhere is left out, so the map says less than its author meant.',
    advice: 'Correct the name, or write the thing that it names.',
    check({ map }) {
        const findNearest = searchNearestThings(map);
        return withoutRepeatedDefaultSteps(map).map((unknown) => tell(unknown, map, findNearest(unknown)));
    },
};

/** Each default step that the map uses without declaring it is told once, where it comes first. */
function withoutRepeatedDefaultSteps(map: JobValueMap): readonly UnknownReference[] {
    const told = new Set<string>();
    const inOrder = [...map.unknown].sort((a, b) => comparePositions(a.range.start, b.range.start));
    return inOrder.filter((unknown) => {
        if (!isLostDefaultStep(unknown, map)) return true;
        if (told.has(unknown.name)) return false;
        told.add(unknown.name);
        return true;
    });
}

function isLostDefaultStep({ kind, name }: UnknownReference, map: JobValueMap): boolean {
    return kind === 'step' && map.stepsWritten && DEFAULT_STEPS.has(name);
}

function tell(unknown: UnknownReference, map: JobValueMap, nearest: string | undefined): RuleFinding {
    const { name, owner, range } = unknown;
    const suggestion = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
    return {
        subject: `${owner.name}->${name}`,
        message: `${describe(unknown, map)}${suggestion}`,
        range,
        related: [],
        about: [owner],
    };
}

function describe(unknown: UnknownReference, map: JobValueMap): string {
    const { kind, name } = unknown;
    if (kind === 'file')
        return `Imports are not resolved yet: ${quote(name)} is not read, and arrows to its components are left out.`;
    if (kind === 'rule' && PROBLEMS.has(name)) {
        return `${quote(name)} is no rule but a problem of the text itself, which can be neither switched off nor allowed.`;
    }
    if (isLostDefaultStep(unknown, map)) {
        return `There is no step called ${quote(name)}: this map writes its own steps, so it has none by default.`;
    }
    return `There is no ${kind} called ${quote(name)}.`;
}

/** One search for each kind of name, and one for what each scenario adds. */
function searchNearestThings(map: JobValueMap): (unknown: UnknownReference) => string | undefined {
    const ofMap = searchEach((kind: UnknownKind) => namesOf(kind, map));
    const additions = namesByScenario(map);
    const ofScenario = searchEach((scenario: string) => additions.get(scenario) ?? []);
    return ({ kind, name, scenario }) => {
        const known = ofMap(kind)(name);
        const added = kind === 'component' && scenario !== undefined ? ofScenario(scenario)(name) : undefined;
        return added === undefined ? known : searchNearestName(known === undefined ? [added] : [known, added])(name);
    };
}

/** A search that is prepared when it is first asked for, and kept. */
function searchEach<Key>(names: (key: Key) => readonly string[]): (key: Key) => ReturnType<typeof searchNearestName> {
    const searches = new Map<Key, ReturnType<typeof searchNearestName>>();
    return (key) => {
        const search = searches.get(key) ?? searchNearestName(names(key));
        searches.set(key, search);
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

function namesOf(kind: UnknownKind, map: JobValueMap): readonly string[] {
    switch (kind) {
        case 'step':
            return namesIn(map.steps);
        case 'layer':
            return namesIn(map.layers);
        case 'team':
            return namesIn(map.teams);
        case 'need':
            return namesIn(map.steps.flatMap((step) => step.needs).filter((need) => need.named));
        case 'component':
            return namesIn(map.components);
        default:
            return WORDS[kind] ?? [];
    }
}

function namesIn(things: readonly { readonly name: string }[]): string[] {
    return things.map((thing) => thing.name);
}

function namesByScenario({ scenarios }: JobValueMap): ReadonlyMap<string, readonly string[]> {
    return new Map(scenarios.map(({ name, edits }) => [name, edits.flatMap(addedBy)]));
}

function addedBy(edit: ScenarioEdit): string[] {
    return edit.kind === 'add' ? [edit.component.name] : [];
}
