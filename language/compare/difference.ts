// What two maps differ in, thing by thing, as one picture of both shows it. Plain data that survives JSON; it is made in
// `unite-maps.ts`, and all names are those of the united map.

import type { LayerKind } from '../model/job-value-map.ts';

/** What happened to a thing, as far as a picture tells these apart. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** What happened to one thing. What is not listed is as it was. */
export interface ThingChange {
    readonly name: string;
    readonly kind: ChangeKind;
    /** Sentences. */
    readonly words: readonly string[];
}

export interface LayerChange extends ThingChange {
    /** What it was, where it is of another kind now. */
    readonly kindBefore?: LayerKind;
}

export interface ComponentChangeMark extends ThingChange {
    /** The steps that it said to serve, where these are others now. */
    readonly stepsBefore?: readonly string[];
    /** The component of the united map that stands for it where it stood, in another layer. */
    readonly ghost?: string;
}

export interface ArrowChangeMark {
    readonly from: string;
    readonly to: string;
    readonly kind: 'added' | 'removed' | 'changed';
    readonly words: readonly string[];
    /** It came or went with a component at one of its ends, and is no change of its own. */
    readonly alongside: boolean;
}

/** What the changes lead to, at a thing that may not have changed itself. */
export interface Effect {
    readonly name: string;
    /** Whether it is a gain for the user's job, a loss, or neither. */
    readonly sign: '+' | '-' | '~';
    readonly words: string;
}

/** What a picture of a difference is called, and what else is said above it. */
export interface DifferenceHeading {
    /** “Scenario ‘Lean start’”. */
    readonly title: string;
    readonly description?: string;
    /** How many findings are none any more, and how many are new. */
    readonly resolved: number;
    readonly introduced: number;
}

export interface Difference {
    readonly heading?: DifferenceHeading;
    readonly steps: readonly ThingChange[];
    readonly layers: readonly LayerChange[];
    readonly components: readonly ComponentChangeMark[];
    readonly arrows: readonly ArrowChangeMark[];
    /** Steps that both maps have, and that are covered in one of them only. */
    readonly coverage: readonly Effect[];
    /** Components below the user layer on which other steps depend than before. */
    readonly reach: readonly Effect[];
    /** What differs in what a picture does not show: teams, competitors, scenarios, rules. Sentences. */
    readonly others: readonly string[];
}

/** How many things came, went, and are others than before or stand elsewhere. */
export interface ChangeCounts {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
}

/** Counts each thing once; an arrow that came or went with a component is part of that. */
export function countChanges({ steps, layers, components, arrows, others }: Difference): ChangeCounts {
    const kinds = [
        ...[...steps, ...layers, ...components].map(({ kind }) => kind),
        ...arrows.filter(({ alongside }) => !alongside).map(({ kind }) => kind),
    ];
    const count = (wanted: ChangeKind) => kinds.filter((kind) => kind === wanted).length;
    const changed = count('changed') + count('moved') + others.length;
    return { added: count('added'), removed: count('removed'), changed };
}
