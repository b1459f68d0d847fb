// What two maps may differ in, as plain data that survives JSON. How it is said to people stands in `tell-*.ts`.

import type { Finding } from '../rules/finding.ts';

/** What a change is about. A score is what a competitor scores on one step, a struggle how hard a segment finds it. */
export type Subject =
    | 'map'
    | 'job'
    | 'step'
    | 'need'
    | 'layer'
    | 'component'
    | 'team'
    | 'competitor'
    | 'score'
    | 'segment'
    | 'struggle'
    | 'scenario'
    | 'import'
    | 'rule'
    | 'allowance';

/** A thing as one of the two maps calls it. */
export interface NamedThing {
    readonly name: string;
    readonly title: string;
}

/** What an attribute says. The order of a list means nothing. */
export type Value = string | number | boolean | NamedThing | readonly (string | NamedThing)[];

/** An attribute by its word in the language, such as `status`; only what is written. */
export type Facts = Readonly<Record<string, Value>>;

/** Something that only the new map has, with what it says. */
export interface Addition {
    readonly kind: 'added';
    readonly subject: Subject;
    readonly before: null;
    readonly after: NamedThing;
    readonly facts: Facts;
}

/** Something that only the old map has, with what it said. */
export interface Removal {
    readonly kind: 'removed';
    readonly subject: Subject;
    readonly before: NamedThing;
    readonly after: null;
    readonly facts: Facts;
}

/** The same thing under another name. That others refer to it by its new name is no change. */
export interface Rename {
    readonly kind: 'renamed';
    readonly subject: Subject;
    readonly before: NamedThing;
    readonly after: NamedThing;
}

/** One attribute of a thing that both maps have; null where it is not written. */
export interface AttributeChange {
    readonly kind: 'changed';
    readonly subject: Subject;
    readonly before: NamedThing;
    readonly after: NamedThing;
    readonly attribute: string;
    readonly from: Value | null;
    readonly to: Value | null;
}

export type Change = Addition | Removal | Rename | AttributeChange;

/** Who needs whom; the label is null where none is written. */
export interface ArrowEnds {
    readonly from: NamedThing;
    readonly to: NamedThing;
    readonly label: string | null;
}

export interface ArrowChange {
    readonly kind: 'added' | 'removed' | 'changed';
    readonly before: ArrowEnds | null;
    readonly after: ArrowEnds | null;
}

/** Columns or rows that both maps have, in another order. */
export interface OrderChange {
    readonly subject: 'step' | 'layer';
    readonly from: readonly NamedThing[];
    readonly to: readonly NamedThing[];
}

/** A step that both maps have, and that is covered in one of them only. */
export interface CoverageChange {
    readonly before: NamedThing;
    readonly after: NamedThing;
    /** The components that cover it; one of the two lists is empty. */
    readonly from: readonly NamedThing[];
    readonly to: readonly NamedThing[];
}

/** A component below the user layer that both maps have, with the steps that depend on it. */
export interface ReachChange {
    readonly before: NamedThing;
    readonly after: NamedThing;
    readonly from: readonly NamedThing[];
    readonly to: readonly NamedThing[];
}

/** A finding that only one of the maps has, in the words of that map. */
export type FindingNote = Pick<Finding, 'code' | 'severity' | 'subject' | 'message'>;

/** A map in numbers. */
export interface MapSummary {
    readonly title: string;
    readonly steps: number;
    readonly covered: number;
}

/** All that two maps differ in. Formatting, order that means nothing, and the names of renamed things are no change. */
export interface MapDifference {
    readonly before: MapSummary;
    readonly after: MapSummary;
    readonly map: readonly Change[];
    readonly job: readonly Change[];
    readonly steps: readonly Change[];
    readonly orders: readonly OrderChange[];
    readonly coverage: readonly CoverageChange[];
    /** By code and subject, from one map to the other. */
    readonly findings: { readonly resolved: readonly FindingNote[]; readonly introduced: readonly FindingNote[] };
    readonly layers: readonly Change[];
    readonly components: readonly Change[];
    readonly arrows: readonly ArrowChange[];
    readonly reach: readonly ReachChange[];
    readonly needs: readonly Change[];
    readonly competitors: readonly Change[];
    readonly segments: readonly Change[];
    readonly teams: readonly Change[];
    readonly scenarios: readonly Change[];
    readonly imports: readonly Change[];
    readonly rules: readonly Change[];
    readonly allowances: readonly Change[];
}
