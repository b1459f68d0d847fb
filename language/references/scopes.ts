// Langium's view of the names: which declaration a reference leads to. One map knows only its own names.

import {
    type AstNodeDescription,
    AstUtils,
    EMPTY_STREAM,
    type LangiumCoreServices,
    type LangiumDocument,
    type ReferenceInfo,
    type Scope,
    type ScopeComputation,
    type ScopeProvider,
} from 'langium';
import type { MapFile } from '../generated/ast.ts';
import { MapNames } from './map-names.ts';

export class JvmScopeComputation implements ScopeComputation {
    /** Nothing is exported: other maps do not see the names of this one. */
    async collectExportedSymbols(): Promise<AstNodeDescription[]> {
        return [];
    }

    async collectLocalSymbols(document: LangiumDocument): Promise<MapNames> {
        return new MapNames(document.parseResult.value as MapFile);
    }
}

export class JvmScopeProvider implements ScopeProvider {
    private readonly reflection: LangiumCoreServices['shared']['AstReflection'];

    constructor(services: LangiumCoreServices) {
        this.reflection = services.shared.AstReflection;
    }

    getScope(reference: ReferenceInfo): Scope {
        const kind = this.reflection.getReferenceType(reference);
        const names = AstUtils.getDocument(reference.container).localSymbols as MapNames | undefined;
        const find = (name: string) => names?.find(kind, name, reference.container);
        const all = () => names?.all(kind, reference.container) ?? EMPTY_STREAM;
        return {
            getElement: find,
            getElements: (name) => all().filter((description) => description.name === name),
            getAllElements: all,
        };
    }
}
