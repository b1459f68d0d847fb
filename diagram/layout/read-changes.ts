// What happened to each thing of a picture of two maps, as the steps of the layout ask for it. It places nothing.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import { countChanges, type Difference } from '../../language/compare/difference.ts';
import type { ThingKey } from './map-layout.ts';

/** What a mark of a change says. A ghost shows where something stood that stands elsewhere now. */
export interface ThingMark {
    readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'ghost';
    /** For the pointer and for those who hear the picture; may be empty. */
    readonly words: string;
    /** Whether it has a sign of its own; what came or went with a component has not. */
    readonly signed: boolean;
}

export interface Changes {
    /** Undefined for what is as it was. */
    markOf(key: ThingKey): ThingMark | undefined;
    /** What the changes lead to at a thing that may not have changed itself. */
    effectOn(key: ThingKey): string | undefined;
    /** Whether a step won or lost what covers it. */
    coverOf(step: string): '+' | '-' | undefined;
    /** Of what is there now. */
    readonly graph: MapGraph;
    /** What stands above the picture, in lines; none where nothing has a name and nothing differs. */
    readonly caption: readonly string[];
}

export function readChanges(difference: Difference, graph: MapGraph): Changes {
    const marks = new Map<ThingKey, ThingMark>();
    for (const { name, kind, words } of difference.steps) marks.set(`step:${name}`, markOf(kind, words));
    for (const { name, kind, words } of difference.layers) marks.set(`layer:${name}`, markOf(kind, words));
    for (const { name, kind, words, ghost } of difference.components) {
        marks.set(`component:${name}`, markOf(kind, words));
        if (ghost !== undefined) marks.set(`component:${ghost}`, { ...markOf('ghost', words), signed: false });
    }
    for (const { from, to, kind, words, alongside } of difference.arrows) {
        marks.set(`needs:${from}->${to}`, { ...markOf(kind, words), signed: !alongside });
    }
    const effects = new Map<ThingKey, string>([
        ...difference.coverage.map(({ name, words }) => [`step:${name}`, words] as const),
        ...difference.reach.map(({ name, words }) => [`component:${name}`, words] as const),
    ]);
    const covers = new Map(difference.coverage.map(({ name, sign }) => [name, sign === '-' ? '-' : '+'] as const));
    return {
        graph,
        caption: writeCaption(difference),
        markOf: (key) => marks.get(key),
        effectOn: (key) => effects.get(key),
        coverOf: (step) => covers.get(step),
    };
}

function markOf(kind: ThingMark['kind'], words: readonly string[]): ThingMark {
    return { kind, words: words.join(' '), signed: true };
}

/** “Scenario ‘Lean start’: 3 added, 1 removed, 2 changed · 1 finding resolved”, and below it what the text says of it. */
function writeCaption(difference: Difference): string[] {
    const { heading } = difference;
    const counts = Object.entries(countChanges(difference)).flatMap(([word, count]) =>
        count > 0 ? [`${count} ${word}`] : [],
    );
    if (!heading) return counts.length > 0 ? [`Changes: ${counts.join(', ')}`] : [];
    const changes = counts.length > 0 ? counts.join(', ') : 'nothing changes';
    const findings = [writeFindings(heading.resolved, 'resolved'), writeFindings(heading.introduced, 'introduced')];
    const line = [`${heading.title}: ${changes}`, ...findings.filter((part) => part !== '')].join('  ·  ');
    return heading.description === undefined ? [line] : [line, heading.description];
}

function writeFindings(count: number, what: string): string {
    return count === 0 ? '' : `${count} ${count === 1 ? 'finding' : 'findings'} ${what}`;
}
