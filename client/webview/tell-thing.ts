// What lights up for a thing, in a sentence: those who cannot tell the colours apart, or do not see them, read it.

import type { ThingKey } from '../../diagram/index.ts';
import { buildGraph } from '../../language/analysis/map-graph.ts';
import type { JobValueMap } from '../../protocol/map-messages.ts';
import { thingOf } from './thing-key.ts';

/** Undefined for what is not on the map. */
export function tellThing(map: JobValueMap, key: ThingKey): string | undefined {
    const thing = thingOf(key);
    const titleOf = (name: string) => map.components.find((one) => one.name === name)?.title;
    switch (thing.kind) {
        case 'component':
            return tellComponent(map, thing.name);
        case 'arrow': {
            const [from, to] = [titleOf(thing.from), titleOf(thing.to)];
            if (from === undefined || to === undefined) return undefined;
            const arrow = map.arrows.find((one) => one.from === thing.from && one.to === thing.to);
            return arrow?.label ? `${from} needs ${to}: ${arrow.label}` : `${from} needs ${to}`;
        }
        case 'step': {
            const step = map.steps.find(({ name }) => name === thing.name);
            return step && `${step.title}: ${tellCover(buildGraph(map).coverOf(step.name).length)}`;
        }
        case 'layer': {
            const layer = map.layers.find(({ name }) => name === thing.name);
            const count = map.components.filter((one) => one.layer === thing.name).length;
            return layer && `${layer.title}: ${count} component${count === 1 ? '' : 's'}`;
        }
        default:
            return undefined;
    }
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
