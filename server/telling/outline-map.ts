// The declarations of a text as a tree, as an outline shows them. From the syntax tree and not from the model, because
// the model leaves out second declarations, and these are to be found, too.

import type { AstNode } from 'langium';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { cutText, type MapTree, rangeOf, rangeOfProperty, titleFromName } from '../../language/index.ts';

/** The kinds of symbols by the rules of the grammar; they decide about the icons only. */
const SYMBOL_KINDS: ReadonlyMap<string, SymbolKind> = new Map([
    ['MapHeader', SymbolKind.File],
    ['Job', SymbolKind.Key],
    ['Step', SymbolKind.Event],
    ['Need', SymbolKind.Property],
    ['Team', SymbolKind.Interface],
    ['Layer', SymbolKind.Namespace],
    ['Component', SymbolKind.Class],
    ['Competitor', SymbolKind.Constant],
    ['Segment', SymbolKind.Enum],
    ['Scenario', SymbolKind.Module],
    ['Change', SymbolKind.Method],
]);

/** What a declaration may have; after a syntax error any of it may be missing. */
type Declaration = AstNode & {
    readonly name?: string;
    readonly title?: string;
    readonly text?: string;
    readonly statement?: string;
    readonly component?: { readonly $refText: string };
    readonly attributes?: readonly AstNode[];
};

export function outlineMap({ file }: MapTree): DocumentSymbol[] {
    return file.statements.flatMap(outlineNode);
}

function outlineNode(node: Declaration): DocumentSymbol[] {
    const kind = SYMBOL_KINDS.get(node.$type);
    if (!kind) return [];
    const property = node.name === undefined ? (node.component ? 'component' : 'title') : 'name';
    const children = (node.attributes ?? []).flatMap(outlineNode);
    return [
        {
            name: labelOf(node),
            detail: cutText(node.name ?? '', LONGEST_LABEL),
            kind,
            range: rangeOf(node),
            selectionRange: rangeOfProperty(node, property),
            ...(children.length > 0 && { children }),
        },
    ];
}

/** In characters: what an outline can show, and much of what a search may look for. */
const LONGEST_LABEL = 200;

/** What people call it; never blank, because editors refuse a blank name. */
function labelOf({ $type, title, text, statement, name, component }: Declaration): string {
    const written = [title, text, statement].find((label) => label?.trim());
    if (written) return cutText(written.replace(/\s+/gu, ' ').trim(), LONGEST_LABEL);
    if (component) return cutText(`Change ${component.$refText}`, LONGEST_LABEL);
    return name === undefined ? `Unnamed ${$type.toLowerCase()}` : cutText(titleFromName(name), LONGEST_LABEL);
}
