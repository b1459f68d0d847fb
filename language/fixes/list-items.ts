// Adds names to the lists of a map and takes them out: `for define, execute`, `needs a, b`, `import a, b from …`.

import { type AstNode, GrammarUtils } from 'langium';
import type { TextChange } from '../format/text-change.ts';
import {
    type Component,
    isForClause,
    isInClause,
    isNeedsClause,
    isServes,
    type NeedsClause,
    type Serves,
} from '../generated/ast.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import { offsetOf } from '../parser/passage.ts';
import { removePiece } from './edit-lines.ts';
import type { FixSource } from './fix.ts';
import { findBlock, findFirstLeaf, type Holder, spanOfNode } from './read-block.ts';
import { writeMember } from './write-member.ts';

/** Takes some items out of a list; the whole clause with the last one, and its block if nothing else stands in that. */
export function removeItems(
    clause: AstNode,
    items: readonly AstNode[],
    removed: ReadonlySet<AstNode>,
    source: FixSource,
): readonly TextChange[] {
    if (items.every((item) => removed.has(item))) return [removeClause(clause, source)];
    const commas = GrammarUtils.findNodesForProperty(clause.$cstNode, 'commas').map((comma) => {
        return { start: offsetOf(comma), end: offsetOf(comma) + comma.length };
    });
    const first = items.findIndex((item) => !removed.has(item));
    if (first > 0 && hasComment(spanBetween(items[0], items[first]), source)) {
        return bringForward(first, { items, commas, removed }, source);
    }
    return items.flatMap((item, index) => {
        if (!removed.has(item)) return [];
        const isBehindOne = items.slice(0, index).some((each) => !removed.has(each));
        return isBehindOne
            ? removeBetween(items[index - 1], commas[index - 1], item, source)
            : removeBefore(item, commas[index], items[index + 1], source);
    });
}

interface List {
    readonly items: readonly AstNode[];
    readonly commas: readonly TextSpan[];
    readonly removed: ReadonlySet<AstNode>;
}

/** The first item that stays comes to the place of the first one that goes: a list begins behind its word, on the same line. */
function bringForward(first: number, { items, commas, removed }: List, { text }: FixSource): readonly TextChange[] {
    const second = items.findIndex((item, index) => index > first && !removed.has(item));
    const isGone = (index: number) => index <= first || removed.has(items[index] as AstNode);
    const staysBehind = (index: number) => second > 0 && (index === 0 || (index >= second && !isGone(index + 1)));
    const gone = [
        ...items.filter((_, index) => index > 0 && isGone(index)).map(spanOfNode),
        ...commas.filter((_, index) => !staysBehind(index)),
    ];
    const place = spanBetween(items[0]);
    const item = spanBetween(items[first]);
    return [
        { ...place, newText: text.slice(item.start, item.end) },
        ...joinSpans(gone, text).map((span) => removePiece(text, span)),
    ];
}

/** Spans with only blanks between them become one. */
function joinSpans(spans: readonly TextSpan[], text: string): TextSpan[] {
    const joined: TextSpan[] = [];
    for (const span of [...spans].sort((one, other) => one.start - other.start)) {
        const last = joined.at(-1);
        if (last && /^[^\S\r\n]*$/u.test(text.slice(last.end, span.start)))
            joined.splice(-1, 1, { start: last.start, end: span.end });
        else joined.push(span);
    }
    return joined;
}

/** From the start of one item to the start of another; without another one to its own end. */
function spanBetween(item: AstNode | undefined, other?: AstNode): TextSpan {
    const { start, end } = item ? spanOfNode(item) : { start: 0, end: 0 };
    return { start, end: other ? spanOfNode(other).start : end };
}

function hasComment({ start, end }: TextSpan, { tree }: FixSource): boolean {
    return tree.comments.some(({ startOffset }) => start <= startOffset && startOffset < end);
}

/** An item with the comma before it. */
function removeBetween(
    before: AstNode | undefined,
    comma: TextSpan | undefined,
    item: AstNode,
    source: FixSource,
): TextChange[] {
    const { end } = spanOfNode(item);
    const start = before ? spanOfNode(before).end : end;
    return removeWithComma({ start, end }, comma, spanOfNode(item), source);
}

/** An item with the comma behind it. */
function removeBefore(
    item: AstNode,
    comma: TextSpan | undefined,
    next: AstNode | undefined,
    source: FixSource,
): TextChange[] {
    const { start } = spanOfNode(item);
    const end = next ? spanOfNode(next).start : start;
    return removeWithComma({ start, end }, comma, spanOfNode(item), source);
}

/** Comments between the two stay. */
function removeWithComma(all: TextSpan, comma: TextSpan | undefined, item: TextSpan, source: FixSource): TextChange[] {
    if (!hasComment(all, source)) return [{ ...all, newText: '' }];
    const parts = comma ? [comma, item] : [item];
    return parts.sort((one, other) => one.start - other.start).map((span) => ({ ...span, newText: '' }));
}

/** Takes a clause or an attribute away, and the block if nothing else stands in that. */
export function removeClause(clause: AstNode, { text, tree }: FixSource): TextChange {
    const span = spanOfNode(clause);
    const block = clause.$container && findBlock(clause.$container, text);
    const isAlone = block?.members.length === 1 && block.members[0] === clause;
    const hasComment = tree.comments.some(
        ({ startOffset }) => block && block.open < startOffset && startOffset < block.close,
    );
    if (!block || !isAlone || hasComment) return removePiece(text, span);
    const start = block.open - (/\s*$/u.exec(text.slice(0, block.open))?.[0].length ?? 0);
    return { start, end: block.close + 1, newText: '' };
}

/** Behind the last target of a component, else in a clause of its own at the end of the header. */
export function addTarget(component: Component, name: string, source: FixSource): readonly TextChange[] {
    const clause = component.attributes.findLast((each): each is NeedsClause => isNeedsClause(each));
    return addToList(clause?.targets, name) ?? [writeInHeader(endOfHeader(component, source), `needs ${name}`, source)];
}

/** Behind the last step of a component, else in a clause of its own behind the title and the layer. */
export function addStep(component: Component, name: string, source: FixSource): readonly TextChange[] {
    const clause = component.attributes.findLast(isForClause);
    const place = component.attributes.find(isInClause);
    const isInHeader = place && spanOfNode(place).start < endOfHeader(component, source);
    const end = isInHeader ? spanOfNode(place).end : endOfTitle(component);
    return addToList(clause?.items, name) ?? [writeInHeader(end, `for ${name}`, source)];
}

/** Behind the last need that a component serves, else on a line of its own. */
export function addServed(component: Component, name: string, source: FixSource): readonly TextChange[] {
    const clause = component.attributes.findLast((each): each is Serves => isServes(each));
    return addToList(clause?.needs, name) ?? writeMember(component, [`serves ${name}`], source);
}

/** Behind the last item of a list; undefined where there is none. */
export function addToList(items: readonly AstNode[] | undefined, name: string): readonly TextChange[] | undefined {
    const last = items?.at(-1);
    return last && [{ start: spanOfNode(last).end, end: spanOfNode(last).end, newText: `, ${name}` }];
}

/** Writes a clause at a place of a header; a word may stand right behind a title. */
export function writeInHeader(place: number, clause: string, { text }: FixSource): TextChange {
    const gap = /[\p{L}\p{M}\p{N}_-]/u.test(text[place] ?? '') ? ' ' : '';
    return { start: place, end: place, newText: ` ${clause}${gap}` };
}

/** Where the name and the title of a statement end; its first word where it has neither. */
export function endOfTitle({ $cstNode }: AstNode): number {
    const find = (property: string) => GrammarUtils.findNodeForProperty($cstNode, property);
    const last = find('title') ?? find('name') ?? findFirstLeaf($cstNode);
    return offsetOf(last) + (last?.length ?? 0);
}

/** Where the header of a statement ends, before the block. */
function endOfHeader(node: Holder, { text }: FixSource): number {
    const block = findBlock(node, text);
    const inHeader = node.attributes.map(spanOfNode).filter(({ start }) => !block || start < block.open);
    return Math.max(endOfTitle(node), ...inHeader.map(({ end }) => end));
}
