// What happened to a component, as a sentence: where it stands, whom it helps, who owns it, how far it is.

import { capitalise, quote } from '../rules/wording.ts';
import type { AttributeChange, Change, Facts, Value } from './change.ts';
import { diffLists, type Line, signOf, writeAttribute, writeRename } from './tell-change.ts';
import { joinWords, quoteValue } from './write-value.ts';

/** The arrows that came or went with a component, as titles. */
export interface OwnArrows {
    readonly needs: readonly string[];
    readonly neededBy: readonly string[];
}

export function tellComponentChange(change: Change, { needs, neededBy }: OwnArrows): Line {
    const sign = signOf(change);
    switch (change.kind) {
        case 'added':
            return { sign, text: `${quote(change.after.title)} is new${introduce(change.facts, needs)}.` };
        case 'removed':
            return { sign, text: `${quote(change.before.title)} is gone${remember(change.facts, neededBy)}.` };
        case 'renamed':
            return { sign, text: writeRename('component', change.before, change.after) };
        case 'changed':
            return { sign, text: capitalise(writeComponentAttribute(quote(change.after.title), change)) };
    }
}

/** “: planned, in ‘User’ for ‘Define’, of the team ‘Discovery’; it needs ‘Watch history’”. */
function introduce(facts: Facts, needs: readonly string[]): string {
    const { status, external, evolution, team } = facts;
    const words = [
        ...(status !== undefined && status !== 'live' ? [String(status)] : []),
        ...placeOf(facts),
        ...(team === undefined ? [] : [`of the team ${quoteValue(team)}`]),
        ...(evolution === undefined ? [] : [String(evolution)]),
        ...(external === true ? ['another company’s'] : []),
    ];
    const said = words.length > 0 ? `: ${words.join(', ')}` : '';
    return needs.length > 0 ? `${said}; it needs ${joinWords(needs)}` : said;
}

function placeOf({ in: layer, for: steps }: Facts): string[] {
    const [where, whom] = [layer && `in ${quoteValue(layer)}`, steps && `for ${quoteValue(steps)}`];
    const place = [where, whom].filter(Boolean).join(' ');
    return place === '' ? [] : [place];
}

/** “; it stood in ‘User’ for ‘Define’, and ‘Player’ needed it”. */
function remember(facts: Facts, neededBy: readonly string[]): string {
    const [place] = placeOf(facts);
    const stood = place === undefined ? '' : `; it stood ${place}`;
    if (neededBy.length === 0) return stood;
    return `${stood}${stood === '' ? '; ' : ', and '}${joinWords(neededBy)} needed it`;
}

const WRITERS: ReadonlyMap<string, (thing: string, from: Value | null, to: Value | null) => string> = new Map([
    ['in', writeMove],
    ['for', (thing, from, to) => writeLists(thing, 'helps with', 'with', diffLists(from, to))],
    ['serves', (thing, from, to) => writeLists(thing, 'takes care of', 'of', diffLists(from, to))],
    ['team', writeTeam],
    ['status', (thing, from, to) => `${thing} is ${quoteValue(to ?? 'live')} now (was ${quoteValue(from ?? 'live')}).`],
    ['external', (thing, _from, to) => `${thing} is ${to === true ? 'another company’s now' : 'our own now'}.`],
]);

function writeComponentAttribute(thing: string, change: AttributeChange): string {
    const write = WRITERS.get(change.attribute);
    return write ? write(thing, change.from, change.to) : writeAttribute(change);
}

function writeMove(thing: string, from: Value | null, to: Value | null): string {
    if (to === null) return `${thing} stands in no layer any more (was in ${quoteValue(from ?? '')}).`;
    if (from === null) return `${thing} stands in ${quoteValue(to)} now; it stood in no layer.`;
    return `${thing} moved from ${quoteValue(from)} to ${quoteValue(to)}.`;
}

function writeTeam(thing: string, from: Value | null, to: Value | null): string {
    if (to === null) return `${thing} belongs to no team any more (was ${quoteValue(from ?? '')}).`;
    return `${thing} belongs to the team ${quoteValue(to)} now${from === null ? '' : ` (was ${quoteValue(from)})`}.`;
}

function writeLists(
    thing: string,
    verb: string,
    preposition: string,
    { gained, lost }: ReturnType<typeof diffLists>,
): string {
    const no = `no longer ${verb} ${joinWords(lost)}`;
    if (gained.length === 0) return `${thing} ${no}.`;
    const end = lost.length > 0 ? `, and no longer ${preposition} ${joinWords(lost)}` : '';
    return `${thing} ${verb} ${joinWords(gained)} now${end}.`;
}
