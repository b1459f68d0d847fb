// A difference as chapters of sentences for a reviewer, what matters most to the user's job first. How they are set, and
// in which colours, is decided by who shows them.

import { append } from '../analysis/group-by.ts';
import { SEVERITIES } from '../model/job-value-map.ts';
import { countOf, cutText, quote } from '../rules/wording.ts';
import type {
    ArrowChange,
    Change,
    CoverageChange,
    Facts,
    FindingNote,
    MapDifference,
    NamedThing,
    OrderChange,
    ReachChange,
} from './change.ts';
import { diffItems, type Line, signOf, tellChange } from './tell-change.ts';
import { type OwnArrows, tellComponentChange } from './tell-component.ts';
import { isList, joinWords, quoteValue } from './write-value.ts';

export interface Chapter {
    readonly title: string;
    readonly lines: readonly Line[];
}

/** The chapters that have something to tell; none where nothing differs. */
export function tellDifference(difference: MapDifference): Chapter[] {
    const { findings } = difference;
    const [ofSteps, ofScores] = partSteps(difference.steps);
    return [
        {
            title: 'Job and steps',
            lines: [...tellAll(difference.map, difference.job, ofSteps), ...tellOrders(difference.orders, 'step')],
        },
        { title: 'Coverage', lines: difference.coverage.map(tellCoverage) },
        { title: 'Findings resolved', lines: tellFindings(findings.resolved, '+') },
        { title: 'Findings introduced', lines: tellFindings(findings.introduced, '-') },
        { title: 'Components', lines: tellComponents(difference) },
        { title: 'Arrows', lines: [...listArrows(difference).map(tellArrow), ...tellReaches(difference.reach)] },
        {
            title: 'Layers and teams',
            lines: [
                ...tellAll(difference.layers),
                ...tellOrders(difference.orders, 'layer'),
                ...tellAll(difference.teams),
            ],
        },
        { title: 'Scores and job needs', lines: tellAll(ofScores, difference.needs) },
        { title: 'Competitors and segments', lines: tellAll(difference.competitors, difference.segments) },
        { title: 'Scenarios', lines: difference.scenarios.flatMap(tellScenario) },
        {
            title: 'Imports, rules and allowances',
            lines: tellAll(difference.imports, difference.rules, difference.allowances),
        },
    ].filter(({ lines }) => lines.length > 0);
}

/** Whether the two maps mean the same. Findings may differ all the same: some are about the text. */
export function meansTheSame({ before, after, findings, ...changes }: MapDifference): boolean {
    return Object.values(changes).every((list) => list.length === 0);
}

export function tellAll(...lists: readonly (readonly Change[])[]): Line[] {
    return lists.flatMap((changes) => changes.map(tellChange));
}

const SCORES: ReadonlySet<string> = new Set(['importance', 'effort', 'score', 'reason for the score', 'evidence']);

/** What changed about the steps, and what only about their scores. */
function partSteps(changes: readonly Change[]): [steps: Change[], scores: Change[]] {
    const isScore = (change: Change) => change.kind === 'changed' && SCORES.has(change.attribute);
    return [changes.filter((change) => !isScore(change)), changes.filter(isScore)];
}

export function tellOrders(orders: readonly OrderChange[], subject: OrderChange['subject']): Line[] {
    const verb = subject === 'step' ? 'The steps run' : 'From top to bottom the layers are';
    return orders
        .filter((order) => order.subject === subject)
        .map(({ from, to }) => ({
            sign: '~',
            text: `${verb} in another order: ${to.map(({ title }) => quote(title)).join(', ')} (was ${from.map(({ title }) => quote(title)).join(', ')}).`,
        }));
}

export function tellCoverage({ after, from, to }: CoverageChange): Line {
    const step = quote(after.title);
    if (to.length > 0) return { sign: '+', text: `${step} is covered now, by ${quoteValue(to)}.` };
    const lost = from.length === 1 ? 'its only component' : `all its ${countOf(from.length, 'component')}`;
    return { sign: '-', text: `${step} lost ${lost}: ${quoteValue(from)}.` };
}

/** The most serious ones first. */
function tellFindings(notes: readonly FindingNote[], sign: '+' | '-'): Line[] {
    const rank = ({ severity }: FindingNote) => SEVERITIES.indexOf(severity);
    return [...notes]
        .sort((one, other) => rank(one) - rank(other))
        .map(({ severity, code, message }) => ({ sign, text: `${severity} ${code}: ${message}` }));
}

/** Arrows that came or went with a component are told with it. */
function tellComponents({ components, arrows }: MapDifference): Line[] {
    const [added, removed] = [groupEnds(arrows, 'added'), groupEnds(arrows, 'removed')];
    return components.map((change) => {
        if (change.kind === 'added') return tellComponentChange(change, added(change.after.name));
        if (change.kind === 'removed') return tellComponentChange(change, removed(change.before.name));
        return tellComponentChange(change, { needs: [], neededBy: [] });
    });
}

/** The titles at the other ends of the arrows of each component, of those that came or of those that went. */
export function groupEnds(arrows: readonly ArrowChange[], kind: 'added' | 'removed'): (name: string) => OwnArrows {
    const needs = new Map<string, string[]>();
    const neededBy = new Map<string, string[]>();
    for (const arrow of arrows) {
        const ends = arrow.after ?? arrow.before;
        if (arrow.kind !== kind || !ends) continue;
        append(needs, ends.from.name, quote(ends.to.title));
        append(neededBy, ends.to.name, quote(ends.from.title));
    }
    return (name) => ({ needs: needs.get(name) ?? [], neededBy: neededBy.get(name) ?? [] });
}

function listArrows({ arrows, components }: MapDifference): ArrowChange[] {
    const added = new Set(components.flatMap(({ kind, after }) => (kind === 'added' ? (after?.name ?? []) : [])));
    const removed = new Set(components.flatMap(({ kind, before }) => (kind === 'removed' ? (before?.name ?? []) : [])));
    return arrows.filter(({ kind, before, after }) => {
        if (kind === 'added') return !added.has(after?.from.name ?? '');
        return !(kind === 'removed' && before && (removed.has(before.from.name) || removed.has(before.to.name)));
    });
}

export function tellArrow(change: ArrowChange): Line {
    const ends = change.after ?? change.before;
    const [from, to] = [quote(ends?.from.title ?? ''), quote(ends?.to.title ?? '')];
    return { sign: signOf(change), text: writeArrow(change, from, to) };
}

function writeArrow({ kind, before, after }: ArrowChange, from: string, to: string): string {
    if (kind === 'removed') return `${from} no longer needs ${to}.`;
    const label = after?.label ? ` (${quote(after.label)})` : '';
    if (kind === 'added') return `${from} needs ${to} now${label}.`;
    const was = before?.label ? quote(before.label) : 'nothing';
    return `What ${from} needs of ${to} reads ${after?.label ? quote(after.label) : 'nothing'} now (was ${was}).`;
}

/** A new step changes the reach of nearly everything: more than these are only counted. */
const MOST_REACHES = 8;

function tellReaches(changes: readonly ReachChange[]): Line[] {
    const left = changes.length - MOST_REACHES;
    const told = changes.slice(0, MOST_REACHES).map(tellReach);
    if (left <= 0) return told;
    const others = left === 1 ? 'Another component reaches' : `${left} other components reach`;
    return [...told, { sign: '~', text: `${others} other steps than before.` }];
}

export function tellReach({ after, from, to }: ReachChange): Line {
    const [known, left] = [new Set(from.map(({ title }) => title)), new Set(to.map(({ title }) => title))];
    const gained = to.filter(({ title }) => !known.has(title)).map(({ title }) => quote(title));
    const lost = from.filter(({ title }) => !left.has(title)).map(({ title }) => quote(title));
    const parts = [
        ...(gained.length > 0 ? [`also ${joinWords(gained)}`] : []),
        ...(lost.length > 0 ? [`no longer ${joinWords(lost)}`] : []),
    ];
    const steps = to.length === 0 ? 'no step' : countOf(to.length, 'step');
    const reach = from.length === to.length ? 'reaches other steps now' : `now reaches ${steps}, was ${from.length}`;
    const said = parts.length > 0 ? `: ${parts.join(', ')}` : '';
    return { sign: '~', text: `${quote(after.title)} ${reach}${said}.` };
}

/** Each edit that came or went is a line of its own. */
export function tellScenario(change: Change): Line[] {
    if (change.kind === 'added') return [tellWhole(change.after, change.facts, change, 'is new', ': ')];
    if (change.kind === 'removed') return [tellWhole(change.before, change.facts, change, 'is gone', '; it would ')];
    if (change.kind === 'renamed' || change.attribute !== 'edit') return [tellChange(change)];
    const { gained, lost } = diffItems(change.from, change.to);
    const scenario = quote(change.after.title);
    return [
        ...gained.map((edit): Line => ({ sign: '+', text: `${scenario} has a new edit: ${writeEdit(edit)}.` })),
        ...lost.map((edit): Line => ({ sign: '-', text: `${scenario} no longer has the edit: ${writeEdit(edit)}.` })),
    ];
}

/** A scenario that came or went, with what it would do. */
function tellWhole({ title }: NamedThing, { edit = [] }: Facts, change: Change, what: string, before: string): Line {
    const edits = (isList(edit) ? edit : []).map(writeEdit);
    const said = edits.length > 0 ? before + cutText(edits.join('; '), LONGEST_EDIT) : '';
    return { sign: signOf(change), text: `The scenario ${quote(title)} ${what}${said}.` };
}

/** What of an edit is shown at most, in characters. */
const LONGEST_EDIT = 400;

function writeEdit(edit: string | NamedThing): string {
    return cutText(typeof edit === 'string' ? edit : edit.title, LONGEST_EDIT);
}
