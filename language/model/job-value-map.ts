// The model: what a `.jvm` text means, as plain data. It knows no syntax tree, no editor and no screen.
// Everything after the parser (rules, figures, picture, difference, exports) reads only this.

import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** A place in a text. Lines and characters count from 0, characters in UTF-16 units, as in the Language Server Protocol. */
export interface Position {
    readonly line: number;
    readonly character: number;
}

/** A stretch of text; `end` is the place after its last character. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}

/** A string of the map with its place, quotes included in the place only. */
export interface Text {
    readonly text: string;
    readonly range: Range;
}

/** One of a fixed list of words (a status, a market …) with its place. A wrong word is not here: it is in `unknown`. */
export interface Choice<Value extends string> {
    readonly value: Value;
    readonly range: Range;
}

/**
 * A number of the map: importance, satisfaction and score on a scale from 0 to 10, effort and size as a percentage.
 * `value` is there only when it is usable; `outside` holds a number that was read but lies outside its scale. A text
 * that is no number leaves both out. Whatever is written counts as written for the rules that look for missing values.
 */
export interface Amount {
    readonly written: string;
    readonly scale: 'ten' | 'percent';
    readonly value?: number;
    readonly outside?: number;
    readonly range: Range;
}

export interface Link {
    readonly url: string;
    readonly title?: string;
    readonly range: Range;
}

/** What every statement of the map has. */
export interface Statement {
    /** From its first word to the end of its block. */
    readonly range: Range;
    /** The text of the documentation comment directly above it. */
    readonly documentation?: string;
    /** Paragraphs. */
    readonly descriptions: readonly string[];
    readonly links: readonly Link[];
}

/** A thing of the map that others can refer to. */
export interface Named extends Statement {
    /** Unique within its kind and map. A statement without a name gets one that no text can hold, such as `#1`. */
    readonly name: string;
    /** What people read: the written title, else the name with blanks and a capital first letter. */
    readonly title: string;
    /** The name in the text; where it is missing, the keyword. */
    readonly nameRange: Range;
}

export const PHASES = ['understand', 'plan', 'execute', 'assess', 'revise', 'conclude'] as const;
export type Phase = (typeof PHASES)[number];

export const MARKETS = ['early', 'maturing', 'mature'] as const;
export type Market = (typeof MARKETS)[number];

export const LAYER_KINDS = ['user', 'core', 'infrastructure', 'custom'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

export const STATUSES = ['planned', 'building', 'live', 'retiring'] as const;
export type Status = (typeof STATUSES)[number];

export const EVOLUTIONS = ['genesis', 'custom', 'product', 'commodity'] as const;
export type Evolution = (typeof EVOLUTIONS)[number];

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The user's job: what the executor wants to get done, whatever the product. */
export interface Job extends Statement {
    /** Empty where it is missing. */
    readonly statement: string;
    readonly statementRange: Range;
    readonly executor?: Text;
    readonly beneficiary?: Text;
    readonly market?: Choice<Market>;
    /** The steps that the strategy is about, in column order. */
    readonly focus: readonly string[];
    readonly focusRange?: Range;
    /** The job starts again after its last step. */
    readonly repeats: boolean;
}

/** A column of the map: a step of the user's job. */
export interface Step extends Named {
    readonly phases: readonly Choice<Phase>[];
    readonly importance?: Amount;
    readonly effort?: Amount;
    /** Our own score, to compare with competitors. */
    readonly score?: Amount;
    readonly scoreReason?: string;
    readonly evidence?: Text;
    readonly goal?: Text;
    /** The user takes this step in a moment and unnoticed. */
    readonly implicit: boolean;
    /** Job needs in the order of the text. */
    readonly needs: readonly Need[];
}

/** A job need: what the user must achieve in a step. Not an arrow: that is what one component needs from another. */
export interface Need extends Named {
    /** False when the text gives no name; `name` is then `STEP.N`, its place among the needs of the step from 1. */
    readonly named: boolean;
    readonly step: string;
    /** The statement of the need; also its title. */
    readonly text: string;
    readonly textRange: Range;
    readonly importance?: Amount;
    readonly satisfaction?: Amount;
    readonly effort?: Amount;
    readonly evidence?: Text;
}

export interface Team extends Named {}

/** Where something of another map comes from. On this map it stands at the name that is imported. */
export interface Shared {
    /** The address of its map. */
    readonly uri: string;
    /** The same, seen from this map: `../common/platform.jvm`. */
    readonly path: string;
    /** Its name there. */
    readonly name: string;
    /** Imported by this name; else it came along with what is. */
    readonly imported: boolean;
}

/** A row of the map. Rows lie top to bottom in the order of `JobValueMap.layers`. */
export interface Layer extends Named {
    /** It came along with a component of another map. */
    readonly shared?: Shared;
    readonly kind: LayerKind;
    /** The place of a written kind. */
    readonly kindRange?: Range;
    readonly principles: readonly Text[];
    /** May not be bypassed. */
    readonly closed: boolean;
}

/** One item of a `for` clause: a step, a range of steps or `all`, with the steps that it means. */
export interface StepsItem {
    readonly steps: readonly string[];
    readonly range: Range;
}

/** A name that leads to an existing thing, with its place. */
export interface NameUse {
    readonly name: string;
    readonly range: Range;
}

export interface Component extends Named {
    /** It stands on another map; its steps, its team and what it serves stay there. */
    readonly shared?: Shared;
    /** The layer it stands in; absent when it stands in none that exists. */
    readonly layer?: string;
    /** The steps that it says to serve, in column order and without repetition. For the user layer: what it covers. */
    readonly steps: readonly string[];
    /** The items of its `for` clauses as written, unknown names included with no steps. Empty: no step is written. */
    readonly stepsItems: readonly StepsItem[];
    /** Job needs that it takes care of. */
    readonly serves: readonly NameUse[];
    /** The owner, if one is written; `known` is false where no such team exists. */
    readonly team?: NameUse & { readonly known: boolean };
    readonly goal?: Text;
    /** `live` where none is written. */
    readonly status: Status;
    readonly statusRange?: Range;
    readonly evolution?: Choice<Evolution>;
    /** Another company's. */
    readonly external: boolean;
}

/** What the attributes of a component say; what is not written is not there. */
export type ComponentFacts = Partial<
    Pick<
        Component,
        | 'layer'
        | 'steps'
        | 'stepsItems'
        | 'serves'
        | 'team'
        | 'goal'
        | 'status'
        | 'statusRange'
        | 'evolution'
        | 'external'
    >
>;

/** `from` needs `to`: both exist. Drawn from the one who needs to the one who satisfies. */
export interface Arrow {
    readonly from: string;
    readonly to: string;
    readonly label?: string;
    /** The name of the target where the arrow is written. */
    readonly range: Range;
}

/** What one party scores on one step, or how hard a segment finds it. */
export interface StepAmount {
    readonly step: string;
    readonly amount: Amount;
    readonly reason?: string;
    readonly range: Range;
}

export interface Competitor extends Named {
    readonly scores: readonly StepAmount[];
}

export interface Segment extends Named {
    readonly size?: Amount;
    readonly efforts: readonly StepAmount[];
}

/** Names taken from another map. */
export interface Import {
    /** Without those that this map has already. */
    readonly names: readonly NameUse[];
    readonly path?: Text;
    /** The address of the other map, where there is one. */
    readonly uri?: string;
    readonly range: Range;
}

export type ThingKind =
    | 'map'
    | 'job'
    | 'step'
    | 'need'
    | 'team'
    | 'layer'
    | 'component'
    | 'competitor'
    | 'segment'
    | 'scenario';

/** A thing of the map by kind and name; `map` and `job` have the name `map`. */
export interface Thing {
    readonly kind: ThingKind;
    readonly name: string;
}

/** `rule CODE SEVERITY limit N`. */
export interface RuleSetting {
    readonly code: string;
    readonly codeRange: Range;
    readonly severity?: Severity | 'off';
    readonly limit?: number;
    readonly range: Range;
}

/** `allow CODE "reason"`. */
export interface Allowance {
    readonly code: string;
    readonly codeRange: Range;
    readonly reason?: Text;
    /** The thing in whose block it stands. */
    readonly owner: Thing;
    readonly range: Range;
}

export type UnknownKind =
    | 'step'
    | 'layer'
    | 'component'
    | 'team'
    | 'need'
    | 'phase'
    | 'market'
    | 'layer kind'
    | 'status'
    | 'evolution'
    | 'severity'
    | 'rule'
    | 'file';

/**
 * Why an edit of a scenario misses a component that there is: an edit before removed it, only a later one adds it, or
 * (of an arrow to drop) nothing needs it. `range` is the place of that other edit.
 */
export type Absence =
    | { readonly why: 'removed' | 'added later'; readonly range: Range }
    | { readonly why: 'not needed' };

/** A name or a word that leads nowhere. */
export interface UnknownReference {
    readonly kind: UnknownKind;
    readonly name: string;
    readonly range: Range;
    /** The thing that refers to it. */
    readonly owner: Thing;
    /** Inside a scenario: its name. Names that the scenario adds are known there. */
    readonly scenario?: string;
    /** Of a component that a scenario knows, but not at this place. */
    readonly absence?: Absence;
    /** Of a file: why it cannot be imported, as the end of a sentence. */
    readonly reason?: string;
    /** Of an imported name: the path that it does not lead to anything in, and the names that are there. */
    readonly source?: { readonly path: string; readonly names: readonly string[] };
}

/** The second declaration of a name, or the second time of an attribute that counts once. It is ignored. */
export interface Duplicate {
    /** `attribute`: `name` is then the attribute's word and `owner` the thing that has it twice. */
    readonly kind: Exclude<ThingKind, 'job' | 'map'> | 'attribute' | 'job' | 'map';
    readonly name: string;
    readonly owner?: Thing;
    /** Inside a scenario: its name. */
    readonly scenario?: string;
    readonly range: Range;
    readonly first: Range;
}

/** A whole map: the user's job as columns, the value chain as rows. Survives JSON; holds no functions and no cycles. */
export interface JobValueMap extends Statement {
    readonly uri: string;
    /** The written title, else the file's name. */
    readonly title: string;
    /** Where a finding about the whole map is shown: its title, else its first statement, else the start of the text. */
    readonly place: Range;
    /** The scenario that was applied, where the map is what comes of one. Its scenarios are still those of the text. */
    readonly applied?: string;
    readonly job?: Job;
    /** The columns, left to right. */
    readonly steps: readonly Step[];
    /** False when the map writes no step and has the four default ones. */
    readonly stepsWritten: boolean;
    /** The rows, top to bottom. */
    readonly layers: readonly Layer[];
    /** In the order of the text. */
    readonly components: readonly Component[];
    /** Every need between components whose two ends exist, each pair once. */
    readonly arrows: readonly Arrow[];
    /** Arrows written a second time. */
    readonly repeatedArrows: readonly Arrow[];
    readonly teams: readonly Team[];
    readonly competitors: readonly Competitor[];
    readonly segments: readonly Segment[];
    readonly scenarios: readonly Scenario[];
    readonly imports: readonly Import[];
    readonly ruleSettings: readonly RuleSetting[];
    readonly allowances: readonly Allowance[];
    readonly unknown: readonly UnknownReference[];
    readonly duplicates: readonly Duplicate[];
    readonly problems: readonly Problem[];
}
