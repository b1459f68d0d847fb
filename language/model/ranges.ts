// Where things stand in the text. After a syntax error a node may have no text of its own; it then stands at the start.

import { type AstNode, AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';
import { type Base, baseOf } from '../parser/passage.ts';
import type { Position, Range } from './job-value-map.ts';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The whole text of a node. */
export function rangeOf(node: AstNode | undefined): Range {
    return copyRange(node?.$cstNode);
}

/** The text of one property of a node; the node's first word where the property is missing. */
export function rangeOfProperty(node: AstNode, property: string): Range {
    return copyRange((node.$cstNode && findProperty(node.$cstNode, property)) ?? firstWord(node));
}

/** The word that a statement begins with. */
export function rangeOfKeyword(node: AstNode): Range {
    return copyRange(firstWord(node));
}

/** The word that a statement begins with, as the grammar spells it and not as the text may misspell it. */
export function keywordOf(node: AstNode): string {
    const word = firstWord(node);
    return GrammarAST.isKeyword(word?.grammarSource) ? word.grammarSource.value : (word?.text ?? '');
}

/** Where a piece of syntax stands in the whole text, as plain data. */
export function copyRange(node: CstNode | undefined): Range {
    if (!node) return START;
    const base = baseOf(node);
    const { start, end } = node.range;
    return { start: placeIn(base, start), end: placeIn(base, end) };
}

/** The place in the whole text of a place in a passage. */
export function placeIn(base: Base, { line, character }: Position): Position {
    return line === 0
        ? { line: base.line, character: base.character + character }
        : { line: base.line + line, character };
}

/** The first piece of text that was read into a property. Pieces without a property of their own belong to the node. */
function findProperty(node: CstNode, property: string): CstNode | undefined {
    if (!isCompositeCstNode(node)) return undefined;
    for (const child of node.content) {
        const feature = propertyOf(child.grammarSource);
        if (feature === property) return child;
        const found = feature === undefined ? findProperty(child, property) : undefined;
        if (found) return found;
    }
    return undefined;
}

const properties = new Map<GrammarAST.AbstractElement, string | undefined>();

/** The property that an element of the grammar is assigned to. Grammars are few and never change, so it is kept. */
function propertyOf(element: GrammarAST.AbstractElement | undefined): string | undefined {
    if (!element) return undefined;
    if (!properties.has(element)) {
        properties.set(element, AstUtils.getContainerOfType(element, GrammarAST.isAssignment)?.feature);
    }
    return properties.get(element);
}

function firstWord(node: AstNode): CstNode | undefined {
    let first: CstNode | undefined = node.$cstNode;
    while (first && isCompositeCstNode(first)) first = first.content.find((child) => !child.hidden);
    return first;
}
