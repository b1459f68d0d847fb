// `duplicate-name`: a name declared a second time, or an attribute given a second time. The first one counts.

import type { AstNode } from 'langium';
import { removePiece } from '../fixes/edit-lines.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { findFreeName } from '../fixes/free-name.ts';
import { isRuleSetting, isWord } from '../generated/ast.ts';
import type { Duplicate, Range, Thing } from '../model/job-value-map.ts';
import { keywordOf } from '../model/ranges.ts';
import { offsetOf } from '../parser/passage.ts';
import { findLeafAt, type MapTree } from '../read-tree.ts';
import type { NamedKind } from '../references/name-places.ts';
import { comparePositions } from './finding-order.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { lineOf, quote } from './wording.ts';

export const duplicateName: Rule = {
    code: 'duplicate-name',
    severity: 'error',
    aboutText: true,
    why: 'A name that means two things makes every use of it ambiguous, so only the first one is on the map.',
    advice: 'Give the second one a name of its own, or remove it.',
    check: ({ map }) => map.duplicates.map(tell),
    fixes({ range, related }, source) {
        const duplicate = source.map.duplicates.find((each) => comparePositions(each.range.start, range.start) === 0);
        const { kind } = duplicate ?? {};
        if (!duplicate || !kind || kind === 'map' || kind === 'job') return [];
        if (kind !== 'attribute') return rename(kind, duplicate, source);
        return removeSecond(range, related[0]?.range ?? range, source);
    },
};

/** The second one gets a name of its own; whatever speaks of the name still means the first one. */
function rename(kind: NamedKind, { name, range }: Duplicate, { namesOf, spanOf }: FixSource): readonly Fix[] {
    const newText = findFreeName(name, namesOf(kind));
    const title = `Call this ${kind} ${quote(newText)}`;
    return [{ title, changes: [{ ...spanOf(range), newText }], isPreferred: false, kind: 'names' }];
}

/** Of a `rule` that says two things only one may be said before. */
function removeSecond(second: Range, first: Range, { text, tree, spanOf }: FixSource): readonly Fix[] {
    const [later, earlier] = [second, first].map((range) => findAttribute(tree, spanOf(range).start));
    if (!later?.$cstNode || !earlier?.$cstNode) return [];
    if (isRuleSetting(later) && later.severity && later.limits.length > 0) return [];
    const isSame = later.$cstNode.text === earlier.$cstNode.text;
    const isEmpty = !isSame && earlier.$cstNode.text === keywordOf(earlier);
    const { $cstNode } = isEmpty ? earlier : later;
    const start = offsetOf($cstNode);
    const change = removePiece(text, { start, end: start + ($cstNode?.length ?? 0) });
    const title = isEmpty ? 'Remove the first one, because it is empty' : 'Remove it, because the first one counts';
    return [{ title, changes: [change], isPreferred: isSame || isEmpty, kind: 'repetitions' }];
}

/** The code of a `rule` is a word of its own in the tree. */
function findAttribute(tree: MapTree, offset: number): AstNode | undefined {
    const node = findLeafAt(tree, offset)?.astNode;
    return isWord(node) ? node.$container : node;
}

function tell(duplicate: Duplicate): RuleFinding {
    const about = thingOf(duplicate);
    return {
        subject: duplicate.kind === 'attribute' ? `${about.name}.${duplicate.name}` : about.name,
        message: describe(duplicate),
        range: duplicate.range,
        related: [{ message: 'This is the first one, which counts.', range: duplicate.first }],
        about: [about],
        ...(duplicate.scenario !== undefined && { scenario: duplicate.scenario }),
    };
}

function thingOf({ kind, name, owner }: Duplicate): Thing {
    if (kind === 'attribute') return owner ?? { kind: 'map', name: 'map' };
    return { kind, name: kind === 'map' || kind === 'job' ? 'map' : name };
}

function describe({ kind, name, first }: Duplicate): string {
    const line = lineOf(first);
    if (kind === 'attribute') return `${quote(name)} is already given in line ${line}. The second one is ignored.`;
    const used =
        kind === 'map' || kind === 'job' ? `The ${kind} is already described` : `${quote(name)} is already used`;
    return `${used} in line ${line}. The second one is ignored.`;
}
