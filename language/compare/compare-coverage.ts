// Which steps won or lost their cover, and what the changes mean for the reach of the components below the user layer.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { CoverageChange, MapSummary, NamedThing, ReachChange } from './change.ts';
import { isOwn } from './list-chain.ts';
import type { Graphs, Versions } from './versions.ts';

export function summariseMap({ map, coverOf }: MapGraph): MapSummary {
    const covered = map.steps.filter(({ name }) => coverOf(name).length > 0);
    return { title: map.title, steps: map.steps.length, covered: covered.length };
}

/** Steps that both maps have and that are covered in one of them only. */
export function compareCoverage({ old, renamed, now }: Versions, graphs: Graphs): CoverageChange[] {
    const after = new Map(now.steps.map((step) => [step.name, step]));
    return old.steps.flatMap((step, index): CoverageChange[] => {
        const same = after.get(renamed.steps[index]?.name ?? '');
        if (!same) return [];
        const from = graphs.old.coverOf(step.name).map(nameOf);
        const to = graphs.now.coverOf(same.name).map(nameOf);
        if (from.length > 0 === to.length > 0) return [];
        return [{ before: nameOf(step), after: nameOf(same), from, to }];
    });
}

/** Components below the user layer that both maps have and that other steps depend on, the greatest change first. */
export function compareReach({ old, renamed, now }: Versions, graphs: Graphs): ReachChange[] {
    const after = new Map(now.components.map((component) => [component.name, component]));
    const [stepBefore, stepAfter] = [indexSteps(old), indexSteps(now)];
    const stepNow = new Map(old.steps.map(({ name }, index) => [name, renamed.steps[index]?.name ?? name]));
    const changes = old.components.flatMap((component, index): ReachChange[] => {
        const same = after.get(renamed.components[index]?.name ?? '');
        const isBelow = same && !graphs.old.isUser(component.name) && !graphs.now.isUser(same.name);
        if (!same || !isBelow || !(isOwn(component, old) || isOwn(same, now))) return [];
        const [from, to] = [graphs.old.reachOf(component.name), graphs.now.reachOf(same.name)];
        const names = new Set(to);
        if (from.length === to.length && from.every((step) => names.has(stepNow.get(step) ?? step))) return [];
        return [{ before: nameOf(component), after: nameOf(same), from: from.map(stepBefore), to: to.map(stepAfter) }];
    });
    const sizeOf = ({ from, to }: ReachChange) => Math.abs(from.length - to.length);
    return changes.sort((one, other) => sizeOf(other) - sizeOf(one));
}

function indexSteps({ steps }: JobValueMap): (name: string) => NamedThing {
    const things = new Map(steps.map((step) => [step.name, nameOf(step)]));
    return (name) => things.get(name) ?? { name, title: name };
}

function nameOf({ name, title }: NamedThing): NamedThing {
    return { name, title };
}
