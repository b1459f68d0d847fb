// Compares two lists of things by what each of them says. Which things are the same, and what they say, is decided by
// those who make the lists.

import type { AttributeChange, Change, Facts, NamedThing, Subject, Value } from './change.ts';

/** A thing with what it says. */
export interface Item extends NamedThing {
    /** What tells it from the others of its list where that is not its name; it has then no name that could change. */
    readonly key?: string;
    /** Its name says only where it stands in the text, so another one is no rename. */
    readonly isNameless?: boolean;
    readonly facts: Facts;
}

/** The old list in the words of both maps, item by item. */
export interface OldItems {
    /** As the old map says it. */
    readonly written: readonly Item[];
    /** The same in the names of the new map. */
    readonly renamed: readonly Item[];
}

/** What differs, in the order of the new list; what is gone comes last. A key that comes again is passed over. */
export function compareItems(subject: Subject, old: OldItems, now: readonly Item[]): Change[] {
    const before = new Map<string, { readonly written: Item; readonly renamed: Item }>();
    for (const [index, renamed] of old.renamed.entries()) {
        const written = old.written[index];
        if (written && !before.has(keyOf(renamed))) before.set(keyOf(renamed), { written, renamed });
    }
    const seen = new Set<string>();
    const changes: Change[] = [];
    for (const item of now) {
        const key = keyOf(item);
        if (seen.has(key)) continue;
        seen.add(key);
        const known = before.get(key);
        if (known) changes.push(...compareItem(subject, known.written, known.renamed, item));
        else changes.push({ kind: 'added', subject, before: null, after: nameOf(item), facts: item.facts });
    }
    const gone = [...before].filter(([key]) => !seen.has(key)).map(([, { written }]) => written);
    return [
        ...changes,
        ...gone.map(
            (item): Change => ({ kind: 'removed', subject, before: nameOf(item), after: null, facts: item.facts }),
        ),
    ];
}

function compareItem(subject: Subject, written: Item, renamed: Item, now: Item): Change[] {
    const [before, after] = [nameOf(written), nameOf(now)];
    const isRenamed = written.name !== now.name && !written.isNameless && !now.isNameless;
    const attributes = new Set([...Object.keys(renamed.facts), ...Object.keys(now.facts)]);
    const changes = [...attributes].flatMap((attribute): AttributeChange[] => {
        if (isSame(renamed.facts[attribute], now.facts[attribute])) return [];
        const [from = null, to = null] = [written.facts[attribute], now.facts[attribute]];
        return [{ kind: 'changed', subject, before, after, attribute, from, to }];
    });
    if (now.key !== undefined) return changes;
    if (isRenamed) return [{ kind: 'renamed', subject, before, after }, ...changes];
    if (before.title === after.title) return changes;
    const title = { attribute: 'title', from: before.title, to: after.title };
    return [{ kind: 'changed', subject, before, after, ...title }, ...changes];
}

function keyOf({ key, name }: Item): string {
    return key ?? name;
}

function nameOf({ name, title }: Item): NamedThing {
    return { name, title };
}

/** Things are the same by their names, lists whatever their order. */
function isSame(one: Value | undefined, other: Value | undefined): boolean {
    return writeValue(one) === writeValue(other);
}

function writeValue(value: Value | undefined): string {
    if (value === undefined) return '';
    return JSON.stringify(Array.isArray(value) ? value.map(plain).sort() : plain(value as string));
}

function plain(value: string | number | boolean | NamedThing): string | number | boolean {
    return typeof value === 'object' ? value.name : value;
}
