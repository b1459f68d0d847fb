// What lights up for a thing, in a sentence: those who cannot tell the colours apart, or do not see them, read it.

import { buildGraph } from '../language/analysis/map-graph.ts';
import type { JobValueMap } from '../language/model/job-value-map.ts';
import type { ThingKey } from './layout/map-layout.ts';

/** Undefined for what is not on the map. */
export function tellThing(map: JobValueMap, key: ThingKey): string | undefined {
    const at = key.indexOf(':');
    const [kind, name] = [key.slice(0, at), key.slice(at + 1)];
    switch (kind) {
        case 'component':
            return tellComponent(map, name);
        case 'needs':
            return tellArrow(map, name);
        case 'step': {
            const step = map.steps.find((one) => one.name === name);
            return step && `${step.title}: ${tellCover(buildGraph(map).coverOf(name).length)}`;
        }
        case 'layer': {
            const layer = map.layers.find((one) => one.name === name);
            const count = map.components.filter((one) => one.layer === name).length;
            return layer && `${layer.title}: ${count} component${count === 1 ? '' : 's'}`;
        }
        default:
            return undefined;
    }
}

function tellArrow(map: JobValueMap, ends: string): string | undefined {
    const arrow = map.arrows.find(({ from, to }) => `${from}->${to}` === ends);
    if (!arrow) return undefined;
    const titleOf = (name: string) => map.components.find((one) => one.name === name)?.title ?? name;
    const words = `${titleOf(arrow.from)} needs ${titleOf(arrow.to)}`;
    return arrow.label ? `${words}: ${arrow.label}` : words;
}

function tellComponent(map: JobValueMap, name: string): string | undefined {
    const graph = buildGraph(map);
    const component = graph.component(name);
    if (!component) return undefined;
    const titles = new Map(map.steps.map((step) => [step.name, step.title]));
    const reach = graph.reachOf(name).map((step) => titles.get(step) ?? step);
    const serves = reach.length > 0 ? `serves ${joinWords(reach)}` : 'helps no step';
    return `${component.title}: needs ${graph.needsOf(name).length}, needed by ${graph.dependentsOf(name).length}, ${serves}`;
}

function tellCover(count: number): string {
    return count === 0
        ? 'no component helps with it'
        : `${count} component${count === 1 ? ' helps' : 's help'} with it`;
}

function joinWords(words: readonly string[]): string {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
