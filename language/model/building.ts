// What the builders of the model share while they read one file: what they note on the way, and the names of the map.

import type { AstNode } from 'langium';
import type { TextSpan } from '../parser/arrangement.ts';
import { offsetOf } from '../parser/passage.ts';
import type { MapNames } from '../references/map-names.ts';
import type { Allowance, Duplicate, Range, Thing, UnknownKind, UnknownReference } from './job-value-map.ts';
import type { Problem, ProblemCode, RelatedPlace, Repair } from './problem.ts';
import { keywordOf, rangeOf } from './ranges.ts';

/** What is found wrong while a model is built, and what belongs to the whole map wherever it is written. */
export interface Notes {
    readonly problems: Problem[];
    readonly unknown: UnknownReference[];
    readonly duplicates: Duplicate[];
    readonly allowances: Allowance[];
    /** How much is missing that is told elsewhere. */
    untold: number;
}

/** One reading of one file. */
export interface Building extends Notes {
    /** The columns by name, each with its place from 0. */
    readonly columns: ReadonlyMap<string, number>;
    /** The layers by name. */
    readonly layers: ReadonlySet<string>;
    /** The names of the map. Whether an imported one stands for something is found out later. */
    readonly names: MapNames;
    /** Documentation by the line below its comment. */
    readonly documentation: ReadonlyMap<number, string>;
    readonly text: string;
    /** Blocks whose header could not be read: that their components stand in no layer is the header's problem. */
    readonly lifted: readonly TextSpan[];
    /** Where words and characters stand that no statement can use, in offsets: what they displace is not missing. */
    readonly strays: ReadonlySet<number>;
    /** The scenario whose edits are being read. Which components it knows is found out when they are applied. */
    readonly scenario?: string;
}

/** No notes yet. */
export function startNotes(): Notes {
    return { problems: [], unknown: [], duplicates: [], allowances: [], untold: 0 };
}

/** Adds what was noted apart. */
export function addNotes(notes: Notes, others: Notes): void {
    append(notes.problems, others.problems);
    append(notes.unknown, others.unknown);
    append(notes.duplicates, others.duplicates);
    append(notes.allowances, others.allowances);
    notes.untold += others.untold;
}

function append<Note>(notes: Note[], others: readonly Note[]): void {
    for (const note of others) notes.push(note);
}

export const MAP: Thing = { kind: 'map', name: 'map' };

/** How serious the problems of the language are. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set(['typography', 'reversed-range']);

/** Notes a problem of the language. */
export function noteProblem(
    notes: Notes,
    code: ProblemCode,
    subject: string,
    message: string,
    range: Range,
    related: readonly RelatedPlace[] = [],
    repair?: Repair,
): void {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    notes.problems.push({ code, severity, subject, message, range, related, ...present('repair', repair) });
}

/**
 * Notes that something which the statement cannot do without is not written yet; silent where something that could not
 * be read stands in its place, or its own word is misspelt, because that is told already.
 */
export function noteMissing(building: Building, node: AstNode, message: string): void {
    if (isDisplaced(building, node)) building.untold += 1;
    else noteProblem(building, 'syntax-error', MAP.name, message, keywordRange(node));
}

/** Whether the first word of a node is misspelt, or the next thing after its first or its last word is a stray. */
function isDisplaced({ strays, text }: Building, node: AstNode): boolean {
    const tree = node.$cstNode;
    if (!tree || strays.size === 0) return false;
    const start = offsetOf(tree);
    const keyword = keywordOf(node);
    if (!text.startsWith(keyword, start)) return true;
    const next = (end: number) => end + (/^[ \t]*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
    return strays.has(next(start + keyword.length)) || strays.has(next(start + tree.length));
}

function keywordRange(node: AstNode): Range {
    const range = rangeOf(node);
    return range.start.line === range.end.line
        ? range
        : { start: range.start, end: { ...range.start, character: range.start.character + 1 } };
}

/** Whether a name leads to a component here, as far as that is known already. */
export function isComponentName({ names, scenario }: Building, name: string): boolean {
    return scenario !== undefined || names.components.has(name) || names.imported.has(name);
}

/** Notes a name or a word that leads nowhere. */
export function noteUnknown(building: Building, kind: UnknownKind, name: string, range: Range, owner: Thing): void {
    building.unknown.push({ kind, name, range, owner, ...present('scenario', building.scenario) });
}

/** An object with one property, or with none where the value is missing: models leave out what is not there. */
export function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
    return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
