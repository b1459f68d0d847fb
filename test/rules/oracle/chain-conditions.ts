// When the second opinion finds fault with layers, components and arrows.

import type { Arrow, JobValueMap, Layer, Status } from '../../../language/model/job-value-map.ts';
import {
    active,
    allNeeded,
    below,
    type Condition,
    componentOf,
    componentsOf,
    dependents,
    holdsWords,
    inLayer,
    names,
    rankOf,
    reach,
    subjectOf,
} from './look-up.ts';

export const userLayers = (map: JobValueMap) => map.layers.filter(({ kind }) => kind === 'user');

/** A core layer with an infrastructure layer above it. */
function swappedLayers(map: JobValueMap): [lower: Layer, upper: Layer][] {
    return map.layers.flatMap((lower, rank) =>
        map.layers
            .slice(0, rank)
            .filter((upper) => lower.kind === 'core' && upper.kind === 'infrastructure')
            .map((upper): [Layer, Layer] => [lower, upper]),
    );
}

function upward(map: JobValueMap): Arrow[] {
    return map.arrows.filter(({ from, to }) => {
        const [low, high] = [rankOf(map, from), rankOf(map, to)];
        if (low === undefined || high === undefined || low <= high) return false;
        return !swappedLayers(map).some(([lower, upper]) => lower === map.layers[low] && upper === map.layers[high]);
    });
}

function skipping(map: JobValueMap): Arrow[] {
    return map.arrows.filter(({ from, to }) => {
        const [high, low] = [rankOf(map, from), rankOf(map, to)];
        if (high === undefined || low === undefined) return false;
        const between = map.layers.slice(high + 1, Math.max(low, high + 1));
        return between.some((layer) => (layer.kind === 'core' || layer.closed) && inLayer(map, layer).length > 0);
    });
}

function circles(map: JobValueMap): string[] {
    const found = new Set<string>();
    for (const { name } of map.components) {
        const needed = allNeeded(map, name);
        if (!needed.has(name)) continue;
        const members = names(map.components).filter((other) => needed.has(other) && allNeeded(map, other).has(name));
        found.add(`{${members.join(',')}}`);
    }
    return [...found];
}

function arrowsBetween(map: JobValueMap, from: readonly Status[], to: readonly Status[]): string[] {
    return map.arrows
        .filter(
            (arrow) =>
                from.includes(componentOf(map, arrow.from).status) && to.includes(componentOf(map, arrow.to).status),
        )
        .map(subjectOf);
}

const RENTED = ['aws', 'amazon', 's3', 'ec2', 'gcp', 'google cloud', 'azure', 'cloudflare', 'cdn', 'kubernetes', 'dns'];

export const CHAIN: readonly (readonly [code: string, condition: Condition])[] = [
    ['no-user-layer', (map) => (userLayers(map).length === 0 ? ['map'] : [])],
    ['second-user-layer', (map) => names(userLayers(map).slice(1))],
    [
        'user-not-top',
        (map) =>
            names(
                userLayers(map)
                    .slice(0, 1)
                    .filter((layer) => layer !== map.layers[0]),
            ),
    ],
    ['layer-order', (map) => swappedLayers(map).map(([lower, upper]) => `${lower.name}<${upper.name}`)],
    ['upward-dependency', (map) => upward(map).map(subjectOf)],
    ['skips-core', (map) => skipping(map).map(subjectOf)],
    ['cycle', circles],
    ['repeated-need', (map) => map.repeatedArrows.map(subjectOf)],
    ['orphan', (map) => names(below(map).filter((each) => dependents(map, each).size === 0))],
    [
        'stranded',
        (map) => names(below(map).filter((each) => dependents(map, each).size > 0 && reach(map, each).size === 0)),
    ],
    ['user-without-step', (map) => names(componentsOf(map, 'user').filter((each) => each.stepsItems.length === 0))],
    ['needs-retiring', (map) => arrowsBetween(map, ['planned', 'building', 'live'], ['retiring'])],
    ['live-needs-future', (map) => arrowsBetween(map, ['live'], ['planned', 'building'])],
    ['empty-layer', (map) => names(map.layers.filter((layer) => inLayer(map, layer).length === 0))],
    [
        'span-not-supported',
        (map) =>
            below(map).flatMap((each) => {
                const missing = each.steps.filter((step) => !reach(map, each).has(step));
                return missing.length > 0 ? [`${each.name}[${missing.join(',')}]`] : [];
            }),
    ],
    [
        'narrow-core',
        (map) =>
            map.steps.length < 2
                ? []
                : names(componentsOf(map, 'core').filter((each) => active(each) && reach(map, each).size === 1)),
    ],
    [
        'single-customer-infrastructure',
        (map) => names(componentsOf(map, 'infrastructure').filter((each) => dependents(map, each).size === 1)),
    ],
    [
        'commodity-infrastructure',
        (map) => names(componentsOf(map, 'infrastructure').filter((each) => each.evolution?.value === 'commodity')),
    ],
    [
        'looks-rented',
        (map) =>
            names(
                componentsOf(map, 'infrastructure').filter(
                    (each) => !each.evolution && RENTED.some((words) => holdsWords(each.title, words)),
                ),
            ),
    ],
];
