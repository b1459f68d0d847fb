// The parser of Langium, without what it does for comments: the lexer keeps them, because nothing reads them in the tree.

import { type CstNodeBuilder, createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium';

/**
 * Before each word Langium looks in the tree for the place of the comments before it, though there are none, and it
 * does so by walking through the list that the word stands in. A list of 100,000 names took it seconds.
 */
export function createJvmParser(services: LangiumCoreServices): LangiumParser {
    const parser = createLangiumParser(services);
    const { nodeBuilder } = parser as unknown as { readonly nodeBuilder: CstNodeBuilder };
    nodeBuilder.addHiddenNodes = () => {};
    return parser;
}
