// Who refers to a declaration. The linked references of the documents are the index; no second one is kept.

import {
    type AstNode,
    AstUtils,
    CstUtils,
    DefaultReferences,
    type FindReferencesOptions,
    type LangiumDocument,
    type ReferenceDescription,
    type ReferenceDescriptionProvider,
    type Stream,
    stream,
    UriUtils,
} from 'langium';

export class JvmReferences extends DefaultReferences {
    override findReferences(target: AstNode, options: FindReferencesOptions): Stream<ReferenceDescription> {
        const declaration = options.includeDeclaration ? this.getSelfReferences(target) : [];
        const uses = this.documents.all
            .filter((document) => !options.documentUri || UriUtils.equals(document.uri, options.documentUri))
            .flatMap((document) => findUses(target, document));
        return stream(declaration).concat(uses);
    }
}

function findUses(target: AstNode, document: LangiumDocument): ReferenceDescription[] {
    const uses: ReferenceDescription[] = [];
    for (const reference of document.references) {
        if (!('ref' in reference) || reference.ref !== target || !reference.$refNode) continue;
        const targetUri = AstUtils.getDocument(target).uri;
        uses.push({
            sourceUri: document.uri,
            sourcePath: '',
            targetUri,
            targetPath: '',
            segment: CstUtils.toDocumentSegment(reference.$refNode),
            local: UriUtils.equals(targetUri, document.uri),
        });
    }
    return uses;
}

/** Keeps Langium from building an index of references of its own, which nothing would read. */
export const NO_REFERENCE_INDEX: ReferenceDescriptionProvider = {
    createDescriptions: async () => [],
};
