// Scenarios as things to compare: each edit is one line.

import type { Arrow, JobValueMap, NameUse } from '../model/job-value-map.ts';
import type { Scenario, ScenarioEdit } from '../model/scenario.ts';
import { stageScenario } from '../scenarios/settle-scenarios.ts';
import type { NamedThing } from './change.ts';
import type { Item } from './compare-items.ts';
import { listFacts, namer, tellRemarks } from './facts.ts';
import { describeComponents } from './list-chain.ts';
import { quoteValue } from './write-value.ts';

export function listScenarios(map: JobValueMap): Item[] {
    return map.scenarios.map((scenario) => ({
        name: scenario.name,
        title: scenario.title,
        facts: listFacts({ ...tellRemarks(scenario), edit: listEdits(scenario, map) }),
    }));
}

/** Edits are the same when their names are: they hold all that the edit says, in the names of the map. */
function listEdits(scenario: Scenario, map: JobValueMap): NamedThing[] {
    const additions = scenario.edits.flatMap((edit) => (edit.kind === 'add' ? edit.component : []));
    const thing = namer([...map.components, ...additions]);
    const describe = describeComponents(map);
    return scenario.edits.map((edit) => {
        if (edit.kind === 'remove')
            return { name: `remove ${edit.name}`, title: `remove ${quoteValue(thing(edit.name))}` };
        const said = edit.kind === 'add' ? edit.component : edit.replaced;
        const own = edit.kind === 'add' ? edit.component : thing(edit.name);
        const facts = listFacts({
            ...describe(said),
            needs: edit.arrows.map((arrow) => nameArrow(arrow, thing)),
            drops: edit.kind === 'change' ? edit.drops.map(({ name }: NameUse) => thing(name)) : undefined,
            allow: edit.allowances.map(({ code, reason }) => `${code} (${reason?.text ?? ''})`),
        });
        return writeEdit(edit, own, facts);
    });
}

function nameArrow({ to, label }: Arrow, thing: (name: string) => NamedThing): NamedThing {
    const { name, title } = thing(to);
    return label === undefined ? { name, title } : { name: `${name} ${JSON.stringify(label)}`, title };
}

function writeEdit({ kind }: ScenarioEdit, { name, title }: NamedThing, facts: Item['facts']): NamedThing {
    const words = Object.entries(facts).map(([attribute, value]) => `${attribute} ${quoteValue(value)}`);
    const inNames = Object.entries(facts).map(([attribute, value]) => [attribute, namesOf(value)]);
    return {
        name: `${kind} ${name} ${JSON.stringify(kind === 'add' ? [title, ...inNames] : inNames)}`,
        title: [`${kind} ${quoteValue({ name, title })}`, ...words].join(', '),
    };
}

function namesOf(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(namesOf).map(String).sort();
    return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
}

/** What comes of a scenario, to tell whether the order of its edits matters. */
export function writeOutcome(scenario: Scenario, map: JobValueMap): string {
    const stage = stageScenario(map, scenario);
    const arrows = stage.listArrows().map(({ from, to, label = '' }) => `${from} ${to} ${label}`);
    const describe = describeComponents(map);
    const components = stage
        .listComponents()
        .map((one) => JSON.stringify([one.name, one.title, listFacts(describe(one))]));
    return JSON.stringify([components.sort(), arrows.sort()]);
}
