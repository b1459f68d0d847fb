// A map with its things under other names: what they say of each other stays. So an older map can be read in the names
// of a newer one, and whatever then differs is a change.

import type { Arrow, Component, JobValueMap, Need, StepAmount, Thing } from '../model/job-value-map.ts';
import type { Problem } from '../model/problem.ts';
import type { ComponentChange, Scenario, ScenarioEdit } from '../model/scenario.ts';
import { type MapPairs, PAIRED_KINDS, type PairedKind } from './map-pairs.ts';

/** Gives the new name of a thing; the same where it has none. */
type NewName = (kind: PairedKind, name: string) => string;

/** The old map in the names of the new one; the same where none differs. What only the old map has keeps its name. */
export function renameThings(map: JobValueMap, pairs: MapPairs): JobValueMap {
    const isSame = PAIRED_KINDS.every((kind) => [...pairs[kind]].every(([name, other]) => name === other));
    if (isSame) return map;
    const names = nameAll(map, pairs);
    const owned = <Note extends { readonly owner: Thing; readonly scenario?: string }>(note: Note): Note => ({
        ...note,
        owner: renameThing(note.owner, names),
        ...inScenario(note, names),
    });
    return {
        ...map,
        ...(map.job && { job: { ...map.job, focus: map.job.focus.map((step) => names('step', step)) } }),
        steps: map.steps.map((step) => ({
            ...step,
            name: names('step', step.name),
            needs: step.needs.map((need) => renameNeed(need, names)),
        })),
        layers: map.layers.map((layer) => ({ ...layer, name: names('layer', layer.name) })),
        components: map.components.map((component) => renameComponent(component, names)),
        arrows: map.arrows.map((arrow) => renameArrow(arrow, names)),
        repeatedArrows: map.repeatedArrows.map((arrow) => renameArrow(arrow, names)),
        teams: map.teams.map((team) => ({ ...team, name: names('team', team.name) })),
        competitors: map.competitors.map((competitor) => ({
            ...competitor,
            name: names('competitor', competitor.name),
            scores: competitor.scores.map((score) => renameAmount(score, names)),
        })),
        segments: map.segments.map((segment) => ({
            ...segment,
            name: names('segment', segment.name),
            efforts: segment.efforts.map((effort) => renameAmount(effort, names)),
        })),
        scenarios: map.scenarios.map((scenario) => renameScenario(scenario, names)),
        imports: map.imports.map((each) => ({ ...each, names: each.names.map((use) => renameUse(use, names)) })),
        allowances: map.allowances.map(owned),
        unknown: map.unknown.map(owned),
        duplicates: map.duplicates.map((each) => ({
            ...each,
            ...(isPairedKind(each.kind) && { name: names(each.kind, each.name) }),
            ...(each.owner && { owner: renameThing(each.owner, names) }),
            ...inScenario(each, names),
        })),
        problems: map.problems.map((problem) => renameProblem(problem, names)),
    };
}

/** A need without a name may leave its number to another one; it then gets a name that no text can hold. */
function nameAll(map: JobValueMap, pairs: MapPairs): NewName {
    const taken = new Set(pairs.need.values());
    const lost = map.steps.flatMap(({ needs }) => needs.filter(({ name }) => !pairs.need.has(name) && taken.has(name)));
    const moved = new Map(lost.map(({ name }) => [name, `${name}#`]));
    return (kind, name) => pairs[kind].get(name) ?? (kind === 'need' ? moved.get(name) : undefined) ?? name;
}

function renameThing({ kind, name }: Thing, names: NewName): Thing {
    return { kind, name: isPairedKind(kind) ? names(kind, name) : name };
}

function isPairedKind(kind: string): kind is PairedKind {
    return kind !== 'map' && kind !== 'job' && kind !== 'attribute';
}

function inScenario({ scenario }: { readonly scenario?: string }, names: NewName): { readonly scenario?: string } {
    return scenario === undefined ? {} : { scenario: names('scenario', scenario) };
}

function renameNeed(need: Need, names: NewName): Need {
    return { ...need, name: names('need', need.name), step: names('step', need.step) };
}

function renameUse<Use extends { readonly name: string }>(use: Use, names: NewName): Use {
    return { ...use, name: names('component', use.name) };
}

function renameArrow(arrow: Arrow, names: NewName): Arrow {
    return { ...arrow, from: names('component', arrow.from), to: names('component', arrow.to) };
}

function renameAmount(amount: StepAmount, names: NewName): StepAmount {
    return { ...amount, step: names('step', amount.step) };
}

function renameComponent(component: Component, names: NewName): Component {
    return { ...component, name: names('component', component.name), ...renameFacts(component, names) };
}

/** The attributes of a component that hold names, as far as they are there. */
function renameFacts({ layer, steps, stepsItems, serves, team }: ComponentChange['replaced'], names: NewName) {
    return {
        ...(layer !== undefined && { layer: names('layer', layer) }),
        ...(steps && { steps: steps.map((step) => names('step', step)) }),
        ...(stepsItems && {
            stepsItems: stepsItems.map((item) => ({ ...item, steps: item.steps.map((step) => names('step', step)) })),
        }),
        ...(serves && { serves: serves.map((use) => ({ ...use, name: names('need', use.name) })) }),
        ...(team && { team: { ...team, name: team.known ? names('team', team.name) : team.name } }),
    };
}

function renameScenario(scenario: Scenario, names: NewName): Scenario {
    return {
        ...scenario,
        name: names('scenario', scenario.name),
        edits: scenario.edits.map((edit) => renameEdit(edit, names)),
    };
}

function renameEdit(edit: ScenarioEdit, names: NewName): ScenarioEdit {
    if (edit.kind === 'remove') return renameUse(edit, names);
    const arrows = edit.arrows.map((arrow) => renameArrow(arrow, names));
    const allowances = edit.allowances.map((each) => ({ ...each, owner: renameThing(each.owner, names) }));
    if (edit.kind === 'add') return { ...edit, component: renameComponent(edit.component, names), arrows, allowances };
    return {
        ...renameUse(edit, names),
        replaced: { ...edit.replaced, ...renameFacts(edit.replaced, names) },
        drops: edit.drops.map((drop) => renameUse(drop, names)),
        arrows,
        allowances,
    };
}

/** The problems that have the name of a component as their subject. */
const ABOUT_COMPONENTS: ReadonlySet<string> = new Set([
    'component-without-layer',
    'component-in-two-layers',
    'reversed-range',
]);

/** Whose value it may be, as `OWNER.ATTRIBUTE`; or the score of a party, as `PARTY.STEP`. */
const OWNERS_OF_VALUES = ['need', 'step', 'competitor', 'segment'] as const;

function renameProblem(problem: Problem, names: NewName): Problem {
    const { code, subject } = problem;
    const renamed = ABOUT_COMPONENTS.has(code) ? names('component', subject) : renameValue(subject, names);
    return { ...problem, subject: renamed, ...inScenario(problem, names) };
}

function renameValue(subject: string, names: NewName): string {
    const dot = subject.lastIndexOf('.');
    if (dot < 0) return subject;
    const [owner, attribute] = [subject.slice(0, dot), subject.slice(dot + 1)];
    const renamed = OWNERS_OF_VALUES.map((kind) => names(kind, owner)).find((name) => name !== owner);
    return `${renamed ?? owner}.${names('step', attribute)}`;
}
