// Mends ranges of steps that run backwards, and a step that is called as every step is.

import type { CstNode } from 'langium';
import { isStepsItem } from '../generated/ast.ts';
import { EVERY_STEP } from '../model/read-steps-list.ts';
import { offsetOf } from '../parser/passage.ts';
import { findLeafAt } from '../read-tree.ts';
import { findNamePlaces } from '../references/name-places.ts';
import type { Finding } from '../rules/finding.ts';
import { quote, shorten } from '../rules/wording.ts';
import type { Fix, FixSource } from './fix.ts';
import { findFreeName } from './free-name.ts';

/** Lets the ends of a range change places. */
export function swapEnds({ range }: Finding, { tree, spanOf }: FixSource): readonly Fix[] {
    const item = findLeafAt(tree, spanOf(range).start)?.astNode;
    const from = isStepsItem(item) && item.from.$refNode;
    const to = isStepsItem(item) && item.to?.$refNode;
    if (!from || !to) return [];
    const changes = [write(from, to.text), write(to, from.text)];
    return [
        {
            title: `Write ${shorten(to.text)}..${shorten(from.text)}`,
            changes,
            isPreferred: true,
            kind: 'ranges of steps',
        },
    ];
}

function write(node: CstNode, newText: string) {
    const start = offsetOf(node);
    return { start, end: start + node.length, newText };
}

/** Calls the step by its title, wherever that step is meant and not every one. */
export function renameEveryStep({ range }: Finding, { map, tree, spanOf, namesOf }: FixSource): readonly Fix[] {
    const places = findNamePlaces(tree).filter(({ kind, name }) => kind === 'step' && name === EVERY_STEP);
    const declared = places.filter(({ role }) => role === 'declaration');
    if (declared.length !== 1 || declared[0]?.start !== spanOf(range).start) return [];
    const title = map.steps.find(({ name }) => name === EVERY_STEP)?.title ?? '';
    const newText = findFreeName(nameFromTitle(title), namesOf('step'));
    const changes = places.map(({ start, end }) => ({ start, end, newText }));
    return [{ title: `Call this step ${quote(newText)}`, changes, isPreferred: false, kind: 'names' }];
}

const LONGEST_NAME = 3;

/** Its first words, in small letters. */
export function nameFromTitle(title: string): string {
    const words =
        title
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
    return words.slice(0, LONGEST_NAME).join('-') || EVERY_STEP;
}
