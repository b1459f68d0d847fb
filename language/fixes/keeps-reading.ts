// Whether a text with some fixes made is read as it was, but for what they put right: a sign that is written or removed can
// make its neighbours read together. It looks at words and blocks, which costs little; what the map then means, the rules say.

import { applyChanges, type TextChange } from '../format/text-change.ts';
import { arrangeText, type MapTree } from '../read-tree.ts';
import type { Finding } from '../rules/finding.ts';
import type { Fix, FixSource } from './fix.ts';

/** How many more characters may be read to try fixes. Where that is not enough, a fix that only writes what is read is trusted. */
export interface Trials {
    left: number;
}

/** The words of a text as they are read, and how much of it could not be read as it stands. */
interface Words {
    /** What each word is, in the order of the text. */
    readonly kinds: readonly string[];
    readonly problems: number;
}

/** Whether a fix of a finding may be offered. Which side of a merge is kept, and what a thing is called, is not judged. */
export function keepsReading(fix: Fix, finding: Finding, source: FixSource, trials: Trials): boolean {
    if (fix.kind === 'merges' || !(isReadAlready(finding) || fix.kind === 'repetitions')) return true;
    const { tried } = openTrial(source.tree);
    const key = JSON.stringify([finding.range.start, fix.isPreferred, fix.changes]);
    const known = tried.get(key);
    if (known !== undefined) return known;
    if (trials.left < source.text.length) return isReadAlready(finding);
    trials.left -= source.text.length;
    const keeps = tryFix(fix, finding, source);
    tried.set(key, keeps);
    return keeps;
}

/** Whether changes leave no more problems of the words than there were, but for those that are put right. */
export function keepProblemsDown(changes: readonly TextChange[], mended: number, tree: MapTree): boolean {
    return readWords(applyChanges(tree.text, changes)).problems <= openTrial(tree).words.problems - mended;
}

/** Whether the words of a text are to blame, and they are read all the same. */
function isReadAlready({ code, repair }: Finding): boolean {
    return repair !== undefined || code === 'typography';
}

function tryFix(fix: Fix, finding: Finding, { tree, spanOf }: FixSource): boolean {
    const [before, after] = [openTrial(tree).words, readWords(applyChanges(tree.text, fix.changes))];
    if (!isReadAlready(finding)) return after.problems <= before.problems && isCut(after.kinds, before.kinds);
    const { start } = spanOf(finding.range);
    const isTold = tree.problems.some(({ code, offset }) => code === finding.code && offset === start);
    const isMended = after.problems <= before.problems - (isTold ? 1 : 0);
    return isMended && (!fix.isPreferred || isSame(after.kinds, before.kinds));
}

/** A text before any fix, and what is known of those that were tried. */
interface Trial {
    readonly words: Words;
    readonly tried: Map<string, boolean>;
}

const trialsOfTrees = new WeakMap<MapTree, Trial>();

function openTrial(tree: MapTree): Trial {
    const trial = trialsOfTrees.get(tree) ?? { words: readWords(tree.text), tried: new Map() };
    trialsOfTrees.set(tree, trial);
    return trial;
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
