// The facts of the value chain, and of the scenarios that edit it: layers, components, arrows.

import type { Arrow, Component, Scenario, ScenarioEdit } from '../../language/index.ts';
import type { FactSource, WrittenFact } from './fact-source.ts';

export function* listChain(source: FactSource): Generator<WrittenFact> {
    for (const layer of source.map.layers) {
        const name = `layer ${layer.name}`;
        yield* source.declare(name, layer);
        yield source.note(`${name} kind ${layer.kind}`, layer.kindRange ?? layer.nameRange, [name], true);
        for (const principle of layer.principles) yield* source.noteText(`${name} principle`, principle, [name]);
        if (layer.closed) yield source.noteWord(`${name} closed`, layer, 'closed', [name]);
    }
    for (const component of source.map.components) {
        yield* source.declare(`component ${component.name}`, component);
        yield* listComponent(source, '', component, []);
    }
    for (const arrow of source.map.arrows) yield* listArrow(source, '', arrow, []);
}

export function* listScenario(source: FactSource, scenario: Scenario): Generator<WrittenFact> {
    const name = `scenario ${scenario.name}`;
    yield* source.declare(name, scenario);
    for (const edit of scenario.edits) yield* listEdit(source, `${name}:`, edit, [name]);
}

type Names = readonly string[];

function* listEdit(source: FactSource, before: string, edit: ScenarioEdit, names: Names): Generator<WrittenFact> {
    if (edit.kind === 'remove') {
        yield source.note(`${before} remove ${edit.name}`, edit.range, [...names, source.nameOfComponent(edit.name)]);
        return;
    }
    const what = edit.kind === 'add' ? `component ${edit.component.name}` : `${before} change ${edit.name}`;
    const within = [...names, what];
    if (edit.kind === 'add') {
        yield* source.declare(what, edit.component, names);
        yield* listComponent(source, before, edit.component, names);
    } else {
        const { name, range, replaced, drops } = edit;
        yield source.note(what, range, [...names, source.nameOfComponent(name)]);
        yield* listComponent(source, before, { ...replaced, name, range }, within);
        for (const drop of drops)
            yield source.note(`${what} drops ${drop.name}`, drop.range, [
                ...within,
                source.nameOfComponent(drop.name),
                nameOfArrow(source, before, name, drop.name),
            ]);
    }
    for (const arrow of edit.arrows) yield* listArrow(source, before, arrow, within);
}

/** Only an arrow that is there can be dropped: one of the map, or one that the scenario has added before. */
function nameOfArrow({ map }: FactSource, before: string, from: string, to: string): string {
    const isOfMap = map.arrows.some((arrow) => arrow.from === from && arrow.to === to);
    return `${isOfMap ? '' : before} ${from} needs ${to}`;
}

function* listArrow(source: FactSource, before: string, arrow: Arrow, names: Names): Generator<WrittenFact> {
    const { from, to, label, range } = arrow;
    const ends = [...names, source.nameOfComponent(from), source.nameOfComponent(to)];
    yield source.note(`${before} ${from} needs ${to}`, range, ends);
    if (label !== undefined) yield source.note(`${before} ${from} needs ${to} “${label}”`, range, ends);
}

/** What a component says, or a change to one: that has no title of its own. */
type Said = Partial<Component> & Pick<Component, 'name' | 'range'>;

function* listComponent(source: FactSource, before: string, said: Said, names: Names): Generator<WrittenFact> {
    const { name, range, layer, nameRange = range, goal, evolution, external } = said;
    const what = `${before} component ${name}`;
    const own = [...names, source.nameOfComponent(name)];
    if (layer !== undefined) yield source.note(`${what} in ${layer}`, nameRange, [...own, `layer ${layer}`], true);
    yield* listUses(source, what, said, own);
    yield* source.noteText(`${what} goal`, goal, own);
    yield* listStatus(source, what, said, own);
    if (evolution) yield source.note(`${what} evolution ${evolution.value}`, evolution.range, own);
    if (external) yield source.noteWord(`${what} external`, said, 'external', own);
}

/** A component is live where it does not say anything else; a change says nothing of what it leaves. */
function* listStatus(source: FactSource, what: string, said: Said, names: Names): Generator<WrittenFact> {
    const { status, statusRange, title } = said;
    const fact = `${what} status ${status}`;
    if (statusRange) yield source.note(fact, statusRange, names);
    else if (status && title === undefined) yield source.noteWord(fact, said, 'status', names);
}

function* listUses(source: FactSource, what: string, said: Said, names: Names): Generator<WrittenFact> {
    const { stepsItems = [], serves = [], team } = said;
    for (const item of stepsItems) {
        for (const step of item.steps)
            yield source.note(`${what} for ${step}`, item.range, [...names, ...source.namesOfItem(item, step)]);
    }
    for (const use of serves) {
        const step = source.map.steps.find(({ needs }) => needs.some((need) => need.name === use.name));
        const declared = [`need ${use.name}`, ...source.namesOfStep(step?.name ?? '')];
        yield source.note(`${what} serves ${use.name}`, use.range, [...names, ...declared]);
    }
    if (team)
        yield source.note(`${what} team ${team.name}`, team.range, [
            ...names,
            ...(team.known ? [`team ${team.name}`] : []),
        ]);
}
