// Resolves the references of a map in one plain pass, with a pause now and then so that a newer edit can cancel it.

import { AstUtils, Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';

/** How many nodes are linked between two pauses: a fraction of a millisecond of work. */
const NODES_BETWEEN_PAUSES = 1000;

export class JvmLinker extends DefaultLinker {
    override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
        let count = 0;
        for (const node of AstUtils.streamAst(document.parseResult.value)) {
            count += 1;
            if (count % NODES_BETWEEN_PAUSES === 0) await interruptAndCheck(cancelToken);
            for (const reference of AstUtils.streamReferences(node)) this.doLink(reference, document);
        }
    }
}
