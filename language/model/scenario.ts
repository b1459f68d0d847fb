// Scenarios in the model: other futures of a map, as lists of edits. What comes of them is found out in `scenarios/`.

import type { Allowance, Arrow, Component, ComponentFacts, Named, NameUse, Range, Statement } from './job-value-map.ts';

/** One edit of the base map, with the place where it is written. */
export type ScenarioEdit = ComponentAddition | ComponentRemoval | ComponentChange;

/** A component that is there in the scenario only, with the arrows that leave it. */
export interface ComponentAddition {
    readonly kind: 'add';
    readonly component: Component;
    readonly arrows: readonly Arrow[];
    /** What is allowed in its block holds where the scenario is applied. */
    readonly allowances: readonly Allowance[];
    readonly range: Range;
}

/** Takes a component away, and silently the arrows from it and to it. */
export interface ComponentRemoval {
    readonly kind: 'remove';
    readonly name: string;
    readonly range: Range;
}

/** Changes to one component: what is present replaces, `drops` are taken away, then `arrows` are added. */
export interface ComponentChange {
    readonly kind: 'change';
    readonly name: string;
    readonly range: Range;
    readonly replaced: ComponentFacts & Partial<Omit<Statement, 'range'>>;
    readonly arrows: readonly Arrow[];
    readonly drops: readonly NameUse[];
    readonly allowances: readonly Allowance[];
}

export interface Scenario extends Named {
    /** Those that can be applied, in the order written, which is the order in which they apply. */
    readonly edits: readonly ScenarioEdit[];
}
