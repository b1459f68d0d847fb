// Whether two maps say the same, wherever and in whatever words: what proves an edit before it is made.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { MapTree } from '../read-tree.ts';

/** The order of things whose order means nothing is of no account, and a mistake that is gone is none that has come. */
export function saysTheSame(expected: JobValueMap, after: JobValueMap): boolean {
    return (
        writeMap(expected) === writeMap(after) &&
        isPart(after.problems.map(writeProblem), expected.problems.map(writeProblem)) &&
        isPart(after.duplicates.map(write), expected.duplicates.map(write))
    );
}

/** Whether every comment of a text stands in another one, too, however far in. */
export function keepsComments(before: MapTree, after: MapTree): boolean {
    const listComments = ({ comments }: MapTree) => comments.map(({ image }) => image.replace(/\s+/gu, ' ').trim());
    return isPart(listComments(before), listComments(after));
}

/** What stands beside the words of the map: found anew with each reading, and compared by itself or not at all. */
const BESIDE: ReadonlySet<string> = new Set(['problems', 'duplicates', 'stepsItems', 'place']);

/** Lists in the order of the text, which says nothing. */
const ANY_ORDER: ReadonlySet<string> = new Set(['components', 'arrows', 'repeatedArrows', 'unknown', 'allowances']);

function writeMap(map: JobValueMap): string {
    return write({ ...map, ...Object.fromEntries([...ANY_ORDER].map((key) => [key, sort(map[key as 'components'])])) });
}

function sort(items: readonly unknown[]): string[] {
    return items.map(write).sort();
}

/** Without places, and with what is said of a thing in one order. */
function write(value: unknown): string {
    return JSON.stringify(value, (key, part: unknown) => {
        if (BESIDE.has(key) || isPlace(part)) return undefined;
        if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
        return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
    });
}

function isPlace(part: unknown): boolean {
    return typeof part === 'object' && part !== null && 'start' in part && 'end' in part;
}

function writeProblem({ code, severity, subject }: JobValueMap['problems'][number]): string {
    return `${severity} ${code} ${subject}`;
}

/** Whether each item of one list stands in the other as often. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
    const left = new Map<string, number>();
    for (const item of whole) left.set(item, (left.get(item) ?? 0) + 1);
    return part.every((item) => {
        const count = left.get(item) ?? 0;
        left.set(item, count - 1);
        return count > 0;
    });
}
