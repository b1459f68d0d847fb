// What there is to tell about a component: where it stands, whom it helps, what it needs and who needs it.

import {
    type Component,
    cutText,
    findDependence,
    type JobValueMap,
    type MapGraph,
    type Need,
} from '../../language/index.ts';
import { type Fact, listFacts } from './description.ts';

export function tellComponent(component: Component, graph: MapGraph): Fact[] {
    const { name } = component;
    return listFacts({
        From: component.shared?.path,
        Layer: tellLayerOf(component, graph.map),
        Steps: titlesOf(component.steps, graph.map.steps),
        Reach: tellReach(name, graph),
        Leverage: tellLeverage(name, graph),
        'Takes care of': tellServed(component, graph.map),
        Needs: titlesOf(
            graph.needsOf(name).map((arrow) => arrow.to),
            graph.map.components,
        ),
        'Needed by': tellNeededBy(name, graph),
        ...tellAttributes(component, graph.map),
    });
}

/** The component that a scenario adds: it reaches nothing while the scenario is not applied. */
export function tellAddition(component: Component, needed: readonly string[], map: JobValueMap): Fact[] {
    return listFacts({
        Layer: tellLayerOf(component, map),
        Steps: titlesOf(component.steps, map.steps),
        'Takes care of': tellServed(component, map),
        Needs: titlesOf(needed, map.components),
        ...tellAttributes(component, map),
    });
}

function tellAttributes(component: Component, map: JobValueMap): Record<string, string | undefined> {
    return {
        Team: component.team && titlesOf([component.team.name], map.teams),
        Goal: component.goal?.text,
        Status: component.status,
        Evolution: component.evolution?.value,
        Owner: component.external ? 'another company' : undefined,
    };
}

function tellLayerOf({ layer }: Component, map: JobValueMap): string {
    return layer === undefined ? 'none' : titlesOf([layer], map.layers);
}

/** “3 of 4 steps: Execute, Analyze, Conclude”. */
function tellReach(name: string, graph: MapGraph): string {
    const { steps } = graph.map;
    const reach = graph.reachOf(name);
    if (reach.length === 0) return 'no step';
    return `${reach.length} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}: ${titlesOf(reach, steps)}`;
}

/** “3 of 8 user components need it”; silent for what only others use, or nobody. */
function tellLeverage(name: string, graph: MapGraph): string | undefined {
    const { userDependents = 0 } = findDependence(graph).get(name) ?? {};
    if (userDependents === 0) return undefined;
    const users = graph.map.components.filter((component) => graph.isUser(component.name)).length;
    const need = userDependents === 1 ? 'needs' : 'need';
    return `${userDependents} of ${users} components of the user layer ${need} it, directly or over others`;
}

/** Who needs it directly, and how many do over these. */
function tellNeededBy(name: string, graph: MapGraph): string {
    const direct = graph.neededBy(name).map((arrow) => arrow.from);
    const { dependents = 0 } = findDependence(graph).get(name) ?? {};
    const more = dependents - graph.dependentsOf(name).length;
    const told = titlesOf(direct, graph.map.components);
    return more > 0 ? `${told}; ${more} more over ${direct.length === 1 ? 'this one' : 'these'}` : told;
}

function tellServed({ serves }: Component, map: JobValueMap): string {
    const needs: readonly Need[] = map.steps.flatMap((step) => step.needs);
    return titlesOf(
        serves.map((need) => need.name),
        needs,
    );
}

/** In characters. */
const LONGEST_TITLE = 80;
/** Of a longer list the others are only counted. */
const MOST_TITLES = 20;

/** The titles of some things, in the order of their names; a name that leads nowhere stands for itself. */
export function titlesOf(names: readonly string[], things: readonly Titled[]): string {
    const titles = titlesByName(things);
    return listTitles(names.map((name) => titles.get(name) ?? name));
}

/** What has a name in the text and a title for people. */
export interface Titled {
    readonly name: string;
    readonly title: string;
}

export function titlesByName(things: readonly Titled[]): ReadonlyMap<string, string> {
    return new Map(things.map(({ name, title }) => [name, title]));
}

/** Titles in one line, each so short that the next ones are seen as well. */
export function listTitles(titles: readonly string[]): string {
    const shown = titles.slice(0, MOST_TITLES).map((title) => cutText(title, LONGEST_TITLE));
    const left = titles.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}
