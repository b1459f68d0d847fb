// References as the tree holds them: a name and its place, and nothing that they lead to. What a name means, the model
// says (`model/build-map.ts`), so that a statement of the tree depends on no other and can be kept when others change.

import { type AstNode, type CstNode, DefaultLinker, type Reference } from 'langium';

export class PlainReferences extends DefaultLinker {
    override buildReference(_: AstNode, __: string, $refNode: CstNode | undefined, $refText: string): Reference {
        return { $refText, ref: undefined, ...($refNode && { $refNode }) };
    }
}
