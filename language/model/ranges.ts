// Where things stand in the text. After a syntax error a node may have no text of its own; it then stands at the start.

import { type AstNode, type CstNode, GrammarUtils } from 'langium';
import type { Range } from './job-value-map.ts';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The whole text of a node. */
export function rangeOf(node: AstNode | undefined): Range {
    return copyRange(node?.$cstNode);
}

/** The text of one property of a node; the node's first word where the property is missing. */
export function rangeOfProperty(node: AstNode, property: string): Range {
    return copyRange(GrammarUtils.findNodeForProperty(node.$cstNode, property) ?? firstWord(node));
}

/** The word that a statement begins with. */
export function rangeOfKeyword(node: AstNode): Range {
    return copyRange(firstWord(node));
}

/** A range as plain data, apart from the syntax tree. */
export function copyRange(node: CstNode | undefined): Range {
    if (!node) return START;
    const { start, end } = node.range;
    return {
        start: { line: start.line, character: start.character },
        end: { line: end.line, character: end.character },
    };
}

function firstWord(node: AstNode): CstNode | undefined {
    let first: CstNode | undefined = node.$cstNode;
    while (first && 'content' in first) first = (first.content as CstNode[]).find((child) => !child.hidden);
    return first;
}
