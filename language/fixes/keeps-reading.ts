// Whether a text with some fixes made is read as it was, but for what they put right: a sign that is written or removed can
// make its neighbours read together. It looks at words and blocks, which costs little; what the map then means, the rules say.

import { applyChanges } from '../format/text-change.ts';
import { arrangeText, type MapTree } from '../read-tree.ts';
import type { Finding } from '../rules/finding.ts';
import type { Fix, FixSource } from './fix.ts';

/** The words of a text as they are read, and how much of it could not be read as it stands. */
interface Words {
    /** What each word is, in the order of the text. */
    readonly kinds: readonly string[];
    readonly problems: number;
}

/** Whether a fix of a finding may be offered. Which side of a merge is kept, and what a thing is called, is not judged. */
export function keepsReading(fix: Fix, finding: Finding, { tree, spanOf }: FixSource): boolean {
    const isRead = finding.repair !== undefined || finding.code === 'typography';
    if (fix.kind === 'merges' || !(isRead || fix.kind === 'repetitions')) return true;
    const [before, after] = [wordsOf(tree), readWords(applyChanges(tree.text, fix.changes))];
    if (!isRead) return after.problems <= before.problems && isCut(after.kinds, before.kinds);
    const { start } = spanOf(finding.range);
    const isTold = tree.problems.some(({ code, offset }) => code === finding.code && offset === start);
    const isMended = after.problems <= before.problems - (isTold ? 1 : 0);
    return isMended && (!fix.isPreferred || isSame(after.kinds, before.kinds));
}

const wordsOfTrees = new WeakMap<MapTree, Words>();

function wordsOf(tree: MapTree): Words {
    const known = wordsOfTrees.get(tree) ?? readWords(tree.text);
    wordsOfTrees.set(tree, known);
    return known;
}

/** A brace that the reading has added is one like any other. */
function readWords(text: string): Words {
    const { tokens, problems } = arrangeText(text);
    return { kinds: tokens.map(({ tokenType }) => tokenType.name), problems: problems.length };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
    return one.length === other.length && one.every((kind, place) => kind === other[place]);
}

/** Whether a list is another one without some neighbours. */
function isCut(short: readonly string[], long: readonly string[]): boolean {
    let start = 0;
    while (start < short.length && short[start] === long[start]) start += 1;
    let end = 0;
    while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
    return short.length < long.length && start + end === short.length;
}
