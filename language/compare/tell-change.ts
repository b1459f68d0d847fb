// What happened to a thing, as a sentence for a reviewer. Components have sentences of their own (`tell-component.ts`).

import { capitalise, quote } from '../rules/wording.ts';
import type { AttributeChange, Change, Facts, NamedThing, Subject, Value } from './change.ts';
import { isList, joinWords, quoteValue, writeFact } from './write-value.ts';

/** Whether something came, went or is another one than before. */
export type Sign = '+' | '-' | '~';

export interface Line {
    readonly sign: Sign;
    /** One sentence, without a line end. */
    readonly text: string;
}

const SIGNS = { added: '+', removed: '-', renamed: '~', changed: '~' } as const;

export function signOf({ kind }: { readonly kind: keyof typeof SIGNS }): Sign {
    return SIGNS[kind];
}

/** What a subject is called at the start of a sentence; nothing where its title says it. */
const WORDS: Readonly<Record<Subject, string>> = {
    map: 'The map',
    job: 'The job',
    step: 'The step',
    need: 'The job need',
    layer: 'The layer',
    component: '',
    team: 'The team',
    competitor: 'The competitor',
    score: 'The score of',
    segment: 'The segment',
    struggle: 'The effort of',
    scenario: 'The scenario',
    import: 'The import of',
    rule: 'The setting of',
    allowance: 'The allowance of',
};

/** Subjects whose titles hold quotation marks already, or are no titles of people. */
const PLAIN: ReadonlySet<Subject> = new Set(['score', 'struggle', 'rule', 'allowance']);

/** The thing with the word for what it is, at the start of a sentence. */
function introduceThing(subject: Subject, { title }: NamedThing): string {
    if (subject === 'map' || subject === 'job') return WORDS[subject];
    return `${WORDS[subject]} ${PLAIN.has(subject) ? title : quote(title)}`.trim();
}

/** The thing within a sentence. */
function nameThing(subject: Subject, { title }: NamedThing): string {
    if (subject === 'map' || subject === 'job') return `the ${subject}`;
    if (subject === 'rule') return `the rule ${title}`;
    if (subject === 'allowance') return `the allowance of ${title}`;
    return PLAIN.has(subject) ? title : quote(title);
}

export function tellChange(change: Change): Line {
    return { sign: signOf(change), text: capitalise(writeChange(change)) };
}

function writeChange(change: Change): string {
    const { subject } = change;
    switch (change.kind) {
        case 'added':
            return `${introduceThing(subject, change.after)} is new${listFactsOf(change.facts, ': ')}.`;
        case 'removed':
            return `${introduceThing(subject, change.before)} is gone${listFactsOf(change.facts, '; it had: ')}.`;
        case 'renamed':
            return writeRename(subject, change.before, change.after);
        case 'changed':
            return writeAttribute(change);
    }
}

export function writeRename(subject: Subject, before: NamedThing, after: NamedThing): string {
    const is = subject === 'need' ? 'reads' : 'is called';
    if (before.title !== after.title) return `${introduceThing(subject, before)} ${is} ${quote(after.title)} now.`;
    return `${introduceThing(subject, after)} has another name in the text: ${after.name} (was ${before.name}).`;
}

/** Texts too long to be repeated: that they changed is enough. */
const REMARKS: ReadonlySet<string> = new Set(['description', 'link', 'documentation', 'evidence']);

/** Any attribute of any thing. */
export function writeAttribute(change: AttributeChange): string {
    const { subject, attribute, from, to, before, after } = change;
    const thing = nameThing(subject, after);
    if (attribute === 'title' && subject !== 'map') return writeRename(subject, before, after);
    if (attribute === 'title' || attribute === 'statement') return writeHead(thing, attribute, from, to);
    if (attribute === 'order') return `The edits of ${thing} apply in another order, which changes what comes of it.`;
    if (REMARKS.has(attribute)) return writeRemark(thing, attribute, from, to);
    if (from === true || to === true) return writeFlag(thing, attribute, to === true);
    if (isListOrNothing(from) && isListOrNothing(to)) return writeList(thing, attribute, from, to);
    if (to === null) return `${thing} has no ${attribute} any more (was ${writeFact(attribute, from ?? '')}).`;
    if (from === null) return `${thing} has ${withArticle(attribute)} now: ${writeFact(attribute, to)}.`;
    return `The ${attribute} of ${thing} is ${writeFact(attribute, to)} now (was ${writeFact(attribute, from)}).`;
}

/** What the map is called, and what the job is. */
function writeHead(thing: string, attribute: string, from: Value | null, to: Value | null): string {
    const is = attribute === 'title' ? 'is called' : 'is';
    return `${thing} ${is} ${quoteText(to)} now (was ${quoteText(from)}).`;
}

function quoteText(value: Value | null): string {
    return value === null ? 'nothing' : quote(String(value));
}

function isListOrNothing(value: Value | null): boolean {
    return value === null || isList(value);
}

function writeFlag(thing: string, flag: string, isSet: boolean): string {
    if (flag === 'repeats')
        return `${thing} ${isSet ? 'starts again after its last step now' : 'no longer starts again'}.`;
    return `${thing} is ${isSet ? 'now' : 'no longer'} ${flag}.`;
}

function withArticle(attribute: string): string {
    return `${/^[aeiou]/u.test(attribute) ? 'an' : 'a'} ${attribute}`;
}

function writeRemark(thing: string, attribute: string, from: Value | null, to: Value | null): string {
    if (from === null) return `${thing} has ${withArticle(attribute)} now.`;
    return to === null ? `${thing} has no ${attribute} any more.` : `${thing} has another ${attribute}.`;
}

/** What a list has gained and lost. */
export interface ListChange<Item = string> {
    readonly gained: readonly Item[];
    readonly lost: readonly Item[];
}

/** In words, with quotation marks. */
export function diffLists(from: Value | null, to: Value | null): ListChange {
    const { gained, lost } = diffItems(from, to);
    const write = (item: ListItem) => quoteValue([item]);
    return { gained: gained.map(write), lost: lost.map(write) };
}

/** Items of the same name are the same, and those of the same title as well. */
export function diffItems(from: Value | null, to: Value | null): ListChange<ListItem> {
    const [before, after] = [listItems(from), listItems(to)];
    const [known, left] = [new Set(before.flatMap(keysOf)), new Set(after.flatMap(keysOf))];
    return {
        gained: after.filter((item) => !keysOf(item).some((key) => known.has(key))),
        lost: before.filter((item) => !keysOf(item).some((key) => left.has(key))),
    };
}

type ListItem = string | NamedThing;

function listItems(value: Value | null): readonly ListItem[] {
    return value !== null && isList(value) ? value : [];
}

function keysOf(item: ListItem): string[] {
    return typeof item === 'string' ? [item] : [`name ${item.name}`, `title ${item.title}`];
}

function writeList(thing: string, attribute: string, from: Value | null, to: Value | null): string {
    const { gained, lost } = diffLists(from, to);
    const parts = [
        ...(gained.length > 0 ? [`now ${joinWords(gained)}`] : []),
        ...(lost.length > 0 ? [`no longer ${joinWords(lost)}`] : []),
    ];
    return `The ${attribute} of ${thing} changed${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`;
}

/** The facts of something that came or went, behind some words; empty where it says nothing. */
function listFactsOf(facts: Facts, before: string): string {
    const told = Object.entries(facts).filter(([attribute]) => !REMARKS.has(attribute));
    if (told.length === 0) return '';
    return (
        before +
        told
            .map(([attribute, value]) => (value === true ? attribute : `${attribute} ${writeFact(attribute, value)}`))
            .join(', ')
    );
}
