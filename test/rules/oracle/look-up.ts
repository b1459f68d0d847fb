// What the second opinion reads in a map: its things, who helps with what, and its numbers. Each time anew, by looking through
// everything there is.

import type {
    Amount,
    Arrow,
    Component,
    JobValueMap,
    Layer,
    Need,
    Step,
} from '../../../language/model/job-value-map.ts';

/** What a rule is about, in the names of the map. */
export type Condition = (map: JobValueMap) => string[];

// Things of the map.

const kindOf = (map: JobValueMap, component: Component) => layerOf(map, component)?.kind;
const isUser = (map: JobValueMap, component: Component) => kindOf(map, component) === 'user';
export const active = (component: Component) => component.status !== 'retiring';
export const names = (things: readonly { readonly name: string }[]) => things.map((thing) => thing.name);
export const subjectOf = ({ from, to }: Arrow) => `${from}->${to}`;

function layerOf(map: JobValueMap, component: Component): Layer | undefined {
    return map.layers.find((layer) => layer.name === component.layer);
}

export function rankOf(map: JobValueMap, name: string): number | undefined {
    const rank = map.layers.findIndex((layer) => layer.name === componentOf(map, name).layer);
    return rank < 0 ? undefined : rank;
}

export function componentOf(map: JobValueMap, name: string): Component {
    const found = map.components.find((component) => component.name === name);
    if (!found) throw new Error(`An arrow leads to ${name}, which the map does not have.`);
    return found;
}

export function inLayer(map: JobValueMap, layer: Layer): Component[] {
    return map.components.filter((component) => component.layer === layer.name);
}

export function componentsOf(map: JobValueMap, kind: Layer['kind']): Component[] {
    return map.components.filter((component) => kindOf(map, component) === kind);
}

export function below(map: JobValueMap): Component[] {
    return map.components.filter((component) => !isUser(map, component));
}

export function cover(map: JobValueMap, step: Step): Component[] {
    return componentsOf(map, 'user').filter((component) => component.steps.includes(step.name));
}

export function dependents(map: JobValueMap, component: Component): Set<string> {
    const arrows = map.arrows.filter(({ from, to }) => to === component.name && from !== to);
    return new Set(arrows.map(({ from }) => from));
}

export function stepsWhere(map: JobValueMap, holds: (cover: readonly Component[], step: Step) => boolean): string[] {
    return names(map.steps.filter((step) => holds(cover(map, step), step)));
}

/** Everything that a path leads to, itself only in a circle. */
export function allNeeded(map: JobValueMap, name: string): Set<string> {
    const found = new Set<string>();
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const { from, to } of map.arrows) {
            if (from !== next || found.has(to)) continue;
            found.add(to);
            waiting.push(to);
        }
    }
    return found;
}

/** The steps that a component helps with, by itself or through the user components from which a path leads to it. */
export function reach(map: JobValueMap, component: Component): Set<string> {
    const helped = componentsOf(map, 'user').filter(
        ({ name }) => name === component.name || allNeeded(map, name).has(component.name),
    );
    return new Set(helped.flatMap(({ steps }) => steps));
}

// Numbers. A value outside its scale has none.

export function round(value: number): number {
    return Number(`${Math.round(Number(`${value.toFixed(9)}e2`))}e-2`);
}

function mean(amounts: readonly (Amount | undefined)[]): number | undefined {
    const values = amounts.flatMap((amount) => (amount?.value === undefined ? [] : [amount.value]));
    return values.length === 0 ? undefined : round(values.reduce((a, b) => a + b, 0) / values.length);
}

export function stepFigure(step: Step, figure: 'importance' | 'effort'): number | undefined {
    return step[figure] ? mean([step[figure]]) : mean(step.needs.map((need) => need[figure]));
}

export function stepHas(step: Step, figure: 'importance' | 'effort'): boolean {
    return step[figure] !== undefined || step.needs.some((need) => need[figure] !== undefined);
}

export function opportunity({ importance, satisfaction }: Need): number | undefined {
    if (importance?.value === undefined || satisfaction?.value === undefined) return undefined;
    return round(importance.value + Math.max(importance.value - satisfaction.value, 0));
}

export function priority(step: Step): number | undefined {
    const importance = stepFigure(step, 'importance');
    const effort = stepFigure(step, 'effort');
    return importance === undefined || effort === undefined ? undefined : round((importance * effort) / 10);
}

export const atLeast = (value: number | undefined, threshold: number) => value !== undefined && value >= threshold;

// Texts.

/** Whole words, in any case, whatever stands between them. */
export function holdsWords(text: string, words: string): boolean {
    const plain = (written: string) =>
        ` ${written
            .toLowerCase()
            .split(/[^\p{L}\p{M}\p{N}]+/u)
            .join(' ')
            .trim()} `;
    return plain(words).trim() !== '' && plain(text).includes(plain(words));
}
