// What a text means, without where and how it is written: what has to stay when a text is written in another way.

import { readMap } from '../../language/index.ts';

/**
 * The model of a text without its places. Numbers are compared as they count; what is wrong with the text by its code,
 * its subject and its severity, because messages repeat what is written.
 */
export function readMeaning(text: string): unknown {
    const { problems, ...map } = readMap(text);
    const told = problems.map(({ code, severity, subject }) => `${severity} ${code} ${subject}`);
    return { ...(withoutPlaces(map) as object), problems: told };
}

function withoutPlaces(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withoutPlaces);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([, part]) => !isPlace(part));
    return Object.fromEntries(
        entries.map(([key, part]) => [key, key === 'written' ? plain(part) : withoutPlaces(part)]),
    );
}

function isPlace(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** A number without the blanks and the `%` that the formatter may add or take away. */
function plain(written: string): string {
    return written.replace(/\/\*.*?\*\/|\s|%/gu, '');
}
