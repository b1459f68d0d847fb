// Problems of the language itself: what is wrong with a text before any rule judges what it says.

import type { Range, Severity } from './job-value-map.ts';

export const PROBLEM_CODES = [
    'syntax-error',
    'typography',
    'malformed-value',
    'reserved-name',
    'reversed-range',
    'component-without-layer',
    'component-in-two-layers',
    'file-too-large',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem of the language itself, found before any rule runs. It may not be switched off. */
export interface Problem {
    readonly code: ProblemCode;
    readonly severity: Severity;
    /** As in “Subjects” of the rules' contract. */
    readonly subject: string;
    readonly message: string;
    readonly range: Range;
    readonly related: readonly RelatedPlace[];
    /** Of what a scenario adds, and so known in it only: the name of the scenario. */
    readonly scenario?: string;
    /** How it was read all the same, where that is sure enough to be written down. */
    readonly repair?: Repair;
}

/** What the reading took as written though it is not, or the other way round. Places are offsets in the text. */
export type Repair =
    /** A misspelt word was read as this one. */
    | { readonly by: 'word'; readonly word: string }
    /** What is there was passed over. */
    | { readonly by: 'removing' }
    /** A string was closed at its end; `sure` where nothing in it looks like the rest of its statement. */
    | { readonly by: 'quote'; readonly sure: boolean }
    /** A comment was closed at the end of its line. */
    | { readonly by: 'comment' }
    /** A line that a merge left behind was passed over. */
    | { readonly by: 'merge' }
    /** A block was opened after a place, and closed at `end` where no brace does that. */
    | { readonly by: 'begin'; readonly after: number; readonly end?: number }
    /** So many blocks were closed after a place, the last one that of the problem; `onLine` where it has but one line. */
    | { readonly by: 'end'; readonly after: number; readonly blocks: number; readonly onLine: boolean };

/** Another place that belongs to a finding or a problem, with what it has to do with it. */
export interface RelatedPlace {
    readonly message: string;
    readonly range: Range;
}
