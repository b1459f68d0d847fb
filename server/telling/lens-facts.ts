// What stands above steps and components while one reads the text: how many depend on each, and how many findings it has.
// From the graph alone, because it is asked for after every edit.

import { countOf, type Finding, type MapGraph, type Named, type Range } from '../../language/index.ts';
import { holdsPosition } from '../maps/positions.ts';

export interface LensFact {
    /** The name above which it stands. */
    readonly range: Range;
    readonly text: string;
    /** What it tells about, and where it should lead: to all places of the name, or to the findings. */
    readonly about: 'name' | 'findings';
}

/** In the order of the text. What stands on another map, is nowhere written or has no name has none. */
export function listLensFacts(graph: MapGraph, findings: readonly Finding[]): LensFact[] {
    const { map } = graph;
    const steps = map.stepsWritten ? map.steps : [];
    const components = map.components.filter(({ shared }) => !shared);
    const written = [...steps, ...components].filter(({ name }) => !name.startsWith('#'));
    const things = written.sort((one, other) => comparePlaces(one.nameRange, other.nameRange));
    const counts = countFindings(things, findings);
    return things.flatMap((thing) => {
        const told = 'needs' in thing ? tellCover(thing.name, graph) : tellUse(thing.name, graph);
        return [lensOf(thing, told, 'name'), ...tellFindings(thing, counts.get(thing) ?? 0)];
    });
}

function lensOf({ nameRange }: Named, text: string, about: LensFact['about']): LensFact {
    return { range: nameRange, text, about };
}

function tellCover(step: string, graph: MapGraph): string {
    const count = graph.coverOf(step).length;
    return count === 0 ? 'covered by nothing' : `covered by ${count}`;
}

/** “needed by 4 · reaches 3 of 4 steps”. That nobody needs what faces the user is as it should be. */
function tellUse(component: string, graph: MapGraph): string {
    const reached = graph.reachOf(component).length;
    const reach =
        reached === 0 ? 'reaches no step' : `reaches ${reached} of ${countOf(graph.map.steps.length, 'step')}`;
    const count = graph.dependentsOf(component).length;
    if (count === 0) return graph.isUser(component) ? reach : `needed by nobody · ${reach}`;
    return `needed by ${count} · ${reach}`;
}

function tellFindings(thing: Named, count: number): LensFact[] {
    return count === 0 ? [] : [lensOf(thing, countOf(count, 'finding'), 'findings')];
}

/** The findings in the text of each thing; both lists are in the order of the text. Things do not hold each other. */
function countFindings(things: readonly Named[], findings: readonly Finding[]): ReadonlyMap<Named, number> {
    const counts = new Map<Named, number>();
    const inOrder = findings.toSorted((one, other) => comparePlaces(one.range, other.range));
    let next = 0;
    for (const { range } of inOrder) {
        while (things[next + 1] && comparePlaces(things[next + 1]?.range ?? range, range) <= 0) next += 1;
        const thing = things[next];
        if (thing && holdsPosition(thing.range, range.start)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
    return counts;
}

function comparePlaces({ start: one }: Range, { start: other }: Range): number {
    return one.line - other.line || one.character - other.character;
}
