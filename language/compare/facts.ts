// How the lists of things write down what their things say.

import type { Amount, Named, Statement } from '../model/job-value-map.ts';
import type { Facts, NamedThing, Value } from './change.ts';

/** Facts without those that are not written, and without empty lists and false flags, which are the same. */
export function listFacts(facts: Readonly<Record<string, Value | undefined>>): Facts {
    const written = Object.entries(facts).filter((entry): entry is [string, Value] => isWritten(entry[1]));
    return Object.fromEntries(written);
}

function isWritten(value: Value | undefined): boolean {
    return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** What any statement says for readers. */
export function tellRemarks({
    descriptions,
    links,
    documentation,
}: Partial<Statement>): Record<string, Value | undefined> {
    return {
        description: descriptions,
        link: links?.map(({ url, title }) => (title === undefined ? url : `${title} (${url})`)),
        documentation,
    };
}

/** A number as it counts: the formatter may write it in another way. */
export function readAmount(amount: Amount | undefined): Value | undefined {
    if (!amount) return undefined;
    return amount.value ?? amount.outside ?? amount.written.replace(/\/\*.*?\*\/|\s|%/gu, '');
}

/** Looks things up by their names; a name that leads nowhere stands for itself. */
export function namer(things: readonly Named[]): (name: string) => NamedThing {
    const titles = new Map(things.map(({ name, title }) => [name, title]));
    return (name) => ({ name, title: titles.get(name) ?? name });
}
