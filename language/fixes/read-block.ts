// Where a statement stands in the text, and its block with what stands in it: what edits of statements start from.

import { type AstNode, AstUtils, type CstNode, GrammarUtils, isCompositeCstNode } from 'langium';
import type { Component, JobValueMap, Range, Thing } from '../model/job-value-map.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import { offsetOf } from '../parser/passage.ts';
import { findLeafAt } from '../read-tree.ts';
import { indentAt } from './edit-lines.ts';
import type { FixSource } from './fix.ts';

/** The innermost statement of a kind around a place; undefined where the place is another one, as of what is imported. */
export function findNode<Node extends AstNode>(
    range: Range | undefined,
    isKind: (node: unknown) => node is Node,
    { tree, spanOf }: FixSource,
): Node | undefined {
    const leaf = range && findLeafAt(tree, spanOf(range).start);
    return leaf && AstUtils.getContainerOfType(leaf.astNode, isKind);
}

/** A statement that may have a block. */
export interface Holder extends AstNode {
    readonly attributes: readonly AstNode[];
}

export interface Block {
    /** The places of its braces. */
    readonly open: number;
    readonly close: number;
    /** What stands in it, in the order of the text. */
    readonly members: readonly AstNode[];
    readonly isOnLine: boolean;
}

/** The block of a statement; undefined where it has none, or none with both of its braces. */
export function findBlock(node: AstNode, text: string): Block | undefined {
    if (!isHolder(node)) return undefined;
    const { end } = spanOfNode(node);
    const brace = findBrace(node.$cstNode, node);
    if (!brace || text[end - 1] !== '}') return undefined;
    const open = offsetOf(brace);
    const inside = node.attributes.filter((each) => each.$cstNode && spanOfNode(each).start > open);
    const members = [...inside].sort((one, other) => spanOfNode(one).start - spanOfNode(other).start);
    return { open, close: end - 1, members, isOnLine: !/[\r\n]/u.test(text.slice(open, end)) };
}

/** The `{` of a statement itself. Of what it holds none is looked into. */
function findBrace(node: CstNode | undefined, owner: AstNode): CstNode | undefined {
    if (!node || node.astNode !== owner) return undefined;
    if (!isCompositeCstNode(node)) return node.text === '{' ? node : undefined;
    for (const child of node.content) {
        const brace = findBrace(child, owner);
        if (brace) return brace;
    }
    return undefined;
}

export function isHolder(node: unknown): node is Holder {
    return Array.isArray((node as Partial<Holder>).attributes);
}

/** Where a piece of syntax stands, in offsets of the whole text. */
export function spanOfNode({ $cstNode }: AstNode): TextSpan {
    const start = offsetOf($cstNode);
    return { start, end: start + ($cstNode?.length ?? 0) };
}

/** Where the text of a property stands; undefined where it is not written. */
export function spanOfText({ $cstNode }: AstNode, property: string): TextSpan | undefined {
    const node = GrammarUtils.findNodeForProperty($cstNode, property);
    return node && { start: offsetOf(node), end: offsetOf(node) + node.length };
}

/** Where the word ends that a statement begins with. */
export function firstLeafEnd({ $cstNode }: AstNode): number {
    const first = findFirstLeaf($cstNode);
    return offsetOf(first) + (first?.length ?? 0);
}

export function findFirstLeaf(node: CstNode | undefined): CstNode | undefined {
    let first = node;
    while (first && isCompositeCstNode(first)) first = first.content[0];
    return first;
}

/** How far in a statement stands, also once the block on one line that it may stand in has lines of its own. */
export function indentOf(node: AstNode, text: string): string {
    const { $container } = node;
    const around = $container && findBlock($container, text);
    if ($container && around?.isOnLine) return indentOf($container, text) + findUnit(text);
    return indentAt(text, spanOfNode(node).start);
}

/** What a block is further in than its statement. */
export function findUnit(text: string): string {
    return /^\t/mu.test(text) ? '\t' : '    ';
}

/** Whether a line opens a block. */
export function holdsBlock(line: string): boolean {
    return line.replace(/"(?:\\.|[^"\\])*"/gu, '').includes('{');
}

/** Where a thing of the map is named in the text; undefined where it is not written there. */
export function placeOfThing({ kind, name }: Thing, { map }: FixSource): Range | undefined {
    switch (kind) {
        case 'map':
            return undefined;
        case 'job':
            return map.job?.range;
        case 'step':
            return map.stepsWritten ? placeIn(map.steps, name) : undefined;
        case 'need':
            return placeIn(
                map.steps.flatMap(({ needs }) => needs),
                name,
            );
        case 'layer':
            return placeIn(map.layers, name);
        case 'component':
            return placeIn([...map.components, ...listAdded(map)], name);
        case 'team':
            return placeIn(map.teams, name);
        case 'competitor':
            return placeIn(map.competitors, name);
        case 'segment':
            return placeIn(map.segments, name);
        case 'scenario':
            return placeIn(map.scenarios, name);
    }
}

/** What scenarios add. */
function listAdded({ scenarios }: JobValueMap): readonly Component[] {
    return scenarios.flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'add' ? edit.component : [])));
}

function placeIn(
    things: readonly { readonly name: string; readonly nameRange: Range; readonly shared?: unknown }[],
    name: string,
): Range | undefined {
    const thing = things.find((each) => each.name === name);
    return thing?.shared ? undefined : thing?.nameRange;
}
