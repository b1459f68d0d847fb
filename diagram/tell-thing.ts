// What lights up for a thing, in a sentence: those who cannot tell the colours apart, or do not see them, read it.

import { buildGraph, type MapGraph } from '../language/analysis/map-graph.ts';
import type { JobValueMap } from '../language/model/job-value-map.ts';
import type { ThingKey } from './layout/map-layout.ts';
import { tellFigures } from './layout/step-figures.ts';

/** The outline asks for all things of a map. */
const graphs = new WeakMap<JobValueMap, MapGraph>();

function graphOf(map: JobValueMap): MapGraph {
    const graph = graphs.get(map) ?? buildGraph(map);
    graphs.set(map, graph);
    return graph;
}

/** Undefined for what is not on the map. */
export function tellThing(map: JobValueMap, key: ThingKey): string | undefined {
    const at = key.indexOf(':');
    const [kind, name] = [key.slice(0, at), key.slice(at + 1)];
    switch (kind) {
        case 'component':
            return tellComponent(map, name);
        case 'needs':
            return tellArrow(graphOf(map), name);
        case 'step': {
            const step = map.steps.find((one) => one.name === name);
            if (!step) return undefined;
            const figures = tellFigures(step);
            return `${step.title}: ${tellCover(graphOf(map).coverOf(name).length)}${figures ? `; ${figures}` : ''}`;
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

function tellArrow(graph: MapGraph, ends: string): string | undefined {
    const at = ends.indexOf('->');
    const arrow = graph.needsOf(ends.slice(0, at)).find(({ to }) => to === ends.slice(at + 2));
    if (!arrow) return undefined;
    const titleOf = (name: string) => graph.component(name)?.title ?? name;
    const words = `${titleOf(arrow.from)} needs ${titleOf(arrow.to)}`;
    return arrow.label ? `${words}: ${arrow.label}` : words;
}

function tellComponent(map: JobValueMap, name: string): string | undefined {
    const graph = graphOf(map);
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
