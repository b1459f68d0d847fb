// What a comparison tells, by the thing that a picture would show it at. The sentences are those of `tell-*.ts`.

import { append } from '../analysis/group-by.ts';
import type { Arrow, Component, JobValueMap, Layer, Step } from '../model/job-value-map.ts';
import type { ArrowEnds, Change, OrderChange } from './change.ts';
import type { ThingDifferences } from './compare-maps.ts';
import type { Effect } from './difference.ts';
import { namer } from './facts.ts';
import { type Line, tellChange } from './tell-change.ts';
import { tellComponentChange } from './tell-component.ts';
import { groupEnds, tellAll, tellArrow, tellCoverage, tellOrders, tellReach, tellScenario } from './tell-difference.ts';
import type { Versions } from './versions.ts';

/** Sentences about things of a united map; none about what did not change. */
export interface ChangeWords {
    readonly ofStep: (step: Step) => readonly string[];
    readonly ofLayer: (layer: Layer) => readonly string[];
    readonly ofComponent: (component: Component) => readonly string[];
    /** Of an arrow as it was and as it is; one of the two may be missing. */
    readonly ofArrow: (was: Arrow | undefined, is: Arrow | undefined) => readonly string[];
    readonly ofOrder: (subject: OrderChange['subject']) => readonly string[];
    readonly coverage: readonly Effect[];
    readonly reach: readonly Effect[];
    readonly others: readonly string[];
}

export function collectWords(differences: ThingDifferences, versions: Versions): ChangeWords {
    const steps = new Map<string, string[]>();
    for (const change of differences.steps) append(steps, unitedName(change), tellChange(change).text);
    const stepOfNeed = findStepsOfNeeds(versions);
    for (const change of differences.needs) append(steps, stepOfNeed(change), tellChange(change).text);
    const layers = new Map<string, string[]>();
    for (const change of differences.layers) append(layers, unitedName(change), tellChange(change).text);
    const components = groupComponentWords(differences);
    return {
        ofStep: ({ name }) => steps.get(name) ?? [],
        ofLayer: (layer) => layers.get(layer.name) ?? [],
        ofComponent: (component) => components.get(component.name) ?? [],
        ofArrow: startTellingArrows(versions),
        ofOrder: (subject) => tellOrders(differences.orders, subject).map(({ text }) => text),
        coverage: differences.coverage.map((change) => effectOf(change.after.name, tellCoverage(change))),
        reach: differences.reach.map((change) => effectOf(change.after.name, tellReach(change))),
        others: listOthers(differences),
    };
}

/** What a thing is called in both maps; what is gone keeps its name. */
function unitedName({ before, after }: Change): string {
    return (after ?? before)?.name ?? '';
}

function effectOf(name: string, { sign, text }: Line): Effect {
    return { name, sign, words: text };
}

function groupComponentWords({ components, arrows }: ThingDifferences): ReadonlyMap<string, readonly string[]> {
    const words = new Map<string, string[]>();
    const [added, removed] = [groupEnds(arrows, 'added'), groupEnds(arrows, 'removed')];
    for (const change of components) {
        const name = unitedName(change);
        const ends = change.kind === 'added' ? added(name) : removed(name);
        append(words, name, tellComponentChange(change, ends).text);
    }
    return words;
}

function findStepsOfNeeds({ old, renamed, now }: Versions): (change: Change) => string {
    const stepNow = new Map(old.steps.map(({ name }, place) => [name, renamed.steps[place]?.name ?? name]));
    const after = indexNeeds(now);
    const before = indexNeeds(old);
    return (change) => {
        if (change.after) return after.get(change.after.name) ?? '';
        const step = before.get(change.before.name) ?? '';
        return stepNow.get(step) ?? step;
    };
}

function indexNeeds({ steps }: JobValueMap): ReadonlyMap<string, string> {
    return new Map(steps.flatMap(({ needs }) => needs.map(({ name, step }) => [name, step] as const)));
}

function startTellingArrows({ old, renamed, now }: Versions): ChangeWords['ofArrow'] {
    const [before, after] = [namer(old.components), namer(now.components)];
    const oldName = new Map(renamed.components.map(({ name }, place) => [name, old.components[place]?.name ?? name]));
    const endsOf = (arrow: Arrow | undefined, thing: typeof after): ArrowEnds | null =>
        arrow ? { from: thing(arrow.from), to: thing(arrow.to), label: arrow.label ?? null } : null;
    return (was, is) => {
        const kind = was && is ? 'changed' : is ? 'added' : 'removed';
        const wasThing = (name: string) => before(oldName.get(name) ?? name);
        return [tellArrow({ kind, before: endsOf(was, wasThing), after: endsOf(is, after) }).text];
    };
}

/** All that stands on no thing of a picture. */
function listOthers(differences: ThingDifferences): string[] {
    const { map, job, teams, competitors, segments, scenarios, imports, rules } = differences;
    return [
        ...tellAll(map, job, teams, competitors, segments),
        ...scenarios.flatMap(tellScenario),
        ...tellAll(imports, rules, listAllowances(differences)),
    ].map(({ text }) => text);
}

/** Those of components that came or went belong to these. */
function listAllowances({ allowances, components }: ThingDifferences): Change[] {
    const fleeting = new Set(components.filter(({ kind }) => kind === 'added' || kind === 'removed').map(unitedName));
    return allowances.filter((change) => {
        const owner = change.kind === 'added' || change.kind === 'removed' ? change.facts.in : undefined;
        return !(typeof owner === 'object' && 'name' in owner && fleeting.has(owner.name));
    });
}
