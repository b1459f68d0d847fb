// Langium's view of the names: which declaration a reference leads to. One map knows only its own names.

import { AstUtils, type LangiumCoreServices, type ReferenceInfo, type Scope, type ScopeProvider } from 'langium';
import type { MapFile } from '../generated/ast.ts';
import { MapNames } from './map-names.ts';

export class JvmScopeProvider implements ScopeProvider {
    private readonly reflection: LangiumCoreServices['shared']['AstReflection'];
    private readonly names = new WeakMap<object, MapNames>();

    constructor(services: LangiumCoreServices) {
        this.reflection = services.shared.AstReflection;
    }

    getScope({ reference, container, property }: ReferenceInfo): Scope {
        const kind = this.reflection.getReferenceType({ reference, container, property });
        const names = this.namesOf(AstUtils.findRootNode(container) as MapFile);
        return {
            getElement: (name) => names.find(kind, name, container),
            getElements: (name) => names.all(kind, container).filter((description) => description.name === name),
            getAllElements: () => names.all(kind, container),
        };
    }

    /** The names of a file, collected once for each tree. */
    private namesOf(file: MapFile): MapNames {
        const known = this.names.get(file) ?? new MapNames(file);
        this.names.set(file, known);
        return known;
    }
}
