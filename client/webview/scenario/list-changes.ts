// The changes of a difference in the order in which a reader goes through them: what comes, what goes, what moves and
// changes, and what follows from that.

import type { ThingKey } from '../../../diagram/index.ts';
import type { Difference } from '../../../protocol/map-messages.ts';

export interface Entry {
    readonly sign: string;
    readonly words: string;
    /** Where it shows; undefined for what no picture shows. */
    readonly key?: ThingKey | undefined;
}

const SIGNS = { added: '+', removed: '−', moved: '⇄', changed: '~' } as const;

/** An arrow that came or went with a component is told with that. */
export function listChanges({ steps, layers, components, arrows, coverage, reach, others }: Difference): Entry[] {
    const things = [
        ...steps.map((change) => ({ ...change, key: `step:${change.name}` as const })),
        ...layers.map((change) => ({ ...change, key: `layer:${change.name}` as const })),
        ...components.map((change) => ({ ...change, key: `component:${change.name}` as const })),
        ...arrows
            .filter(({ alongside }) => !alongside)
            .map((change) => ({ ...change, key: `needs:${change.from}->${change.to}` as const })),
    ];
    const ofKind = (wanted: keyof typeof SIGNS) =>
        things
            .filter(({ kind }) => kind === wanted)
            .map(({ words, key }): Entry => ({ sign: SIGNS[wanted], words: words.join(' '), key }));
    return [
        ...(['added', 'removed', 'moved', 'changed'] as const).flatMap(ofKind),
        ...coverage.map(
            ({ name, sign, words }): Entry => ({ sign: sign === '-' ? '−' : '+', words, key: `step:${name}` }),
        ),
        ...reach.map(({ name, words }): Entry => ({ sign: '~', words, key: `component:${name}` })),
        ...others.map((words): Entry => ({ sign: '~', words })),
    ];
}
