// `unknown-reference`: a name that leads to nothing, or a word where only some words make sense.

import { createThing } from '../fixes/create-thing.ts';
import { type Fix, type FixSource, titleOfReplacing } from '../fixes/fix.ts';
import { writeOutSteps } from '../fixes/write-out-steps.ts';
import { DEFAULT_STEPS } from '../model/default-steps.ts';
import type { Absence, JobValueMap, UnknownReference } from '../model/job-value-map.ts';
import { PROBLEM_CODES, type RelatedPlace } from '../model/problem.ts';
import { comparePositions } from './finding-order.ts';
import { isSlip } from './nearest-name.ts';
import { findNearestThings, isOfList } from './nearest-thing.ts';
import { leadsWell } from './resolve-name.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { lineOf, quote, shorten } from './wording.ts';

const PROBLEMS: ReadonlySet<string> = new Set(PROBLEM_CODES);

export const unknownReference: Rule = {
    code: 'unknown-reference',
    severity: 'error',
    aboutText: true,
    why: 'What leads nowhere is left out, so the map says less than its author meant.',
    advice: 'Correct the name, or write the thing that it names.',
    check: ({ map }) => withoutRepeatedDefaultSteps(map).map((unknown) => tell(unknown, map)),
    fixes: ({ range }, source) => {
        const unknown = source.map.unknown.find((each) => comparePositions(each.range.start, range.start) === 0);
        return unknown ? findFixes(unknown, source) : [];
    },
};

/** Each default step that the map uses without declaring it is told once, where it comes first. */
function withoutRepeatedDefaultSteps(map: JobValueMap): readonly UnknownReference[] {
    const told = new Set<string>();
    const inOrder = [...map.unknown].sort((a, b) => comparePositions(a.range.start, b.range.start));
    return inOrder.filter((unknown) => {
        if (!isLostDefaultStep(unknown, map)) return true;
        if (told.has(unknown.name)) return false;
        told.add(unknown.name);
        return true;
    });
}

function isLostDefaultStep({ kind, name }: UnknownReference, map: JobValueMap): boolean {
    return kind === 'step' && map.stepsWritten && DEFAULT_STEPS.has(name);
}

function tell(unknown: UnknownReference, map: JobValueMap): RuleFinding {
    const { name, owner, range, scenario } = unknown;
    const [nearest] = findChoices(unknown, map);
    const suggestion = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
    return {
        subject: `${owner.name}->${name}`,
        message: `${describe(unknown, map)}${suggestion}`,
        range,
        related: relate(unknown),
        about: [owner],
        ...(scenario !== undefined && { scenario }),
    };
}

/** What a scenario knows elsewhere was meant as it is written. */
function findChoices(unknown: UnknownReference, map: JobValueMap): readonly string[] {
    return unknown.absence ? [] : findNearestThings(unknown, map);
}

function relate({ absence }: UnknownReference): RelatedPlace[] {
    if (!absence || absence.why === 'not needed') return [];
    return [{ message: `It is ${absence.why} here.`, range: absence.range }];
}

function describe(unknown: UnknownReference, map: JobValueMap): string {
    const { kind, name, source, absence } = unknown;
    if (absence) return describeAbsence(absence, unknown);
    if (kind === 'file') return `${quote(name)} cannot be imported: ${unknown.reason ?? 'it leads nowhere'}.`;
    if (source) return `There is no component called ${quote(name)} in ${quote(source.path)}.`;
    if (kind === 'rule' && PROBLEMS.has(name)) {
        return `${quote(name)} is no rule but a problem of the text itself, which can be neither switched off nor allowed.`;
    }
    if (isLostDefaultStep(unknown, map)) {
        return `There is no step called ${quote(name)}: this map writes its own steps, so it has none by default.`;
    }
    return `There is no ${kind} called ${quote(name)}.`;
}

function describeAbsence(absence: Absence, { name, owner }: UnknownReference): string {
    if (absence.why === 'not needed')
        return `${quote(owner.name)} does not need ${quote(name)}, so there is nothing to drop.`;
    const line = lineOf(absence.range);
    return absence.why === 'removed'
        ? `This scenario removes ${quote(name)} in line ${line}, so it is not there any more.`
        : `This scenario adds ${quote(name)} only in line ${line}; edits apply in the order in which they are written.`;
}

/** More than these nobody chooses from. */
const MOST_CHOICES = 3;

function findFixes(unknown: UnknownReference, source: FixSource): readonly Fix[] {
    const { map, graph } = source;
    const nearest = findChoices(unknown, map);
    const fitting = nearest.slice(0, MOST_CHOICES).filter((name) => leadsWell({ ...unknown, name }, graph));
    const replaced = fitting.map((name) => replace(unknown, name, source, nearest.length === 1));
    if (isLostDefaultStep(unknown, map)) return [...replaced, ...writeOutSteps(source, nearest.length === 0)];
    const isClear = replaced.some(({ isPreferred }) => isPreferred);
    return isClear ? replaced : [...replaced, ...createThing(unknown, source)];
}

/** A name that is not there yet may still come, if it is no slip. What is told once is put right everywhere. */
function replace(unknown: UnknownReference, name: string, { map, spanOf }: FixSource, isOnly: boolean): Fix {
    const { kind, name: written } = unknown;
    const isSame = (other: UnknownReference) => other.kind === kind && other.name === written;
    const uses = isLostDefaultStep(unknown, map) ? map.unknown.filter(isSame) : [unknown];
    const changes = uses.map(({ range }) => ({ ...spanOf(range), newText: name }));
    return {
        title: titleOfReplacing(shorten(written), name),
        changes: changes.sort((one, other) => one.start - other.start),
        isPreferred: isOnly && isSlip(written, name),
        kind: isOfList(kind) ? 'misspelt words' : 'misspelt names',
    };
}
